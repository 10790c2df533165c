// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/resolution/Matter.h"

namespace minutebook {

/// The wording of an amended matter before its amendments, as far as it can be known.
struct AsMoved {
    enum class Known {
        Kept, ///< what was recorded here before the first amendment
        SameWords, ///< no amendment came into force, so that the words are those that were moved
        WithoutAdded, ///< the words without the limbs that the amendments say they added
        Unknown, ///< the meeting came in as a file, which has only the words as amended
    };
    Known known = Known::Unknown;
    QList<Limb> limbs; ///< empty when unknown

    bool operator==(const AsMoved &) const = default;
};

/// Of a matter with amendments; `entry`: under which it is recorded.
[[nodiscard]] AsMoved asMoved(const Matter &matter, const std::optional<EntryId> &entry,
                              const EditHistory &history);

/// What the wording is compared with: as it was moved, where that is known, else what the report
/// recommends.
struct Comparison {
    enum class With { Nothing, AsMoved, Report };
    With with = With::Nothing;
    AsMoved::Known known = AsMoved::Known::Unknown; ///< of the wording as moved
    QList<Limb> limbs; ///< empty for Nothing

    bool operator==(const Comparison &) const = default;
};
[[nodiscard]] Comparison comparisonOf(const Matter &matter, const std::optional<EntryId> &entry,
                                      const EditHistory &history, const QList<Limb> &recommended);

} // namespace minutebook
