// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/rules/WordDiff.h"
#include "core/edit/Edit.h"
#include "core/session/resolution/Matter.h"

namespace minutebook {

/// What the members are shown of a resolution or motion, in words as they print: whose it is, where
/// it stands, and its limbs beside those it was moved with.
struct DisplayedWording {
    QString item; ///< "6 Family hubs: delivery plan"
    QString meeting; ///< "Cabinet, 21 May 2026"
    QString state; ///< "DRAFT as amended by amendment 1"
    QString standing; ///< "not yet voted on"; may be empty
    bool decided = false;
    AccessLevel level = AccessLevel::Open; ///< who may read it
    QString opening; ///< "Resolved that:"; may be empty
    LimbMarker marker = LimbMarker::Letter;
    QList<FlatLimb> before; ///< equal to `after` when there is nothing to compare with
    QList<FlatLimb> after;
    QStringList movers; ///< "Moved S Whitlock, seconded D Marsh"

    bool operator==(const DisplayedWording &) const = default;

    [[nodiscard]] bool marksChanges() const { return before != after; }
};

/// A resolution or motion that may be shown.
struct DisplayedMatter {
    Matter matter;
    std::optional<QList<Limb>> asMoved; ///< before the amendments; nothing when there is none or it
                                        ///< is not known
    bool decided = false;
    std::optional<Access> access; ///< its own; left out: that of its item
};

/// The meeting has its minute numbers given, so that the wording can name them.
[[nodiscard]] DisplayedWording displayedWording(const Meeting &meeting, const Place &place,
                                                const DisplayedMatter &shown, bool byRole);

/// What the record of the place has to show: a draft before what is decided, the last before the
/// earlier. A procedural motion is not what members wait to read.
[[nodiscard]] std::optional<DisplayedMatter> matterToDisplay(const GivenList<Entry> &entries,
                                                             const EditHistory &history);

} // namespace minutebook
