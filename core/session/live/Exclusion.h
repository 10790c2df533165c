// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/IdSource.h"
#include "core/edit/ApplyEdit.h"

namespace minutebook {

/// The public are out of the meeting now. SI 2012/2089 reg 4 and LGA 1972 s.100A: exempt
/// information is discussed without them by a resolution that names the paragraphs of Schedule 12A;
/// confidential information is without one.
struct Exclusion {
    std::optional<Moment> since;
    /// What may be told of words said meanwhile: exempt where the exclusion names paragraphs, else
    /// confidential, the stricter.
    Access access;

    bool operator==(const Exclusion &) const = default;
};

/// Nothing while the public are in. Costs one pass over the entries.
[[nodiscard]] std::optional<Exclusion> exclusionOf(const Meeting &meeting);

/// The access of its own that an entry filed here and now needs, with the public out or in. Nothing
/// where its item is not open, for it takes the item's.
[[nodiscard]] std::optional<Access> accessMeanwhile(const Meeting &meeting, const Place &place,
                                                    const std::optional<Exclusion> &exclusion);

/// That the public left or came back is told to them, also in an item that is not open.
[[nodiscard]] Entry standingOpen(const Meeting &meeting, const Place &place, Entry entry);

/// What the clerk says when the public are to leave.
struct ExclusionAsked {
    bool confidential = false; ///< else exempt
    QList<int> paragraphs; ///< of Schedule 12A; at least one where it is exempt
    std::optional<QString> wording; ///< of the resolution, may hold tokens; left out: the formula
    std::optional<QString> publicInterest;
    std::optional<QString> publicSummary; ///< what the public read of what follows
    std::optional<PersonId> mover;
    std::optional<PersonId> seconder;
    std::optional<Moment> at; ///< left out: now

    bool operator==(const ExclusionAsked &) const = default;
};

/// "in accordance with regulation 4(2)(b) of …, the public be excluded during item {item:x} …": by
/// the law of the country and the kind of body; empty without paragraphs.
[[nodiscard]] QString exclusionFormula(const Meeting &meeting, const Place &place,
                                       const QList<int> &paragraphs);

/// The resolution (none where it is confidential) and the public's leaving, as one step. In the
/// item whose business it is the resolution is one; elsewhere it is a procedural motion, for it is
/// no decision of that item. Both are open, also in an item that is not.
[[nodiscard]] Edit excludingPublic(const Meeting &meeting, const Place &place,
                                   const ExclusionAsked &asked, const Moment &now, IdSource &ids);
/// The public come back.
[[nodiscard]] Edit readmittingPublic(const Meeting &meeting, const Place &place, const Moment &now,
                                     IdSource &ids);

} // namespace minutebook
