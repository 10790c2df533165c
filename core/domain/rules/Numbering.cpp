// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Numbering.h"

#include "core/domain/rules/MinuteSequence.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// How the meeting is numbered; `take` of it is asked item by item.
MinuteSequence walked(const Meeting &meeting, const NumberingScheme &scheme, int first,
                      QHash<ItemId, QString> *numbers)
{
    MinuteSequence sequence(meeting, scheme, first);
    for (const AgendaItem &item : meeting.items) {
        const QString number = sequence.take(item);
        if (numbers && !number.isEmpty())
            numbers->insert(item.id, number);
    }
    return sequence;
}

/// Where the count begins in this meeting.
int firstOf(const Meeting &meeting, const NumberingScheme &scheme, const std::optional<int> &next)
{
    if (scheme.restart == NumberingScheme::Restart::Meeting)
        return scheme.first;
    return next ? *next
                : walked(meeting, scheme, scheme.first, nullptr).begunAt().value_or(scheme.first);
}

const AgendaItem *parentOf(const Meeting &meeting, const AgendaItem &item)
{
    return item.parent ? findItem(meeting, *item.parent) : nullptr;
}

} // namespace

const std::array<QString, 5> &numberPlaces()
{
    static const std::array<QString, 5> places{u"{n}"_s, u"{yy}"_s, u"{yyyy}"_s, u"{next-yy}"_s,
                                               u"{part}"_s};
    return places;
}

QHash<ItemId, QString> minuteNumbers(const Meeting &meeting, const NumberingScheme &scheme,
                                     const std::optional<int> &next)
{
    QHash<ItemId, QString> numbers;
    if (scheme.kind == NumberingScheme::Kind::Sequence) {
        walked(meeting, scheme, firstOf(meeting, scheme, next), &numbers);
        return numbers;
    }
    for (const AgendaItem &item : meeting.items) {
        const QString number = item.minuteNumber.value_or(
            scheme.kind == NumberingScheme::Kind::Agenda ? item.agendaNumber.value_or(QString())
                                                         : QString());
        if (!number.isEmpty())
            numbers.insert(item.id, number);
    }
    return numbers;
}

Meeting withMinuteNumbers(Meeting meeting, const NumberingScheme &scheme,
                          const std::optional<int> &next)
{
    const QHash<ItemId, QString> numbers = minuteNumbers(meeting, scheme, next);
    return withMinuteNumbers(std::move(meeting), numbers);
}

Meeting withMinuteNumbers(Meeting meeting, const QHash<ItemId, QString> &numbers)
{
    for (AgendaItem &item : meeting.items)
        item.minuteNumber = numbers.value(item.id, u""_s);
    return meeting;
}

bool wasNeverHeld(const Meeting &agenda, const QDate &today)
{
    const MeetingDetails &details = agenda.details;
    const bool isPlanned =
        details.status.value_or(MeetingStatus::Planned) == MeetingStatus::Planned;
    if (!isPlanned || details.startedAt || details.endedAt || details.date >= today)
        return false;
    return std::none_of(agenda.items.begin(), agenda.items.end(), [](const AgendaItem &item) {
        return item.outcome || item.minuteNumber || !item.sittings.isEmpty();
    });
}

std::optional<int> nextMinuteNumber(const QList<Meeting> &earlier, const NumberingScheme &scheme,
                                    const QDate &day)
{
    if (scheme.kind != NumberingScheme::Kind::Sequence
        || scheme.restart == NumberingScheme::Restart::Meeting)
        return std::nullopt;
    const QDate since = countedSince(scheme, day);
    std::optional<int> next;
    for (const Meeting &meeting : earlier) {
        if (since.isValid() && meeting.details.date < since)
            continue;
        const MinuteSequence sequence =
            walked(meeting, scheme, firstOf(meeting, scheme, next), nullptr);
        if (sequence.hasCounted())
            next = sequence.next();
    }
    return next;
}

QDate countedSince(const NumberingScheme &scheme, const QDate &day)
{
    switch (scheme.restart) {
    case NumberingScheme::Restart::Meeting:
        return day;
    case NumberingScheme::Restart::MunicipalYear: {
        const QDate from(day.year(), scheme.yearFromMonth, scheme.yearFromDay);
        return day < from ? from.addYears(-1) : from;
    }
    case NumberingScheme::Restart::CalendarYear:
        return {day.year(), 1, 1};
    case NumberingScheme::Restart::Never:
        break;
    }
    return {};
}

QString agendaNumberOf(const Meeting &meeting, const AgendaItem &item)
{
    const AgendaItem *at = &item;
    // A chain of parents cannot be longer than the agenda; a circle in a file ends here.
    for (qsizetype steps = 0; at && steps <= meeting.items.size(); ++steps) {
        if (at->agendaNumber && !at->agendaNumber->isEmpty())
            return *at->agendaNumber;
        at = parentOf(meeting, *at);
    }
    return {};
}

int depthOf(const Meeting &meeting, const AgendaItem &item)
{
    int depth = 0;
    for (const AgendaItem *at = parentOf(meeting, item); at && depth < meeting.items.size();
         at = parentOf(meeting, *at))
        ++depth;
    return depth;
}

} // namespace minutebook
