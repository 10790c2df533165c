// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/Moment.h"
#include "tests/support/TestResult.h"

using namespace minutebook;

class tst_Moment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheTextAndKnowsTheInstant()
    {
        const auto moment = Moment::from(QStringLiteral("2026-05-21T14:30:05.25+01:00"));
        VERIFY_RESULT(moment);
        QCOMPARE(moment->text(), QStringLiteral("2026-05-21T14:30:05.25+01:00"));
        QCOMPARE(moment->timeOfDay(), QStringLiteral("14:30"));
        QCOMPARE(moment->msecsUtc(),
                 QDateTime(QDate(2026, 5, 21), QTime(13, 30, 5, 250), Qt::UTC).toMSecsSinceEpoch());
    }

    void readsBackWhatItWrites()
    {
        const QDateTime now(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::OffsetFromUTC, 3600);
        const Moment moment = Moment::of(now);
        QCOMPARE(moment.text(), QStringLiteral("2026-01-02T03:04:05.678+01:00"));
        const auto again = Moment::from(moment.text());
        VERIFY_RESULT(again);
        QCOMPARE(again->msecsUtc(), now.toMSecsSinceEpoch());
    }

    void refusesWhatIsNotAPossibleTime_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "2026-05-21", "2026-05-21T14:30:00", "2026-02-30T14:30:00Z",
              "2026-05-21T25:00:00Z", "2026-05-21T14:60:00Z", "2026-05-21 14:30:00Z",
              "2026-05-21T14:30Z", "2026-05-21T14:30:00+0100", "2026-05-21T14:30:00Z\n"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refusesWhatIsNotAPossibleTime()
    {
        QFETCH(QString, text);
        QVERIFY(!Moment::from(text));
    }
};

QTEST_GUILESS_MAIN(tst_Moment)
#include "tst_Moment.moc"
