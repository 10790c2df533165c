// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/Csv.h"
#include "tests/support/EveryDocument.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QTest>

using namespace minutebook;
using namespace minutebook::test;

namespace {

const HouseStyle &style()
{
    static const HouseStyles styles = HouseStyles::builtIn();
    return styles.all().constFirst();
}

QByteArray csvOf(const Meeting &meeting, DocumentType type)
{
    const auto document = compose(MeetingCopy::of(meeting, Copy::Public), style(), {.type = type});
    return document ? written(*document, Format::Csv) : QByteArray();
}

/// The rows as a program reads them.
QList<QStringList> rowsOf(const QByteArray &csv)
{
    QList<QStringList> rows;
    if (const auto records = readCsv(csv))
        for (const CsvRecord &record : *records)
            rows += record.cells;
    return rows;
}

QString under(const QString &heading, const QList<QStringList> &rows, int row = 1)
{
    return rows.value(row).value(rows.constFirst().indexOf(heading), u"no such column"_s);
}

Meeting decided()
{
    Meeting meeting = cabinet();
    meeting.items = {item(u"6"_s, u"Land, rents and \"fees\""_s), item(u"7"_s, u"Bins"_s)};
    for (AgendaItem &item : meeting.items)
        item.entries = {
            entry(u"r"_s + *item.agendaNumber, Resolution{.limbs = {{.text = u"it be so."_s}}})};
    meeting.items[0].decision = Decision{.reference = u"2026/17"_s,
                                         .reasons = u"=HYPERLINK(\"http://x\")"_s,
                                         .effective = EffectiveOverride{.date = {2026, 5, 29}}};
    meeting.actions = {
        {.item = meeting.items[0].id, .text = u"+44 to be rung"_s, .due = QDate(2026, 6, 1)}};
    return meeting;
}

} // namespace

