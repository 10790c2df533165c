// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/importing/HolidayImport.h"

#include "tests/support/TestResult.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace minutebook;
using namespace Qt::StringLiterals;

/// The file of bank holidays that GOV.UK publishes, against the computed days.
class tst_HolidayImport : public QObject
{
    Q_OBJECT

private:
    static QJsonObject event(const QDate &date, const QString &title)
    {
        return {{u"title"_s, title},
                {u"date"_s, date.toString(Qt::ISODate)},
                {u"notes"_s, QString()},
                {u"bunting"_s, true}};
    }
    /// The computed days of a year of Wales, without `without`, with `with`.
    static QByteArray fileOf(int year, const QDate &without = {}, const QDate &with = {})
    {
        QJsonArray events;
        for (const BankHoliday &day : bankHolidays(Jurisdiction::Wales, year))
            if (day.date != without)
                events.append(event(day.date, day.title));
        if (with.isValid())
            events.append(event(with, u"A day of thanks"_s));
        const QJsonObject division{{u"division"_s, u"england-and-wales"_s}, {u"events"_s, events}};
        return QJsonDocument(QJsonObject{{u"england-and-wales"_s, division}}).toJson();
    }

private Q_SLOTS:
    void findsNothingWhereTheRulesKnowAll()
    {
        const auto import = importedHolidays(fileOf(2027), Jurisdiction::Wales);
        VERIFY_RESULT(import);
        QVERIFY(import->notComputed.isEmpty() && import->denied.isEmpty());
        QCOMPARE(import->firstYear, 2027);
        QVERIFY(import->summary().contains(u"nothing is to be changed"_s));
    }

    void proposesADayThatNoRuleKnows()
    {
        const QDate added(2027, 6, 14);
        const auto import = importedHolidays(fileOf(2027, {}, added), Jurisdiction::Wales);
        VERIFY_RESULT(import);
        QCOMPARE(import->notComputed, (QList<BankHoliday>{{added, u"A day of thanks"_s}}));
        QVERIFY(import->summary().contains(u"14 June 2027 (A day of thanks)"_s));
        const QList<QDate> closed{QDate(2026, 12, 29), QDate(2027, 12, 29)};
        const QList<QDate> with{QDate(2026, 12, 29), added, QDate(2027, 12, 29)};
        QCOMPARE(import->closedDaysWith(closed), with);
        QCOMPARE(import->closedDaysWith(with), with);
    }

    void announcesNoDayThatIsClosedAlready()
    {
        const QDate added(2027, 6, 14);
        const auto import = importedHolidays(fileOf(2027, {}, added), Jurisdiction::Wales);
        VERIFY_RESULT(import);
        const QString again = import->summary({added});
        QVERIFY2(!again.contains(u"14 June 2027"_s), qPrintable(again));
        QVERIFY(again.contains(u"nothing is to be changed"_s));
    }

    void saysWhichDayTheFileDenies()
    {
        const QDate early(2027, 5, 3);
        const auto import = importedHolidays(fileOf(2027, early), Jurisdiction::Wales);
        VERIFY_RESULT(import);
        QCOMPARE(import->denied.size(), 1);
        QCOMPARE(import->denied.constFirst().date, early);
        QVERIFY(import->summary().contains(u"3 May 2027"_s));
        QVERIFY(import->summary().contains(u"goes on counting"_s));
        QVERIFY(import->summary().contains(u"by hand"_s));
    }

    void refusesWhatIsNoSuchFile_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("BEGIN:VCALENDAR") << u"byte 1"_s;
        QTest::newRow("another division")
            << QByteArray(R"({"scotland": {"events": []}})") << u"/england-and-wales"_s;
        QTest::newRow("no event") << QByteArray(
            R"({"england-and-wales": {"division": "x", "events": []}})")
                                  << u"/england-and-wales/events"_s;
        QTest::newRow("no date") << QByteArray(
            R"({"england-and-wales": {"events": [{"title": "A", "date": "May"}]}})")
                                 << u"/england-and-wales/events/0/date"_s;
        for (const QDate &day :
             {QDate(1, 1, 1), QDate(1989, 12, 31), QDate(2101, 1, 1), QDate(9999, 12, 31)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate)))
                << fileOf(2027, {}, day) << u"/england-and-wales/events/8/date"_s;
        QTest::newRow("no title") << QByteArray(
            R"({"england-and-wales": {"events": [{"date": "2027-01-01"}]}})")
                                  << u"/england-and-wales/events/0/title"_s;
    }

    void refusesWhatIsNoSuchFile()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto import = importedHolidays(json, Jurisdiction::England);
        QVERIFY(!import);
        QCOMPARE(import.error().code, ErrorCode::BadInput);
        QCOMPARE(import.error().place, place);
    }

    void readsAFileAndSaysOfOneThatIsNotThere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bank-holidays.json"_s);
        QVERIFY(!importedHolidaysFrom(path, Jurisdiction::Wales));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(fileOf(2027));
        file.close();
        VERIFY_RESULT(importedHolidaysFrom(path, Jurisdiction::Wales));
        QCOMPARE(importedHolidaysFrom(path, Jurisdiction::Other).error().code, ErrorCode::Refused);
    }
};

QTEST_GUILESS_MAIN(tst_HolidayImport)
#include "tst_HolidayImport.moc"
