// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/EditAccess.h"

#include <QSet>

namespace minutebook {

/// Names for what an edit touches, and for what it makes not open that was open: records of the
/// change log that touch such a thing were written open and have to be sealed. `ids` and `items`
/// are those of the meeting before the edit, of which any may stand under one that it changes.
[[nodiscard]] QSet<QString> touchedBy(const Edit &edit);
[[nodiscard]] QSet<QString> closedBy(const Edit &edit, const QList<ItemId> &ids,
                                     const ItemStandings &items);

/// "open", "exempt", "confidential".
[[nodiscard]] QString accessName(AccessLevel level);
[[nodiscard]] AccessLevel accessFromName(QStringView name);

} // namespace minutebook
