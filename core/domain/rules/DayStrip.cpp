// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/DayStrip.h"

#include <algorithm>

namespace minutebook {

namespace {

/// More days than this without any event are left out of the strip.
constexpr int longestWait = 10;

DayStrip::Basis basisOf(const Meeting &meeting, const AgendaItem &item)
{
    if (item.decision && item.decision->effective)
        return DayStrip::Basis::ByHand;
    if (!meeting.body.callIn)
        return DayStrip::Basis::NoRule;
    if (effectCountOf(meeting, item))
        return DayStrip::Basis::Counted;
    return effectiveDateOf(meeting, item) ? DayStrip::Basis::NotCalledIn
                                          : DayStrip::Basis::AsIfPublishedToday;
}

std::optional<QDate> publicationOf(const AgendaItem &item)
{
    return item.decision ? item.decision->publishedOn : std::nullopt;
}

class StripMaker
{
public:
    StripMaker(const Meeting &meeting, const AgendaItem &item, const DayStrip &strip)
        : m_meeting(meeting)
        , m_strip(strip)
        , m_decided(dateOfDecision(meeting, item))
        , m_published(publicationOf(item))
    {
    }

    [[nodiscard]] QList<StripDay> days() const
    {
        const QList<QDate> events = eventDays();
        QList<StripDay> days;
        QDate date = events.constFirst();
        for (const QDate &event : events) {
            const bool isLong = date.daysTo(event) > longestWait && !isInCount(event.addDays(-1));
            if (isLong)
                date = event;
            for (; date <= event; date = date.addDays(1))
                days.append(dayOn(date, isLong && date == event));
        }
        return days;
    }

private:
    /// The days at which the strip turns: decision, publication, start and end of the count,
    /// effect.
    [[nodiscard]] QList<QDate> eventDays() const
    {
        QList<QDate> events{m_decided};
        if (m_published)
            events.append(*m_published);
        if (m_strip.basis != DayStrip::Basis::ByHand && m_strip.count)
            events.append(m_strip.count->start);
        if (m_strip.takesEffect)
            events.append(*m_strip.takesEffect);
        std::sort(events.begin(), events.end());
        events.erase(std::unique(events.begin(), events.end()), events.end());
        return events;
    }

    [[nodiscard]] const CountedDay *countedOn(const QDate &date) const
    {
        if (!m_strip.count || m_strip.basis == DayStrip::Basis::ByHand)
            return nullptr;
        const auto &days = m_strip.count->days;
        const auto found = std::find_if(days.begin(), days.end(), [&date](const CountedDay &day) {
            return day.date == date && day.kind != DayKind::Start;
        });
        return found == days.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool isInCount(const QDate &date) const { return countedOn(date) != nullptr; }

    [[nodiscard]] StripDay dayOn(const QDate &date, bool afterGap) const
    {
        StripDay day{.date = date, .afterGap = afterGap};
        day.decided = date == m_decided;
        day.published = date == m_published;
        day.takesEffect = date == m_strip.takesEffect;
        const CountedDay *counted = countedOn(date);
        const CountedDay known = counted ? *counted
                                         : kindOfDay(m_meeting.body.callIn.value_or(CallIn()),
                                                     m_meeting.council.jurisdiction, date);
        day.number = counted ? counted->number : 0;
        if (known.kind == DayKind::Weekend || known.kind == DayKind::BankHoliday
            || known.kind == DayKind::Closed) {
            day.off = known.kind;
            day.holiday = known.holiday;
        }
        return day;
    }

    const Meeting &m_meeting;
    const DayStrip &m_strip;
    QDate m_decided;
    std::optional<QDate> m_published;
};

} // namespace

DayStrip dayStripOf(const Meeting &meeting, const AgendaItem &item, const QDate &today)
{
    DayStrip strip;
    strip.basis = basisOf(meeting, item);
    strip.count = effectCountOf(meeting, item);
    strip.takesEffect = effectiveDateOf(meeting, item);
    if (strip.basis == DayStrip::Basis::AsIfPublishedToday) {
        strip.count = countCallIn(*meeting.body.callIn, meeting.council.jurisdiction, today);
        if (strip.count)
            strip.takesEffect = strip.count->takesEffect;
    }
    if (dateOfDecision(meeting, item).isValid())
        strip.days = StripMaker(meeting, item, strip).days();
    return strip;
}

} // namespace minutebook
