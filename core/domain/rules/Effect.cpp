// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Effect.h"

#include "core/domain/rules/Decisions.h"

namespace minutebook {

CountedDay kindOfDay(const CallIn &rule, Jurisdiction jurisdiction, const QDate &date)
{
    if (date.dayOfWeek() >= Qt::Saturday)
        return {date, DayKind::Weekend, 0, {}};
    if (const auto holiday = bankHolidayOn(jurisdiction, date))
        return {date, DayKind::BankHoliday, 0, holiday->title};
    if (rule.closedDays.contains(date))
        return {date, DayKind::Closed, 0, {}};
    return {date, DayKind::Counted, 0, {}};
}

namespace {

/// Counts on from day to day under one rule.
class DayCount
{
public:
    DayCount(const CallIn &rule, Jurisdiction jurisdiction)
        : m_rule(rule)
        , m_jurisdiction(jurisdiction)
    {
    }

    /// The day, numbered when it is one of those counted.
    CountedDay next(const QDate &date)
    {
        CountedDay day = workingOrWhy(date);
        if (m_rule.unit == CallInUnit::Calendar)
            day = {date, DayKind::Counted, 0, {}};
        if (day.kind == DayKind::Counted)
            day.number = ++m_counted;
        return day;
    }
    [[nodiscard]] int counted() const { return m_counted; }

    [[nodiscard]] CountedDay workingOrWhy(const QDate &date) const
    {
        return kindOfDay(m_rule, m_jurisdiction, date);
    }

private:
    const CallIn &m_rule;
    Jurisdiction m_jurisdiction;
    int m_counted = 0;
};

/// Goes on from the last day to the day of effect.
void addDayOfEffect(EffectCount &count, const CallIn &rule, const DayCount &days)
{
    if (rule.takesEffect == TakesEffect::LastDay) {
        count.takesEffect = count.lastDay;
        return;
    }
    QDate date = count.lastDay.addDays(1);
    while (rule.takesEffect == TakesEffect::NextWorkingDay
           && days.workingOrWhy(date).kind != DayKind::Counted) {
        count.days.append(days.workingOrWhy(date));
        date = date.addDays(1);
    }
    count.takesEffect = date;
    count.days.append({date, DayKind::TakesEffect, 0, {}});
}

} // namespace

std::optional<EffectCount> countCallIn(const CallIn &rule, Jurisdiction jurisdiction,
                                       const QDate &start)
{
    if (!start.isValid())
        return std::nullopt;
    EffectCount count{.start = start, .lastDay = start, .takesEffect = {}, .days = {}};
    count.days.append({start, DayKind::Start, 0, {}});
    DayCount days(rule, jurisdiction);
    while (days.counted() < rule.days) {
        count.lastDay = count.days.constLast().date.addDays(1);
        count.days.append(days.next(count.lastDay));
    }
    addDayOfEffect(count, rule, days);
    return count;
}

bool isKeyDecision(const AgendaItem &item)
{
    if (item.decision && item.decision->key)
        return item.decision->key->is;
    return item.key.value_or(false);
}

QDate dateOfDecision(const Meeting &meeting, const AgendaItem &item)
{
    if (item.decision && item.decision->date)
        return *item.decision->date;
    return meeting.details.date;
}

namespace {

bool callInApplies(const Meeting &meeting, const AgendaItem &item)
{
    const auto &rule = meeting.body.callIn;
    return rule && !isOnlyForCouncil(item)
        && (rule->appliesTo.value_or(CallInAppliesTo::All) == CallInAppliesTo::All
            || isKeyDecision(item));
}

} // namespace

std::optional<EffectCount> effectCountOf(const Meeting &meeting, const AgendaItem &item)
{
    if (!callInApplies(meeting, item))
        return std::nullopt;
    const CallIn &rule = *meeting.body.callIn;
    if (rule.from == CallInFrom::Decision)
        return countCallIn(rule, meeting.council.jurisdiction, dateOfDecision(meeting, item));
    if (!item.decision || !item.decision->publishedOn)
        return std::nullopt;
    return countCallIn(rule, meeting.council.jurisdiction, *item.decision->publishedOn);
}

std::optional<QDate> effectiveDateOf(const Meeting &meeting, const AgendaItem &item)
{
    if (item.decision && item.decision->effective)
        return item.decision->effective->date;
    if (isOnlyForCouncil(item))
        return std::nullopt; // Council's to put into effect
    if (meeting.body.callIn && !callInApplies(meeting, item))
        return dateOfDecision(meeting, item);
    const auto count = effectCountOf(meeting, item);
    return count ? std::optional(count->takesEffect) : std::nullopt;
}

} // namespace minutebook
