// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"

#include <QSet>

#include <functional>

namespace minutebook {

/// The access of an item, which holds for all of it. An item that is not there is open.
using ItemLevels = std::function<AccessLevel(const ItemId &)>;

/// The strictest access of anything a row's body holds: what is not open has to be sealed.
[[nodiscard]] AccessLevel accessOfRow(const MeetingHeader &header);
[[nodiscard]] AccessLevel accessOfRow(const AgendaItem &item);
/// An entry without access of its own takes its item's.
[[nodiscard]] AccessLevel accessOfRow(const Entry &entry, AccessLevel item);
[[nodiscard]] AccessLevel accessOfRow(const Interest &interest, const ItemLevels &items);
[[nodiscard]] AccessLevel accessOfRow(const Action &action, const ItemLevels &items);

/// The strictest access of anything the edit holds, before and after; `items` as they stand before
/// it.
[[nodiscard]] AccessLevel accessOfEdit(const Edit &edit, const ItemLevels &items);

/// Names for what an edit touches, and for what it makes not open that was open: records of the
/// change log that touch such a thing were written open and have to be sealed.
[[nodiscard]] QSet<QString> touchedBy(const Edit &edit);
[[nodiscard]] QSet<QString> closedBy(const Edit &edit, const ItemLevels &items);

/// "open", "exempt", "confidential".
[[nodiscard]] QString accessName(AccessLevel level);
[[nodiscard]] AccessLevel accessFromName(QStringView name);

} // namespace minutebook
