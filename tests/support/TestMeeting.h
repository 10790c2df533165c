// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

/// Short words for building the meetings of tests.
namespace minutebook::test {

using namespace Qt::StringLiterals;

/// A moment of 21 May 2026 in British Summer Time: at(u"14:30") or at(u"14:30:15").
inline Moment at(QStringView time)
{
    const QString seconds = time.size() == 5 ? u":00"_s : QString();
    return *Moment::from("2026-05-21T"_L1 + time.toString() + seconds + "+01:00"_L1);
}

inline PersonId personId(const QString &text)
{
    return PersonId::fromTrusted(text);
}
inline ItemId itemId(const QString &text)
{
    return ItemId::fromTrusted(text);
}
inline EntryId entryId(const QString &text)
{
    return EntryId::fromTrusted(text);
}

/// "Councillor A Lindley", a member; its id is the surname in lower case.
inline Person member(const QString &name)
{
    return {
        .id = personId(name.section(u' ', -1).toLower()), .name = name, .title = u"Councillor"_s};
}

inline AgendaItem item(const QString &number, const QString &title)
{
    return {.id = itemId(u"item-"_s + number), .agendaNumber = number, .title = title};
}

inline AgendaItem item(const QString &number, const QString &title, QStringView from,
                       QStringView to)
{
    AgendaItem made = item(number, title);
    made.outcome = ItemOutcome::Considered;
    made.sittings.append({.from = at(from), .to = at(to)});
    return made;
}

inline Entry entry(const QString &id, EntryBody body)
{
    return {.id = entryId(id), .body = std::move(body)};
}

inline Entry entry(const QString &id, QStringView time, EntryBody body)
{
    return {.id = entryId(id), .at = at(time), .body = std::move(body)};
}

inline Entry speech(const QString &id, const QString &speaker, const QString &text)
{
    return entry(id, Speech{.speaker = personId(speaker), .text = text});
}

inline Entry narrative(const QString &id, const QString &text)
{
    return entry(id, Narrative{.text = text});
}

inline Access exempt(const QString &summary = {})
{
    Access access{.level = AccessLevel::Exempt, .paragraphs = {3}};
    if (!summary.isEmpty())
        access.publicSummary = summary;
    return access;
}

/// A cabinet of three, chaired by the first, with no items.
inline Meeting cabinet()
{
    Meeting meeting;
    meeting.council.name = u"Aldermere Council"_s;
    meeting.body.name = u"Cabinet"_s;
    meeting.details.date = QDate(2026, 5, 21);
    meeting.people = {member(u"R Okafor"_s), member(u"J Pemberton"_s), member(u"D Marsh"_s)};
    meeting.people[0].office = u"Leader"_s;
    meeting.details.chair = meeting.people[0].id;
    return meeting;
}

} // namespace minutebook::test
