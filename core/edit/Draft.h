// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"

namespace minutebook {

/// What stands before the clerk's own words: the house style's for the kind, those for a second
/// answer, or none (the clerk types the verb).
enum class DraftOpening { Usual, SameAgain, Own };

/// Words not filed yet, and whose they are.
struct DraftWords {
    std::optional<PersonId> speaker; ///< who has the floor
    std::optional<QString> as;
    bool noName = false; ///< the words are nobody's by name ("a query was raised")
    std::optional<Act> act;
    bool note = false; ///< a procedural note (narrative) is being typed
    DraftOpening opening = DraftOpening::Usual;
    QString text;
    int caret = 0; ///< UTF-16 units from the start of the text
    std::optional<Moment> began; ///< first key or floor passing
    std::optional<bool> flagged; ///< to be checked, once they are filed

    bool operator==(const DraftWords &) const = default;
};

/// The words in the composer that are not filed yet, with everything needed to put the clerk back
/// where they were: kept on disk behind the keyboard, outside the change log.
struct Draft : DraftWords {
    std::optional<ItemId> item; ///< the item before the meeting
    std::optional<Access> access; ///< that the words will have: set while the public are excluded
    std::optional<EntryId> correcting; ///< the filed contribution that is being corrected
    std::optional<DraftWords> setAside; ///< with correcting: the words that come back after it

    bool operator==(const Draft &) const = default;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !correcting && !setAside; }
};

} // namespace minutebook
