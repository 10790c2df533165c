// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/MinuteNumbers.h"

namespace minutebook {

Result<std::optional<int>> nextMinuteNumber(const Meeting &meeting, const NumberingScheme &scheme,
                                            const EarlierMeetings &earlier)
{
    const bool runsOn = scheme.kind == NumberingScheme::Kind::Sequence
        && scheme.restart != NumberingScheme::Restart::Meeting;
    if (!runsOn || !earlier)
        return std::optional<int>();
    const QDate day = meeting.details.date;
    const auto before = earlier(meeting, countedSince(scheme, day));
    if (!before)
        return before.error();
    return nextMinuteNumber(*before, scheme, day);
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
    if (!m_next) {
        const auto next = nextMinuteNumber(meeting, m_scheme, m_earlier);
        if (!next) {
            static const QHash<ItemId, QString> unknown;
            return unknown;
        }
        m_next = *next;
    }
    if (!m_numbers)
        m_numbers = minuteNumbers(meeting, m_scheme, *m_next);
    return *m_numbers;
}

} // namespace minutebook
