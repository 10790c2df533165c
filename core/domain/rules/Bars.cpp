// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Bars.h"

namespace minutebook {

bool isDispensed(const Interest &interest, Jurisdiction country)
{
    if (!interest.dispensation)
        return false;
    const DispensationKind kind = interest.dispensation->kind;
    switch (country) {
    case Jurisdiction::England:
        return kind != DispensationKind::HeadOfPaidService;
    case Jurisdiction::Wales:
        return kind == DispensationKind::StandardsCommittee;
    case Jurisdiction::Scotland: // of the Standards Commission, which the record has no word for
    case Jurisdiction::NorthernIreland:
    case Jurisdiction::Other:
        return true;
    }
    return true;
}

Bar barOf(const Interest &interest, Jurisdiction country)
{
    if (isDispensed(interest, country))
        return Bar::None;
    switch (interest.kind) {
    case InterestClass::DisclosablePecuniary:
        return Bar::Part;
    case InterestClass::Prejudicial:
        return Bar::Vote;
    case InterestClass::OtherRegistrable:
    case InterestClass::NonRegistrable:
    case InterestClass::Personal:
    case InterestClass::Conflict:
        return Bar::None;
    }
    return Bar::None;
}

} // namespace minutebook
