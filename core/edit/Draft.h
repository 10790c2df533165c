// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"

namespace minutebook {

/// The words in the composer that are not filed yet, with everything needed to put the clerk back where they
/// were: kept on disk behind the keyboard, outside the change log.
struct Draft {
    std::optional<ItemId> item; ///< the item before the meeting
    std::optional<PersonId> speaker; ///< who has the floor
    std::optional<QString> as;
    std::optional<Act> act;
    bool note = false; ///< a procedural note (narrative) is being typed
    QString text;
    int caret = 0; ///< UTF-16 units from the start of the text
    std::optional<Moment> began; ///< first key or floor passing
    std::optional<EntryId> correcting; ///< the filed contribution that is being corrected

    bool operator==(const Draft &) const = default;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !correcting; }
};

} // namespace minutebook