class tst_CsvExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensInASpreadsheet()
    {
        const QByteArray csv = csvOf(decided(), DocumentType::Decisions);
        QVERIFY(csv.startsWith("\xef\xbb\xbf"));
        QVERIFY(csv.endsWith("\r\n"));
        QCOMPARE(csv.count('\n'), csv.count("\r\n"));
    }

    void hasARowForEachDecisionAndAColumnForEachField()
    {
        const QList<QStringList> rows = rowsOf(csvOf(decided(), DocumentType::Decisions));
        QCOMPARE(rows.size(), 3);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), rows.constFirst().size());
        QCOMPARE(under(u"Agenda item"_s, rows), u"6"_s);
        QCOMPARE(under(u"Agenda item"_s, rows, 2), u"7"_s);
        QVERIFY(rows[1].join(u'|').contains(u"LAND, RENTS AND \"FEES\""_s));
        QCOMPARE(under(u"Takes effect"_s, rows), u"2026-05-29"_s);
        QVERIFY(rows[1].join(u'|').contains(u"2026/17"_s));
        QVERIFY(rows[1].contains(u"2026-05-21"_s)); // the day of the decision, as a day
    }

    void defusesWhatASpreadsheetWouldWorkOut()
    {
        const QList<QStringList> decisions = rowsOf(csvOf(decided(), DocumentType::Decisions));
        QVERIFY(decisions[1].contains(u"'=HYPERLINK(\"http://x\")"_s));
        QVERIFY(rowsOf(csvOf(decided(), DocumentType::Actions))[1].contains(u"'+44 to be rung"_s));
    }

    void leavesNoFormulaWhateverTheMeeting()
    {
        for (quint32 seed = 1; seed <= 25; ++seed) {
            Meeting meeting = generateMeeting(seed).meeting;
            for (AgendaItem &item : meeting.items)
                item.title.prepend(u"\t=1+1 "_s);
            for (const Document &document : everyDocument(meeting, Copy::Full, style()))
                for (const QStringList &row : rowsOf(written(document, Format::Csv)))
                    for (const QString &cell : row)
                        QVERIFY2(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()),
                                 qPrintable(cell));
        }
    }

    void listsActionsWithTheirDays()
    {
        const QList<QStringList> rows = rowsOf(csvOf(decided(), DocumentType::Actions));
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[1].contains(u"2026-06-01"_s));
    }

    void listsWhoCameAndHowVotesWent()
    {
        Meeting meeting = decided();
        meeting.people[2].attendance = Attendance::Absent;
        auto &resolution = std::get<Resolution>(meeting.items[1].entries.values[0].body);
        resolution.vote = Vote{.method = VoteMethod::Named, .inFavour = 2, .against = 0};
        const QList<QStringList> rows = rowsOf(csvOf(meeting, DocumentType::Minutes));
        QCOMPARE(rows.size(), 5);
        QCOMPARE(under(u"Name"_s, rows), u"Councillor R Okafor"_s);
        QCOMPARE(under(u"Office"_s, rows), u"Leader"_s);
        QCOMPARE(under(u"Outcome"_s, rows), u"Present"_s);
        QCOMPARE(under(u"Outcome"_s, rows, 3), u"Absent"_s);
        QCOMPARE(under(u"Agenda item"_s, rows, 4), u"7"_s);
        QCOMPARE(under(u"Outcome"_s, rows, 4), u"Carried"_s);
        QCOMPARE(under(u"For"_s, rows, 4), u"2"_s);
        QCOMPARE(under(u"Against"_s, rows, 4), u"0"_s);
        QCOMPARE(under(u"Abstained"_s, rows, 4), QString());
        QVERIFY(under(u"Wording"_s, rows, 4).contains(u"it be so."_s, Qt::CaseInsensitive));
    }

    void listsARowForEachPersonAndRangeOfItems()
    {
        Meeting meeting = decided();
        meeting.items = {item(u"1"_s, u"Roads"_s, u"14:00", u"14:10"),
                         item(u"2"_s, u"Bins"_s, u"14:10", u"14:20"),
                         item(u"3"_s, u"Land"_s, u"14:20", u"14:30")};
        meeting.people[1].attendance = Attendance::Remote;
        meeting.people[2].presence = {{.from = at(u"14:10"), .to = {}}};
        const QList<QStringList> rows = rowsOf(csvOf(meeting, DocumentType::Attendance));
        QCOMPARE(rows.size(), 4);
        QCOMPARE(under(u"Capacity"_s, rows), u"Member"_s);
        QCOMPARE(under(u"Present for"_s, rows), QString()); // it is not said that it was all of it
        QCOMPARE(under(u"Attendance"_s, rows, 2), u"Present remotely"_s);
        QCOMPARE(under(u"Present for"_s, rows, 3), u"From this item"_s);
        QCOMPARE(under(u"First item"_s, rows, 3), u"2"_s);
    }

    void listsARowForEachVoterWhoIsNamed()
    {
        Meeting meeting = decided();
        auto &first = std::get<Resolution>(meeting.items[0].entries.values[0].body);
        first.vote =
            Vote{.method = VoteMethod::Named,
                 .named = NamedVotes{.inFavour = {personId(u"okafor"_s), personId(u"marsh"_s)},
                                     .against = {personId(u"pemberton"_s)}}};
        const QList<QStringList> rows = rowsOf(csvOf(meeting, DocumentType::Resolutions));
        QCOMPARE(rows.size(), 5); // three voters, and the resolution that nobody counted
        QCOMPARE(under(u"Voter"_s, rows, 3), u"Councillor J Pemberton"_s);
        QCOMPARE(under(u"Vote"_s, rows, 3), u"Against"_s);
        QCOMPARE(under(u"For"_s, rows, 3), u"2"_s);
        QCOMPARE(under(u"Agenda item"_s, rows, 4), u"7"_s);
        QCOMPARE(under(u"Matter"_s, rows, 4), u"Resolution"_s);
        QCOMPARE(under(u"Voter"_s, rows, 4), QString());
    }

    void namesNobodyInAVoteThatIsPrintedInNumbers()
    {
        Meeting meeting = decided();
        auto &first = std::get<Resolution>(meeting.items[0].entries.values[0].body);
        first.vote = Vote{.method = VoteMethod::ShowOfHands,
                          .named = NamedVotes{.inFavour = {personId(u"okafor"_s)}}};
        QVERIFY(!csvOf(meeting, DocumentType::Resolutions).contains("Okafor"));
    }

    void saysSoWhereThereIsNothingToList()
    {
        for (DocumentType type : {DocumentType::Decisions, DocumentType::Actions}) {
            const QList<QStringList> rows = rowsOf(csvOf(cabinet(), type));
            QCOMPARE(rows.size(), 1);
            QVERIFY(!rows[0].value(0).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_CsvExporter)
#include "tst_CsvExporter.moc"
