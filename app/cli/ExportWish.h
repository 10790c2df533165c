// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/cli/Arguments.h"
#include "core/session/exporting/ExportService.h"

namespace minutebook::cli {

/// What the options of "export" ask for. Each is BadInput, with the option as its place, when it
/// says something that there is not.

[[nodiscard]] Result<Copy> copyOf(const Arguments &arguments);
struct Languages {
    Language first = Language::English;
    bool both = false; ///< the other one after it
};
/// Welsh stands first where both are asked for.
[[nodiscard]] Result<Languages> languagesOf(const Arguments &arguments);
/// None: the meeting's own.
[[nodiscard]] Result<std::optional<HouseStyleId>> styleOf(const Arguments &arguments);
/// What is given in place of what the house style has.
[[nodiscard]] Result<StyleChoices> choicesOf(const Arguments &arguments);
[[nodiscard]] Result<DocumentWish> wishOf(const Arguments &arguments, DocumentType type);

/// "txt, html, …": those that a document can be written in, or all.
[[nodiscard]] QString formatNames(const std::optional<DocumentType> &type);
[[nodiscard]] Result<Format> formatOf(const QString &name, DocumentType type);
/// For those of the formats that it fits; none where none is given. It is read before anything else
/// is done, so that nothing is written when it is none, or fits none of them.
[[nodiscard]] Result<OfficeTemplate> templateFor(const Arguments &arguments,
                                                 const QList<Format> &formats);

/// Those that come with the program and the council's own.
[[nodiscard]] HouseStyles styles();

} // namespace minutebook::cli
