// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/EventWords.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString &phraseFor(const Phrases &phrases, EventKind kind)
{
    switch (kind) {
    case EventKind::Arrived:
        return phrases.arrived;
    case EventKind::Left:
        return phrases.left;
    case EventKind::Returned:
        return phrases.returned;
    case EventKind::Adjourned:
        return phrases.adjourned;
    case EventKind::Resumed:
        return phrases.resumed;
    case EventKind::PublicExcluded:
        return phrases.publicExcluded;
    case EventKind::PublicReadmitted:
        return phrases.publicReadmitted;
    case EventKind::ChairTaken:
        return phrases.chairTaken;
    case EventKind::QuorumLost:
        return phrases.quorumLost;
    case EventKind::ItemSuspended:
        return phrases.itemSuspended;
    case EventKind::ItemResumed:
        return phrases.itemResumed;
    }
    return phrases.adjourned;
}

} // namespace

Runs eventSentence(const Composition &composition, const Event &event,
                   const std::optional<Moment> &at)
{
    const bool timed = at && composition.style.shown.eventTimes;
    return composition.fill(
        phraseFor(composition.phrases(), event.event),
        {{u"person"_s, event.person ? composition.nameOf(*event.person) : Runs()},
         {u"time"_s, timed ? composition.words.time(*at) : Runs()}});
}

} // namespace minutebook
