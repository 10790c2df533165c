// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/EnglishDates.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class tst_EnglishDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDatesOfAgendas_data();
    void readsTheDatesOfAgendas();
    void readsTheTimesOfAgendas_data();
    void readsTheTimesOfAgendas();
    void knowsWhetherTheWeekdayFits();
};

void tst_EnglishDates::readsTheDatesOfAgendas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QDate>>("dates");
    const QList<QDate> may{QDate(2026, 5, 21)};
    const QList<QDate> april{QDate(2026, 4, 23), QDate(2026, 4, 30)};
    for (const QString &text :
         {u"Thursday 21 May 2026"_s, u"Thursday, 21st May, 2026 at 2.00 pm"_s, u"21 may 2026"_s,
          u"Thurs 21st of May 2026"_s, u"May 21, 2026"_s, u"21/05/2026"_s, u"21.5.2026"_s,
          u"2026-05-21"_s, u"Date: the 21st day of May 2026."_s})
        QTest::newRow(qUtf8Printable(text)) << text << may;
    for (const QString &text :
         {u"held on 23 April and 30 April 2026"_s, u"held on 23 and 30 April 2026."_s,
          u"23rd April 2026 and 30th April 2026"_s, u"Thursday 23 and Thursday 30 April 2026"_s})
        QTest::newRow(qUtf8Printable(text)) << text << april;
    for (const QString &text :
         {u"30 February 2026"_s, u"21 May"_s, u"plan 2026 to 2029"_s, u"item 6"_s, u""_s,
          u"12 offices and 2026 plans"_s, u"00/00/2026"_s})
        QTest::newRow(qUtf8Printable(u"none: "_s + text)) << text << QList<QDate>();
}

void tst_EnglishDates::readsTheDatesOfAgendas()
{
    QFETCH(const QString, text);
    QFETCH(const QList<QDate>, dates);
    QList<QDate> read;
    for (const Found<QDate> &found : datesIn(text))
        read.append(found.value);
    QCOMPARE(read, dates);
}

void tst_EnglishDates::readsTheTimesOfAgendas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    for (const QString &text : {u"2.00 pm"_s, u"at 2pm in the hall"_s, u"2:00 p.m."_s, u"14:00"_s,
                                u"14.00 hrs"_s, u"1400 hours"_s, u"02.00PM"_s})
        QTest::newRow(qUtf8Printable(text)) << text << QTime(14, 0);
    QTest::newRow("morning") << u"9.30am"_s << QTime(9, 30);
    QTest::newRow("morning by its nought") << u"09:30"_s << QTime(9, 30);
    QTest::newRow("noon") << u"12 noon"_s << QTime(12, 0);
    QTest::newRow("midnight") << u"12.15 am"_s << QTime(0, 15);
    for (const QString &text :
         {u"2.00"_s, u"item 6"_s, u"21.05.2026"_s, u"25:00"_s, u"13 pm"_s, u"6 amendments"_s})
        QTest::newRow(qUtf8Printable(u"none: "_s + text)) << text << QTime();
}

void tst_EnglishDates::readsTheTimesOfAgendas()
{
    QFETCH(const QString, text);
    QFETCH(const QTime, time);
    const auto found = timeIn(text);
    QCOMPARE(found ? found->value : QTime(), time);
}

void tst_EnglishDates::knowsWhetherTheWeekdayFits()
{
    QVERIFY(weekdayFits(datesIn(u"Thursday 21 May 2026"_s).constFirst()));
    QVERIFY(weekdayFits(datesIn(u"21 May 2026"_s).constFirst()));
    QVERIFY(!weekdayFits(datesIn(u"Friday 21 May 2026"_s).constFirst()));
}

QTEST_GUILESS_MAIN(tst_EnglishDates)
#include "tst_EnglishDates.moc"
