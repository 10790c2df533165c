// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

#include <QHash>

namespace minutebook {

/// How items without a minute number of their own are numbered.
struct NumberingScheme {
    enum class Kind {
        None,
        Agenda, ///< as on the agenda
        Sequence, ///< 1, 2, 3 …; items under an item 1.1, 1.2 …
    };

    Kind kind = Kind::Agenda;
    QString prefix; ///< before a number of the sequence
    int first = 1;

    bool operator==(const NumberingScheme &) const = default;
};

/// The minute number of every item that has one. A number that was given prints as it stands, an
/// empty one means none; headings over other items have none unless it was given.
[[nodiscard]] QHash<ItemId, QString> minuteNumbers(const Meeting &meeting,
                                                   const NumberingScheme &scheme);

/// The agenda number, else that of the nearest item above it, else nothing.
[[nodiscard]] QString agendaNumberOf(const Meeting &meeting, const AgendaItem &item);

/// How deep an item stands under others: 0 for one that stands under none.
[[nodiscard]] int depthOf(const Meeting &meeting, const AgendaItem &item);

} // namespace minutebook
