// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/ClockWatch.h"

#include <QCoreApplication>

#include <ctime>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct ClockText {
    Q_DECLARE_TR_FUNCTIONS(minutebook::ClockWatch)
};

/// Less than this is the usual correction of a clock that is a little slow.
constexpr qint64 leastJump = 2000;
/// Less than this is no sleep that anybody would notice.
constexpr qint64 leastSleep = 30'000;

qint64 millisecondsOf(clockid_t clock)
{
    timespec now = {};
    ::clock_gettime(clock, &now);
    return static_cast<qint64>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

QString spanText(qint64 msecs)
{
    const qint64 seconds = (qAbs(msecs) + 500) / 1000;
    if (seconds < 120)
        return ClockText::tr("%n second(s)", nullptr, static_cast<int>(seconds));
    if (seconds < 3600)
        return ClockText::tr("%n minute(s)", nullptr, static_cast<int>((seconds + 30) / 60));
    const qint64 minutes = (seconds + 30) / 60;
    return minutes % 60 == 0 ? ClockText::tr("%1 h").arg(minutes / 60)
                             : ClockText::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace

ClockReading readClocks(const Clock &clock)
{
#ifdef Q_OS_LINUX
    return {clock.now(), millisecondsOf(CLOCK_MONOTONIC), millisecondsOf(CLOCK_BOOTTIME)};
#else
    const qint64 awake = millisecondsOf(CLOCK_MONOTONIC);
    return {clock.now(), awake, awake};
#endif
}

QString ClockNotice::text() const
{
    const QString was = before.toString(u"HH:mm"_s);
    const QString is = now.toString(u"HH:mm"_s);
    switch (kind) {
    case Kind::PutBack:
        return ClockText::tr("The clock was put back %1 at %2. Times go on as %3; what is filed "
                             "keeps its order.")
            .arg(spanText(msecs), was, is);
    case Kind::PutForward:
        return ClockText::tr("The clock was put forward %1 at %2. Times go on as %3.")
            .arg(spanText(msecs), was, is);
    case Kind::ZoneChanged:
        return ClockText::tr("The time of day changed from %1 to %2 (summer time or time zone). "
                             "Times go on as %2; what is filed keeps its order.")
            .arg(was, is);
    case Kind::Slept:
        return ClockText::tr("This computer slept for %1, since %2. It is %3 now.")
            .arg(spanText(msecs), was, is);
    }
    return {};
}

std::optional<ClockNotice> ClockWatch::feed(const ClockReading &reading)
{
    const std::optional<ClockReading> last = std::exchange(m_last, reading);
    if (!last)
        return std::nullopt;
    const qint64 elapsed = reading.elapsed - last->elapsed;
    const qint64 slept = elapsed - (reading.awake - last->awake);
    const qint64 jump = last->wall.msecsTo(reading.wall) - elapsed;
    // What the clock would say now had nobody touched it.
    const QDateTime expected = last->wall.addMSecs(elapsed);
    using Kind = ClockNotice::Kind;
    if (jump <= -leastJump)
        return ClockNotice{Kind::PutBack, -jump, expected, reading.wall};
    if (jump >= leastJump)
        return ClockNotice{Kind::PutForward, jump, expected, reading.wall};
    if (reading.wall.offsetFromUtc() != last->wall.offsetFromUtc()) {
        const int change = reading.wall.offsetFromUtc() - last->wall.offsetFromUtc();
        return ClockNotice{Kind::ZoneChanged, qint64(change) * 1000,
                           expected.toOffsetFromUtc(last->wall.offsetFromUtc()), reading.wall};
    }
    if (slept >= leastSleep)
        return ClockNotice{Kind::Slept, slept, last->wall, reading.wall};
    return std::nullopt;
}

} // namespace minutebook
