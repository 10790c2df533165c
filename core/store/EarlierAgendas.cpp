// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/EarlierAgendas.h"

#include <algorithm>

namespace minutebook {

namespace {

/// Where a meeting stands among those of its body.
auto standing(const MeetingHeader &header)
{
    return std::pair(header.details.date, header.details.scheduledStart.value_or(QTime(0, 0)));
}

Result<Meeting> agendaOf(const BookTables &tables, qint64 key)
{
    auto head = tables.meetings.head(key);
    if (!head)
        return head.error();
    auto items = tables.items.all(key);
    if (!items)
        return items.error();
    Meeting meeting;
    meeting.council = std::move(head->header.council);
    meeting.body = std::move(head->header.body);
    meeting.details = std::move(head->header.details);
    meeting.items = std::move(items->values);
    return meeting;
}

} // namespace

Result<QList<Meeting>> earlierAgendas(const BookTables &tables, const Meeting &meeting,
                                      const QDate &since)
{
    const auto keys = tables.meetings.ofBody(meeting.header(), since);
    if (!keys)
        return keys.error();
    QList<Meeting> agendas;
    bool isPast = false; // its own row was met: rows after it came later into the book
    for (const qint64 key : *keys) {
        auto agenda = agendaOf(tables, key);
        if (!agenda)
            return agenda.error();
        const auto theirs = standing(agenda->header());
        const auto own = standing(meeting.header());
        if (meeting.details.id && agenda->details.id == meeting.details.id)
            isPast = true;
        else if (theirs < own || (theirs == own && !isPast))
            agendas.append(*std::move(agenda));
    }
    std::stable_sort(agendas.begin(), agendas.end(), [](const Meeting &a, const Meeting &b) {
        return standing(a.header()) < standing(b.header());
    });
    return agendas;
}

Result<QList<BookReference>> referencesIn(const BookTables &tables)
{
    const auto meetings = tables.meetings.summaries();
    if (!meetings)
        return meetings.error();
    QList<BookReference> references;
    for (const MeetingSummary &meeting : *meetings) {
        if (meeting.decisions == 0)
            continue;
        const auto row = tables.meetings.find(meeting.id);
        if (!row)
            return row.error();
        const auto items = tables.items.all(row->key);
        if (!items)
            return items.error();
        for (const AgendaItem &item : items->values) {
            if (item.decision && item.decision->reference)
                references.append({meeting.id, meeting.date, meeting.body,
                                   item.agendaNumber.value_or(QString()),
                                   *item.decision->reference});
        }
    }
    return references;
}

} // namespace minutebook
