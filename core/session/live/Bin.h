// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/EditHistory.h"

namespace minutebook {

/// Something of the record that can be brought back. Nothing is kept for it: it is read from what
/// was done to the meeting, which the change log keeps through every restart, sealed where the
/// entry was.
struct Reclaimable {
    enum class What { Removed, EarlierWording };

    What what = What::Removed;
    Place place; ///< where it stood, or stands
    Entry entry; ///< as it was
    QList<EntryId> before; ///< with Removed: what stood before it, nearest first
    QList<EntryId> replies; ///< with Removed: what said that it replied to it
    std::optional<Access> itemAccess; ///< with Removed: of an item that has gone since
    std::optional<QString> because = {}; ///< with EarlierWording: why it was corrected

    bool operator==(const Reclaimable &) const = default;
};

/// What the clerk removed and is not in the meeting now, the newest first. Costs one step back
/// through the history for every step that was made.
[[nodiscard]] QList<Reclaimable> removedEntries(const Meeting &meeting, const EditHistory &history);
/// The wordings that the entry had before, the newest first, each once; not the one it has.
[[nodiscard]] QList<Reclaimable> earlierWordings(const Meeting &meeting, const EditHistory &history,
                                                 const EntryId &entry);

/// Puts it back: a removed entry after whatever stood before it and still does, with what replied
/// to it; a wording into its entry, which keeps its time and marks. What was withheld does not come
/// open by it. Without changes when it stands there already.
[[nodiscard]] Edit puttingBack(const Meeting &meeting, const Reclaimable &reclaimable);

} // namespace minutebook
