// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/ProclaimedDays.h"
#include "tests/support/TestResult.h"

#include <QFile>

using namespace minutebook;
using namespace Qt::StringLiterals;

class tst_ProclaimedDays : public QObject
{
    Q_OBJECT

private:
    static QByteArray fileOf(const QByteArray &day)
    {
        return R"({"format": "minutebook-bank-holidays", "version": 1, "proclaimed": [)" + day
            + "]}";
    }

private Q_SLOTS:
    void readsTheFileOfTheProgram()
    {
        QFile file(u":/calendar/bank-holidays.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readProclaimedDays(file.readAll());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().oneLine()));
        QCOMPARE(*read, proclaimedDays());
        QVERIFY(read->size() >= 9);
    }

    void readsADayAndWhatItStandsFor()
    {
        const auto read = readProclaimedDays(fileOf(
            R"({"date": "2031-05-09", "insteadOf": "2031-05-05", "in": ["scotland", "northern-ireland"], "title": "A moved day"})"));
        QVERIFY(read);
        const ProclaimedDay moved{QDate(2031, 5, 9), QDate(2031, 5, 5),
                                  ScotlandOnly | NorthernIrelandOnly, u"A moved day"_s};
        QCOMPARE(*read, QList{moved});
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{") << u"byte 1"_s;
        QTest::newRow("nothing at all") << QByteArray("{}") << u"/format"_s;
        QTest::newRow("a field not known")
            << fileOf(R"({"date": "2031-05-09", "in": ["scotland"], "title": "A", "x": 1})")
            << u"/proclaimed/0/x"_s;
        QTest::newRow("no such day")
            << fileOf(R"({"date": "2031-02-30", "in": ["scotland"], "title": "A"})")
            << u"/proclaimed/0/date"_s;
        QTest::newRow("moved from no such day") << fileOf(
            R"({"date": "2031-05-09", "insteadOf": "May", "in": ["scotland"], "title": "A"})")
                                                << u"/proclaimed/0/insteadOf"_s;
        QTest::newRow("nowhere") << fileOf(R"({"date": "2031-05-09", "in": [], "title": "A"})")
                                 << u"/proclaimed/0/in"_s;
        QTest::newRow("a place not known")
            << fileOf(R"({"date": "2031-05-09", "in": ["wales"], "title": "A"})")
            << u"/proclaimed/0/in"_s;
        QTest::newRow("without a title")
            << fileOf(R"({"date": "2031-05-09", "in": ["scotland"]})") << u"/proclaimed/0/title"_s;
        QTest::newRow("no object") << fileOf("7") << u"/proclaimed/0"_s;
        QTest::newRow("no day") << fileOf("") << u"/proclaimed"_s;
    }

    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto read = readProclaimedDays(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadInput);
        QCOMPARE(read.error().place, place);
    }

    void namesTheDivisionsAsTheirPublisherDoes()
    {
        QCOMPARE(divisionName(Jurisdiction::Wales), u"england-and-wales"_s);
        QCOMPARE(divisionName(Jurisdiction::NorthernIreland), u"northern-ireland"_s);
        QVERIFY(divisionName(Jurisdiction::Other).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ProclaimedDays)
#include "tst_ProclaimedDays.moc"
