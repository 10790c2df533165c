// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Presence.h"

#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Movements.h"
#include "core/domain/rules/Numbering.h"

#include <algorithm>

namespace minutebook {

namespace {

using Stretch = Presence::Stretch;

bool overlaps(const QList<Stretch> &a, const QList<Stretch> &b)
{
    return std::any_of(a.cbegin(), a.cend(), [&](const Stretch &one) {
        return std::any_of(b.cbegin(), b.cend(), [&](const Stretch &other) {
            return one.from < other.to && other.from < one.to;
        });
    });
}

/// The runs of one answer in a row of them, as spans of the numbers they belong to; two neighbours
/// stay two, for "5 and 6" reads better than "5 to 6".
QList<NumberSpan> spansWhere(bool wanted, const QList<bool> &answers, const QStringList &numbers)
{
    QList<NumberSpan> spans;
    for (qsizetype first = 0; first < answers.size(); ++first) {
        if (answers[first] != wanted)
            continue;
        qsizetype last = first;
        while (last + 1 < answers.size() && answers[last + 1] == wanted)
            ++last;
        if (last == first + 1)
            spans += {{numbers[first], numbers[first]}, {numbers[last], numbers[last]}};
        else
            spans.append({numbers[first], numbers[last]});
        first = last;
    }
    return spans;
}

/// Whether somebody came late and stayed: absences, then at least two items to the end.
bool staysFromThereOn(const QList<bool> &answers)
{
    const qsizetype first = answers.indexOf(true);
    return first > 0 && first + 1 < answers.size() && answers.indexOf(false, first) < 0;
}

PresenceRange rangeFrom(const QList<bool> &answers, const QStringList &numbers)
{
    if (!answers.contains(false) || !answers.contains(true))
        return {};
    if (staysFromThereOn(answers))
        return {PresenceRange::Kind::From, {{numbers[answers.indexOf(true)], numbers.constLast()}}};
    if (answers.constFirst() && answers.constLast())
        return {PresenceRange::Kind::Except, spansWhere(false, answers, numbers)};
    return {PresenceRange::Kind::For, spansWhere(true, answers, numbers)};
}

} // namespace

Presence::Presence(const Meeting &meeting)
{
    for (const AgendaItem &item : meeting.items) {
        const QList<Stretch> sittings = sittingStretches(item);
        m_sittings.insert(item.id, sittings);
        const QString number = agendaNumberOf(meeting, item);
        if (sittings.isEmpty() || number.isEmpty())
            continue;
        if (m_agenda.isEmpty() || m_agenda.constLast().number != number)
            m_agenda.append({number, {}});
        m_agenda.last().items.append(item.id);
    }
    for (const Person &person : meeting.people)
        m_present.insert(person.id, stretchesInTheRoom(meeting, person));
}

bool Presence::isPresentAt(const PersonId &person, const Moment &moment) const
{
    const qint64 at = moment.msecsUtc();
    return overlaps(m_present.value(person), {Stretch{at, at + 1}});
}

bool Presence::isPresentUntil(const PersonId &person, const Moment &moment) const
{
    const qint64 at = moment.msecsUtc();
    return overlaps(m_present.value(person), {Stretch{at - 1, at}});
}

bool Presence::isPresentFor(const PersonId &person, const ItemId &item) const
{
    return overlaps(m_present.value(person), m_sittings.value(item));
}

bool Presence::isPresentAtAll(const PersonId &person) const
{
    return !m_present.value(person).isEmpty();
}

QList<Stretch> Presence::sittingsOf(const NumberedItems &numbered,
                                    const QSet<ItemId> &passedOver) const
{
    QList<Stretch> sittings;
    for (const ItemId &item : numbered.items)
        if (!passedOver.contains(item))
            sittings += m_sittings.value(item);
    return sittings;
}

PresenceRange Presence::rangeOf(const PersonId &person, const QSet<ItemId> &passedOver) const
{
    QList<bool> answers;
    QStringList numbers;
    for (const NumberedItems &numbered : m_agenda) {
        const QList<Stretch> sittings = sittingsOf(numbered, passedOver);
        if (sittings.isEmpty())
            continue;
        numbers.append(numbered.number);
        answers.append(overlaps(m_present.value(person), sittings));
    }
    return rangeFrom(answers, numbers);
}

std::optional<Moment> momentOfDecision(const AgendaItem &item)
{
    const QList<const Entry *> deciding = decidingEntries(item);
    for (auto entry = deciding.crbegin(); entry != deciding.crend(); ++entry)
        if ((*entry)->at)
            return (*entry)->at;
    if (item.sittings.isEmpty())
        return std::nullopt;
    return item.sittings.values.constLast().to;
}

namespace {

bool endsASitting(const AgendaItem &item, const Moment &moment)
{
    return std::any_of(item.sittings.begin(), item.sittings.end(),
                       [&](const Sitting &sitting) { return sitting.to == moment; });
}

/// Where they went out at a time that is known, their presence says so already.
bool wentOutFor(const AgendaItem &item, const Interest &interest)
{
    return interest.items.contains(item.id)
        && (interest.action == InterestAction::Left
            || (interest.action == InterestAction::SpokeThenLeft && !interest.leftAt));
}

bool leftForAnInterest(const Meeting &meeting, const AgendaItem &item, const PersonId &person)
{
    return std::any_of(meeting.interests.begin(), meeting.interests.end(),
                       [&](const Interest &interest) {
                           return interest.person == person && wentOutFor(item, interest);
                       });
}

bool wasThere(const Presence &presence, const AgendaItem &item, const Person &person)
{
    if (const auto moment = momentOfDecision(item))
        return endsASitting(item, *moment) ? presence.isPresentUntil(person.id, *moment)
                                           : presence.isPresentAt(person.id, *moment);
    return !item.sittings.isEmpty() ? presence.isPresentFor(person.id, item.id)
                                    : presence.isPresentAtAll(person.id);
}

} // namespace

QList<PersonId> membersPresentAtDecision(const Meeting &meeting, const Presence &presence,
                                         const AgendaItem &item)
{
    QList<PersonId> members;
    for (const Person &person : meeting.people) {
        if (person.capacity != Capacity::Member || !wasThere(presence, item, person)
            || leftForAnInterest(meeting, item, person.id))
            continue;
        if (person.id == meeting.details.chair)
            members.prepend(person.id);
        else
            members.append(person.id);
    }
    return members;
}

QuorumCount quorumAt(const Meeting &meeting, const Presence &presence, const Moment &moment)
{
    const auto counts = [&](const Person &person) {
        return isVoting(person) && presence.isPresentAt(person.id, moment);
    };
    const auto present = std::count_if(meeting.people.cbegin(), meeting.people.cend(), counts);
    return {.present = static_cast<int>(present), .needed = meeting.body.quorum};
}

} // namespace minutebook
