// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/FactsComposer.h"

#include <QTimeZone>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString countryOf(Jurisdiction jurisdiction)
{
    switch (jurisdiction) {
    case Jurisdiction::England:
        return u"gb-eng"_s;
    case Jurisdiction::Wales:
        return u"gb-wls"_s;
    case Jurisdiction::Scotland:
        return u"gb-sct"_s;
    case Jurisdiction::NorthernIreland:
        return u"gb-nir"_s;
    case Jurisdiction::Other:
        return u"gb"_s;
    }
    return {};
}

QString standingOf(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Planned:
    case MeetingStatus::Live:
    case MeetingStatus::Draft:
    case MeetingStatus::Review:
        return u"draft"_s;
    case MeetingStatus::Published:
        return u"published"_s;
    case MeetingStatus::Confirmed:
        return u"confirmed"_s;
    case MeetingStatus::Signed:
        return u"signed"_s;
    }
    return {};
}

QString nameOf(ItemOutcome outcome)
{
    switch (outcome) {
    case ItemOutcome::Pending:
        return u"pending"_s;
    case ItemOutcome::Considered:
        return u"considered"_s;
    case ItemOutcome::Deferred:
        return u"deferred"_s;
    case ItemOutcome::Withdrawn:
        return u"withdrawn"_s;
    case ItemOutcome::NotReached:
        return u"notReached"_s;
    }
    return {};
}

/// When it began, or was to begin: the time that the head prints.
QString startOf(const MeetingDetails &details)
{
    if (!details.scheduledStart)
        return details.startedAt ? details.startedAt->text() : QString();
    const QTimeZone zone("Europe/London");
    if (!zone.isValid())
        return {};
    const QDateTime start(details.date, *details.scheduledStart, zone);
    return start.toOffsetFromUtc(start.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

DocumentFacts documentFacts(const Composition &composition)
{
    const Meeting &meeting = composition.meeting;
    const MeetingDetails &details = meeting.details;
    return {.country = countryOf(meeting.council.jurisdiction),
            .standing = standingOf(details.status.value_or(MeetingStatus::Draft)),
            .issuedOn = details.reissuedOn.value_or(QDate()),
            .startsAt = startOf(details),
            .endsAt = details.endedAt ? details.endedAt->text() : QString(),
            .venue = details.venue.value_or(QString()),
            .people = composition.people()};
}

ItemFacts itemFacts(const Composition &composition, const AgendaItem &item)
{
    return {.number = item.agendaNumber.value_or(QString()),
            .open = composition.copy.isOpen(item.id),
            .outcome = nameOf(outcomeOf(item))};
}

DecisionFacts decisionFacts(const Composition &composition, const AgendaItem &item)
{
    DecisionFacts facts{.item = item.agendaNumber.value_or(QString()),
                        .title = textOf(composition.titleOf(item)),
                        .withheld = composition.copy.isDecisionWithheld(item.id)};
    if (facts.withheld)
        return facts;
    const Decision decision = item.decision.value_or(Decision());
    const MeetingFacts &known = composition.copy.facts();
    facts.reference = decision.reference.value_or(QString());
    facts.madeOn = dateOfDecision(composition.meeting, item);
    facts.publishedOn = decision.publishedOn.value_or(QDate());
    facts.takesEffect = known.effective.value(item.id);
    if (!decision.effective)
        facts.callInEnds = known.callIn.value(item.id).lastDay;
    return facts;
}

} // namespace minutebook
