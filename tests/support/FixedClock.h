// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Clock.h"

namespace minutebook {

/// A clock that stands still until the test moves it.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &now)
        : m_now(now)
    {
    }
    /// 21 May 2026, 14:00 in London.
    FixedClock()
        : m_now(QDateTime::fromString(QStringLiteral("2026-05-21T14:00:00+01:00"), Qt::ISODate))
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now; }
    void advance(qint64 msecs) { m_now = m_now.addMSecs(msecs); }

private:
    QDateTime m_now;
};

} // namespace minutebook
