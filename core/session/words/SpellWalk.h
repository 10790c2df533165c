// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"
#include "core/edit/Edit.h"
#include "core/spelling/SpellingWords.h"

namespace minutebook {

/// A text of an item whose spelling can be looked through: one of an entry's, or the words in the
/// composer.
struct SpellText {
    std::optional<EntryId> entry; ///< none: the words in the composer
    int part = 0; ///< of the entry's texts: its words, points, limbs, cells
    QString text; ///< as it is kept, tokens and all

    bool operator==(const SpellText &) const = default;
};

/// The texts of the entries in the order in which they stand, then the words in the composer, if
/// any. The entry that is being corrected is passed over: its words are in the composer.
[[nodiscard]] QList<SpellText> textsToSpell(const GivenList<Entry> &entries,
                                            const std::optional<EntryId> &correcting,
                                            const QString &composed);

/// A word that no dictionary knows.
struct UnknownWord {
    SpellText in;
    WordAt at;

    [[nodiscard]] QString word() const { return in.text.mid(at.from, at.length); }
    bool operator==(const UnknownWord &) const = default;
};

/// How far a walk has come: everything before it has been looked at.
struct SpellCursor {
    std::optional<EntryId> entry;
    int part = 0;
    qsizetype at = 0;

    bool operator==(const SpellCursor &) const = default;
};

/// The texts with what was found in each, as one list.
[[nodiscard]] QList<UnknownWord> unknownWords(const QList<SpellText> &texts,
                                              const QList<QList<WordAt>> &mistakes);
/// The place in the list of the first unknown word from the cursor on; -1 when there is none.
/// Without a cursor, or when its entry has gone, from the start.
[[nodiscard]] qsizetype nextUnknown(const QList<UnknownWord> &unknown,
                                    const QList<SpellText> &texts,
                                    const std::optional<SpellCursor> &cursor);
/// The cursor behind the word, or behind so many characters that now stand in its place.
[[nodiscard]] SpellCursor behind(const UnknownWord &word,
                                 std::optional<qsizetype> length = std::nullopt);

/// The edit that puts another word in the place of an entry's. Refused when the entry has other
/// words by now.
[[nodiscard]] Result<Edit> respelling(const Meeting &meeting, const Place &place,
                                      const UnknownWord &word, const QString &right);

/// The sentence a word stands in, in three parts; long ones are cut at a blank, with an ellipsis.
struct SentenceAround {
    QString before;
    QString word;
    QString after;

    bool operator==(const SentenceAround &) const = default;
};
[[nodiscard]] SentenceAround sentenceAround(const UnknownWord &word);

} // namespace minutebook
