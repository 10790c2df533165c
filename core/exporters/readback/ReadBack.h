// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/Exporter.h"

namespace minutebook {

/// All words that a written file holds, whoever sees them: text, attributes, properties, names of
/// parts, bookmarks, descriptions for screen readers, what stands in no page. Runs of a paragraph
/// are put together; a form feed stands after paragraphs, cells, attributes and the like. Damaged
/// when the file is not one of that format.
[[nodiscard]] Result<QString> wordsInFile(const QByteArray &file, Format format);

/// The words of HTML or XML: without tags, entities as what they mean, attributes after the text.
[[nodiscard]] QString wordsInMarkup(const QString &markup);

} // namespace minutebook
