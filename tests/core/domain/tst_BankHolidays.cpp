// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/BankHolidays.h"
#include "tests/support/Folders.h"
#include "tests/support/TestResult.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace minutebook;
using namespace Qt::StringLiterals;

class tst_BankHolidays : public QObject
{
    Q_OBJECT

private:
    static QList<QDate> dates(Jurisdiction jurisdiction, int year)
    {
        QList<QDate> found;
        for (const BankHoliday &holiday : bankHolidays(jurisdiction, year))
            found.append(holiday.date);
        return found;
    }

private Q_SLOTS:
    void knowsTheHolidaysOfAYear()
    {
        const QList<QDate> expected{{2016, 1, 1},  {2016, 3, 25}, {2016, 3, 28},  {2016, 5, 2},
                                    {2016, 5, 30}, {2016, 8, 29}, {2016, 12, 26}, {2016, 12, 27}};
        QCOMPARE(dates(Jurisdiction::England, 2016), expected);
        QCOMPARE(dates(Jurisdiction::Wales, 2016), expected);
    }

    void movesADayWhereItWasProclaimed()
    {
        const QList<QDate> england = dates(Jurisdiction::England, 2022);
        QVERIFY(england.contains(QDate(2022, 6, 2)));
        QVERIFY(england.contains(QDate(2022, 6, 3)));
        QVERIFY(!england.contains(QDate(2022, 5, 30)));
        QVERIFY(england.contains(QDate(2022, 9, 19)));
    }

    void knowsScotlandAndNorthernIrelandApart()
    {
        QVERIFY(bankHolidayOn(Jurisdiction::Scotland, QDate(2026, 6, 15)));
        QVERIFY(!bankHolidayOn(Jurisdiction::England, QDate(2026, 6, 15)));
        QVERIFY(bankHolidayOn(Jurisdiction::NorthernIreland, QDate(2026, 7, 13)));
        QVERIFY(!bankHolidayOn(Jurisdiction::Scotland, QDate(2026, 4, 6)));
        QVERIFY(bankHolidays(Jurisdiction::Other, 2026).isEmpty());
    }

    void agreesWithThePublishedFile_data()
    {
        QTest::addColumn<Jurisdiction>("jurisdiction");
        QTest::newRow("england-and-wales") << Jurisdiction::England;
        QTest::newRow("scotland") << Jurisdiction::Scotland;
        QTest::newRow("northern-ireland") << Jurisdiction::NorthernIreland;
    }

    void agreesWithThePublishedFile()
    {
        QFETCH(Jurisdiction, jurisdiction);
        const QString folder = referenceFolder();
        if (folder.isEmpty())
            QSKIP("MINUTEBOOK_REFERENCE_DIR names no folder with the published file");
        QFile file(folder + u"/bank-holidays-2015-2030.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject divisions = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray events = divisions[QString::fromLatin1(QTest::currentDataTag())]
                                      .toObject()["events"_L1]
                                      .toArray();
        QMap<int, QList<QDate>> published;
        for (const QJsonValue &event : events) {
            const QDate date = QDate::fromString(event["date"_L1].toString(), Qt::ISODate);
            published[date.year()].append(date);
        }
        QVERIFY(published.size() >= 14);
        for (auto year = published.cbegin(); year != published.cend(); ++year)
            QCOMPARE(dates(jurisdiction, year.key()), year.value());
    }
};

QTEST_GUILESS_MAIN(tst_BankHolidays)
#include "tst_BankHolidays.moc"
