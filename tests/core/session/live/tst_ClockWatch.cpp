// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/ClockWatch.h"
#include "tests/support/FixedClock.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

using Kind = ClockNotice::Kind;

constexpr qint64 second = 1000;
constexpr qint64 hour = 3600 * second;

/// A machine whose clocks do what the test says.
struct Machine {
    FixedClock wall;
    qint64 awake = 50 * second;
    qint64 elapsed = 70 * second;
    ClockWatch watch;

    std::optional<ClockNotice> read() { return watch.feed({wall.now(), awake, elapsed}); }
    void run(qint64 msecs)
    {
        wall.advance(msecs);
        awake += msecs;
        elapsed += msecs;
    }
    void sleep(qint64 msecs)
    {
        wall.advance(msecs);
        elapsed += msecs;
    }
};

} // namespace

/// Clocks that are set, that change to winter time, and machines that sleep.
class TestClockWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWhileTheClocksAgree()
    {
        Machine machine;
        for (int tick = 0; tick < 100; ++tick) {
            QVERIFY(!machine.read());
            machine.run(second);
            machine.wall.advance(tick % 2 == 0 ? 300 : -300); // a clock that is being corrected
        }
    }

    void tellsOnceThatTheClockWasPutBack()
    {
        Machine machine;
        QVERIFY(!machine.read());
        machine.run(second);
        machine.wall.advance(-hour);
        const auto notice = machine.read();
        QVERIFY(notice);
        QCOMPARE(notice->kind, Kind::PutBack);
        QCOMPARE(notice->msecs, hour);
        QCOMPARE(notice->text(),
                 u"The clock was put back 1 h at 14:00. Times go on as 13:00; what is filed keeps "
                 "its order."_s);
        machine.run(second);
        QVERIFY(!machine.read());
    }

    void tellsThatTheClockWasPutForward()
    {
        Machine machine;
        QVERIFY(!machine.read());
        machine.run(second);
        machine.wall.advance(25 * 60 * second);
        const auto notice = machine.read();
        QVERIFY(notice);
        QCOMPARE(notice->kind, Kind::PutForward);
        QCOMPARE(notice->msecs, 25 * 60 * second);
        QVERIFY(notice->text().contains(u"14:25"_s));
    }

    void tellsSummerTimeFromAClockThatWasSet()
    {
        Machine machine;
        machine.wall.set(QDateTime::fromString(u"2026-10-25T01:59:59+01:00"_s, Qt::ISODate));
        QVERIFY(!machine.read());
        machine.run(second);
        machine.wall.set(machine.wall.now().toOffsetFromUtc(0));
        const auto notice = machine.read();
        QVERIFY(notice);
        QCOMPARE(notice->kind, Kind::ZoneChanged);
        QVERIFY2(notice->text().contains(u"from 02:00 to 01:00"_s), qPrintable(notice->text()));
    }

    void tellsThatTheMachineSlept()
    {
        Machine machine;
        QVERIFY(!machine.read());
        machine.run(second);
        machine.sleep(40 * 60 * second);
        const auto notice = machine.read();
        QVERIFY(notice);
        QCOMPARE(notice->kind, Kind::Slept);
        QCOMPARE(notice->msecs, 40 * 60 * second);
        QVERIFY(notice->text().contains(u"14:40"_s));
        machine.run(second);
        QVERIFY(!machine.read());
    }

    void seesAClockThatWasSetWhileTheMachineSlept()
    {
        Machine machine;
        QVERIFY(!machine.read());
        machine.sleep(hour);
        machine.wall.advance(-3 * hour);
        const auto notice = machine.read();
        QVERIFY(notice);
        QCOMPARE(notice->kind, Kind::PutBack);
        QCOMPARE(notice->msecs, 3 * hour);
    }

    void readsClocksThatRun()
    {
        const SystemClock clock;
        const ClockReading first = readClocks(clock);
        const ClockReading second = readClocks(clock);
        QVERIFY(second.awake >= first.awake);
        QVERIFY(second.elapsed >= second.awake);
        QVERIFY(first.wall.isValid());
    }
};

QTEST_GUILESS_MAIN(TestClockWatch)
#include "tst_ClockWatch.moc"
