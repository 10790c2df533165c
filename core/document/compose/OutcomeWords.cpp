// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/OutcomeWords.h"

namespace minutebook {

using namespace Qt::StringLiterals;

const QString &phraseFor(const Phrases &phrases, AmendmentOutcome outcome)
{
    switch (outcome) {
    case AmendmentOutcome::Accepted:
        return phrases.outcomeAccepted;
    case AmendmentOutcome::Carried:
        return phrases.outcomeCarried;
    case AmendmentOutcome::Lost:
        return phrases.outcomeLost;
    case AmendmentOutcome::Withdrawn:
        return phrases.outcomeWithdrawn;
    case AmendmentOutcome::RuledOut:
        return phrases.outcomeRuledOut;
    }
    return phrases.outcomeAccepted;
}

const QString &phraseFor(const Phrases &phrases, ResolutionOutcome outcome)
{
    switch (outcome) {
    case ResolutionOutcome::Draft:
        return phrases.outcomeDraft;
    case ResolutionOutcome::Carried:
        return phrases.outcomeCarried;
    case ResolutionOutcome::Lost:
        return phrases.outcomeLost;
    case ResolutionOutcome::Withdrawn:
        return phrases.outcomeWithdrawn;
    case ResolutionOutcome::Deferred:
        return phrases.outcomeDeferred;
    }
    return phrases.outcomeCarried;
}

const QString &phraseFor(const Phrases &phrases, MotionOutcome outcome)
{
    switch (outcome) {
    case MotionOutcome::Carried:
        return phrases.outcomeCarried;
    case MotionOutcome::Lost:
        return phrases.outcomeLost;
    case MotionOutcome::Withdrawn:
        return phrases.outcomeWithdrawn;
    case MotionOutcome::Deferred:
        return phrases.outcomeDeferred;
    case MotionOutcome::Fell:
        return phrases.outcomeFell;
    case MotionOutcome::RuledOut:
        return phrases.outcomeRuledOut;
    }
    return phrases.outcomeCarried;
}

QString nameOf(AmendmentOutcome outcome)
{
    static const QStringList names{u"accepted"_s, u"carried"_s, u"lost"_s, u"withdrawn"_s,
                                   u"ruledOut"_s};
    return names.at(static_cast<int>(outcome));
}

QString nameOf(ResolutionOutcome outcome)
{
    static const QStringList names{u"draft"_s, u"carried"_s, u"lost"_s, u"withdrawn"_s,
                                   u"deferred"_s};
    return names.at(static_cast<int>(outcome));
}

QString nameOf(MotionOutcome outcome)
{
    static const QStringList names{u"carried"_s,  u"lost"_s, u"withdrawn"_s,
                                   u"deferred"_s, u"fell"_s, u"ruledOut"_s};
    return names.at(static_cast<int>(outcome));
}

} // namespace minutebook
