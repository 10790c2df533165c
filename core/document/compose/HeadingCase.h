// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/document/StyleSettings.h"
#include "core/domain/Meeting.h"

namespace minutebook {

/// The words that keep their capitals in a sentence: of the council, the body, and everybody's
/// name; months and days of the week.
[[nodiscard]] QStringList namesIn(const Meeting &meeting);

/// The text in small letters but at its start, in those names, in abbreviations and in whatever has
/// figures in it. What is all in capitals is taken as shouted rather than as abbreviations; where a
/// word of some length is small already, it is a sentence, and its capitals are names.
[[nodiscard]] QString inSentenceCase(const QString &text, const QStringList &names);

/// The blocks with the headings that the program makes shown in the style's case. The text of a
/// heading keeps its own; headings that the clerk wrote inside an item stay as they are.
[[nodiscard]] QList<Block> withHeadingCase(QList<Block> blocks, const HeadingsStyle &style,
                                           const QStringList &names);

} // namespace minutebook
