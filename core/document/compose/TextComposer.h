// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// The texts of the record made into paragraphs: tokens, capitals, blank lines and line breaks.
/// Nothing else of a text is ever changed.
struct ComposedText {
    QList<Runs> paragraphs; ///< none is empty
    QString attribution; ///< of the entry's own speaker, as first printed; empty when it was not
};

/// A text with tokens. `opening` says that a speaker whom the text does not place comes first, or
/// that the text goes on where a sentence has begun.
enum class Opening { AsItStands, SpeakerFirst, WithinSentence };
[[nodiscard]] ComposedText composeText(Composition &composition, const Worded &text,
                                       const SpeakerOfEntry &speaker, Opening opening);

/// The same for a text without a speaker, as one paragraph's runs; blank lines become line breaks.
[[nodiscard]] Runs composeLine(Composition &composition, const Worded &text);

/// A literal text, in which braces are braces.
[[nodiscard]] QList<Runs> literalParagraphs(const Composition &composition, const Worded &text);

/// A block for each paragraph.
[[nodiscard]] QList<Block> blocksOf(const QList<Runs> &paragraphs, ParagraphRole role);

} // namespace minutebook
