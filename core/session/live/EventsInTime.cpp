// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/EventsInTime.h"

#include <algorithm>
#include <limits>

namespace minutebook {

namespace {

class Walk
{
public:
    void follow(const GivenList<Entry> &entries)
    {
        for (const Entry &entry : entries) {
            if (entry.at)
                m_now = entry.at->msecsUtc();
            m_latest = std::max(m_latest, m_now);
            if (const auto *event = std::get_if<Event>(&entry.body))
                m_found.append({m_now, {event, &entry, entry.at}});
        }
    }

    void follow(const AgendaItem &item)
    {
        if (!item.sittings.isEmpty())
            m_now = item.sittings[0].from.msecsUtc();
        follow(item.entries);
    }

    void goToTheEnd() { m_now = m_latest; }

    [[nodiscard]] QList<TimedEvent> inOrder()
    {
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Found &a, const Found &b) { return a.when < b.when; });
        QList<TimedEvent> events;
        events.reserve(m_found.size());
        for (const Found &found : m_found)
            events.append(found.event);
        return events;
    }

private:
    struct Found {
        qint64 when = 0; ///< milliseconds of UTC
        TimedEvent event;
    };

    QList<Found> m_found;
    qint64 m_now = std::numeric_limits<qint64>::min();
    qint64 m_latest = std::numeric_limits<qint64>::min();
};

} // namespace

QList<TimedEvent> eventsInTime(const Meeting &meeting)
{
    Walk walk;
    walk.follow(meeting.before);
    for (const AgendaItem &item : meeting.items)
        walk.follow(item);
    walk.goToTheEnd();
    walk.follow(meeting.after);
    return walk.inOrder();
}

bool isAdjourned(const QList<TimedEvent> &events)
{
    bool adjourned = false;
    for (const TimedEvent &each : events) {
        if (each.event->event == EventKind::Adjourned)
            adjourned = true;
        else if (each.event->event == EventKind::Resumed)
            adjourned = false;
    }
    return adjourned;
}

} // namespace minutebook
