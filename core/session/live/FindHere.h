// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"
#include "core/session/live/Stems.h"

namespace minutebook {

/// A place to look at: an entry of the record, or (without one) the title of an item.
struct Spot {
    Place place;
    std::optional<EntryId> entry;

    bool operator==(const Spot &) const = default;
};

/// Words as they are compared when something is looked for: without case, accents ("ŵ" is "w") and
/// breaks, with straight quotation marks.
[[nodiscard]] QString foldedWords(const QString &words);

/// Where the words stand in a text, as ranges of UTF-16 units of that text.
struct FoundRange {
    int from = 0;
    int length = 0;

    bool operator==(const FoundRange &) const = default;
};
[[nodiscard]] QList<FoundRange> rangesOf(const QString &words, const QString &text);

/// Finds words in a meeting: what was said, by whom, what happened, was resolved and moved, and the
/// titles of the items. Reads the meeting once, when it is made; a search is then one pass over all
/// words.
class FindHere
{
public:
    FindHere(const Meeting &meeting, const Stems &stems);

    /// In the order of the meeting, a title before what was recorded under it. Nothing for no
    /// words.
    [[nodiscard]] QList<Spot> find(const QString &words) const;

private:
    struct Words {
        Spot spot;
        QString folded;
    };

    void read(const Place &place, const GivenList<Entry> &entries, const Meeting &meeting,
              const Stems &stems);

    QList<Words> m_words;
};

/// The entries with the clerk's "check this", in the order of the meeting.
[[nodiscard]] QList<Spot> flaggedSpots(const Meeting &meeting);

/// Where the clerk looks: a row of a place; -1 is its title, a row past the last its foot.
struct Standing {
    Place place;
    int row = -1;
};

/// The first of the spots after (step 1) or before (step -1) where the clerk stands; round the ends
/// of the meeting. -1 only when there are no spots.
[[nodiscard]] int nextSpot(const QList<Spot> &spots, const Meeting &meeting, const Standing &from,
                           int step);

} // namespace minutebook
