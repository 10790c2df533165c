// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Access.h"
#include "core/domain/Ids.h"
#include "core/domain/Moment.h"

#include <QDate>

namespace minutebook {

/// Localism Act 2011 s.31 and the LGA Model Code, Appendix B; personal and prejudicial in Wales.
enum class InterestClass {
    DisclosablePecuniary,
    OtherRegistrable,
    NonRegistrable,
    Personal,
    Prejudicial,
    Conflict,
};
enum class InterestAction { StayedAndVoted, StayedDidNotVote, SpokeThenLeft, Left };
/// Localism Act s.33; SI 2012/2089 regs 12(2)(e) and 13; in Wales the standards committee.
enum class DispensationKind { Section33, HeadOfPaidService, StandardsCommittee };

struct Dispensation {
    DispensationKind kind = DispensationKind::Section33;
    std::optional<QString> by;
    std::optional<QDate> date;
    std::optional<QString> note;

    bool operator==(const Dispensation &) const = default;
};

/// An interest declared by a member, a non-member or an officer, on one or several items.
struct Interest {
    PersonId person;
    QList<ItemId> items; ///< at least one
    InterestClass kind = InterestClass::DisclosablePecuniary;
    std::optional<QString> classText; ///< the council's own words for the class
    std::optional<Access> access;
    std::optional<QString> nature;
    std::optional<bool> sensitive; ///< the nature is withheld and never printed (Localism Act s.32)
    std::optional<InterestAction> action;
    std::optional<Moment> leftAt;
    std::optional<Moment> returnedAt;
    std::optional<Moment> declaredAt;
    std::optional<Dispensation> dispensation;

    bool operator==(const Interest &) const = default;
};

} // namespace minutebook
