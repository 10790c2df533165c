// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QString>

#include <memory>

namespace minutebook {

enum class Format;
struct DocxTemplate;
struct OdtTemplate;

/// A council's own Word or OpenDocument file, whose styles, heads, feet, crest and paper minutes
/// are to have. Only these are in it: neither the template's own text nor its comments, properties,
/// fields, macros and links are kept when it is read. A value that may be used in any thread.
struct OfficeTemplate {
    std::shared_ptr<const DocxTemplate> docx; ///< null: for no Word file
    std::shared_ptr<const OdtTemplate> odt; ///< null: for no OpenDocument file
};

/// Reads a .docx or .dotx for Docx, an .odt or .ott for Odt. NotFound or Failed when the file is
/// not there or cannot be read; BadInput when it is no such template (of another kind, encrypted,
/// damaged, incomplete, with macros, with entities, larger unpacked than a template is), or when
/// the format has no templates. The place is the file, and where in it.
[[nodiscard]] Result<OfficeTemplate> readTemplate(const QString &path, Format format);
/// Whether documents of that format can be written on a template.
[[nodiscard]] bool takesTemplate(Format format);

} // namespace minutebook
