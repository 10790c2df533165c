// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/MinuteNumbers.h"

namespace minutebook {

std::optional<int> nextMinuteNumber(const Meeting &meeting, const NumberingScheme &scheme,
                                    const EarlierMeetings &earlier)
{
    const bool runsOn = scheme.kind == NumberingScheme::Kind::Sequence
        && scheme.restart != NumberingScheme::Restart::Meeting;
    if (!runsOn || !earlier)
        return std::nullopt;
    const QDate day = meeting.details.date;
    return nextMinuteNumber(earlier(meeting, countedSince(scheme, day)), scheme, day);
}

void MinuteNumbers::follow(const NumberingScheme &scheme, EarlierMeetings earlier)
{
    m_scheme = scheme;
    m_earlier = std::move(earlier);
    forget(true);
}

void MinuteNumbers::forget(bool elsewhere)
{
    m_numbers.reset();
    if (elsewhere)
        m_next.reset();
}

const QHash<ItemId, QString> &MinuteNumbers::of(const Meeting &meeting) const
{
    if (!m_next)
        m_next = nextMinuteNumber(meeting, m_scheme, m_earlier);
    if (!m_numbers)
        m_numbers = minuteNumbers(meeting, m_scheme, *m_next);
    return *m_numbers;
}

} // namespace minutebook
