// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/NearestTime.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class tst_NearestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOfTheDayThatLiesNearest_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("a minute before")
            << QTime(14, 31) << u"2026-05-21T14:32:00+01:00"_s << u"2026-05-21T14:31:00+01:00"_s;
        QTest::newRow("before midnight, seen after it")
            << QTime(23, 58) << u"2026-05-22T00:04:00+01:00"_s << u"2026-05-21T23:58:00+01:00"_s;
        QTest::newRow("after midnight, seen before it")
            << QTime(0, 2) << u"2026-05-21T23:58:00+01:00"_s << u"2026-05-22T00:02:00+01:00"_s;
        QTest::newRow("twelve hours either way")
            << QTime(2, 0) << u"2026-05-21T14:00:00+01:00"_s << u"2026-05-21T02:00:00+01:00"_s;
    }
    void isOfTheDayThatLiesNearest()
    {
        QFETCH(QTime, time);
        QFETCH(QString, to);
        QFETCH(QString, nearest);
        QCOMPARE(nearestTime(time, QDateTime::fromString(to, Qt::ISODate)).toString(Qt::ISODate),
                 nearest);
    }
};

QTEST_GUILESS_MAIN(tst_NearestTime)
#include "tst_NearestTime.moc"
