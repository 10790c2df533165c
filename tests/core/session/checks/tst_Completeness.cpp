// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/MeetingFile.h"
#include "core/session/checks/Completeness.h"
#include "tests/support/Folders.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

using namespace minutebook;
using namespace Qt::StringLiterals;
using namespace minutebook::test;

using State = CompletenessRow::State;

namespace {

Meeting practice()
{
    const auto meeting =
        readMeetingFile(projectFile(u"resources/practice/practice-meeting.json"_s));
    if (!meeting)
        qFatal("the practice meeting cannot be read");
    return *meeting;
}

AgendaItem &hubs(Meeting &meeting)
{
    return meeting.items[indexOfItem(meeting, itemId(u"family-hubs"_s))];
}

QList<CompletenessRow> rowsOf(const Meeting &meeting, const QString &item = u"family-hubs"_s)
{
    return completenessOf(meeting, itemId(item));
}

CompletenessRow rowOf(const QList<CompletenessRow> &rows, const QString &title)
{
    for (const CompletenessRow &row : rows) {
        if (row.title == title)
            return row;
    }
    qFatal("no row %s", qPrintable(title));
}

} // namespace

class tst_Completeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasARowForEverythingTheRegulationsAsk()
    {
        const QList<CompletenessRow> rows = rowsOf(practice());
        QStringList cited;
        for (const CompletenessRow &row : rows) {
            if (row.group == CompletenessGroup::Regulations)
                cited.append(row.title + u' ' + row.citation);
        }
        QCOMPARE(
            cited,
            (QStringList{
                u"The decision and its date reg 12(2)(a)"_s, u"Reasons reg 12(2)(b)"_s,
                u"Alternatives rejected reg 12(2)(c)"_s, u"Conflicts of interest reg 12(2)(d)"_s,
                u"Note of dispensation reg 12(2)(e)"_s, u"Who made the decision reg 12(2)(a)"_s,
                u"Who produced the statement reg 12(1)"_s, u"The report considered reg 14"_s}));
    }

    void nothingIsMissingInAStatementThatIsInOrder()
    {
        const QList<CompletenessRow> rows = rowsOf(practice());
        QCOMPARE(missingIn(rows), 0);
        QVERIFY(whyNotPublished(rows).isEmpty());
        QVERIFY(rowOf(rows, u"Notice, 28 clear days"_s)
                    .reason.startsWith("Published 17 April 2026, 33 clear day"_L1));
        QVERIFY(rowOf(rows, u"Date it takes effect"_s).reason.contains("29 May 2026"_L1));
    }

    void saysWhatIsMissingAndWhere()
    {
        Meeting meeting = practice();
        hubs(meeting).decision->options.reset();
        hubs(meeting).decision->notice->publishedOn = QDate(2026, 5, 1);
        const QList<CompletenessRow> rows = rowsOf(meeting);
        const CompletenessRow options = rowOf(rows, u"Alternatives rejected"_s);
        QCOMPARE(options.state, State::Missing);
        QCOMPARE(options.field, StatementField::Options);
        QVERIFY(!options.reason.isEmpty());
        const CompletenessRow notice = rowOf(rows, u"Notice, 28 clear days"_s);
        QCOMPARE(notice.state, State::Missing);
        QCOMPARE(notice.field, StatementField::NoticeDate);
        QCOMPARE(missingIn(rows), 2);
        QVERIFY(whyNotPublished(rows).contains("Alternatives rejected; Notice"_L1));
    }

    void takesAnItemWithoutADecisionAsAStatementBegun()
    {
        const Meeting meeting = practice();
        const QList<CompletenessRow> rows = rowsOf(meeting, u"public-questions"_s);
        QCOMPARE(rowOf(rows, u"Reasons"_s).state, State::Missing);
        QCOMPARE(rowOf(rows, u"The decision and its date"_s).state, State::Missing);
        QVERIFY(rowsOf(meeting, u"nowhere"_s).isEmpty());
    }

    void goesRoundTheGaps()
    {
        Meeting meeting = practice();
        hubs(meeting).decision->reasons.reset();
        hubs(meeting).decision->reference.reset();
        const QList<CompletenessRow> rows = rowsOf(meeting);
        const int first = gapAfter(rows, -1);
        QCOMPARE(rows[first].title, u"Reasons"_s);
        QVERIFY(gapAfter(rows, first) > first);
        QCOMPARE(gapBefore(rows, gapAfter(rows, first)), first);
        int at = first;
        for (int step = 0; step < rows.size(); ++step) {
            at = gapAfter(rows, at);
            QVERIFY(rows[at].state >= State::ToLookAt);
        }
    }

    void findsNoGapWhereThereIsNone()
    {
        QCOMPARE(gapAfter({}, -1), -1);
        QCOMPARE(gapBefore({}, -1), -1);
        QCOMPARE(gapAfter({CompletenessRow{}}, -1), -1);
    }

    void publicationItselfIsNoGap()
    {
        Meeting meeting = practice();
        hubs(meeting).decision->publishedOn.reset();
        const CompletenessRow row = rowOf(rowsOf(meeting), u"Date it takes effect"_s);
        QCOMPARE(row.state, State::Done);
        QVERIFY(row.reason.contains("publication"_L1));
    }

    void citesTheRegulationOfOnePersonsDecision()
    {
        const QList<CompletenessRow> rows = rowsOf(practice(), u"petition-mill-street"_s);
        QCOMPARE(rowOf(rows, u"Reasons"_s).citation, u"reg 13(2)(b)"_s);
        const QList<CompletenessRow> officers = rowsOf(practice(), u"temporary-boilers"_s);
        QCOMPARE(rowOf(officers, u"Reasons"_s).citation, u"reg 13(4)(b)"_s);
    }

    void citesTheLawOfTheDayForNoticesAndUrgency()
    {
        Meeting meeting = practice();
        QCOMPARE(rowOf(rowsOf(meeting), u"Notice, 28 clear days"_s).citation, u"reg 9(2)"_s);
        hubs(meeting).decision->notice->route = NoticeRoute::GeneralException;
        QCOMPARE(rowOf(rowsOf(meeting), u"General exception, 5 clear days"_s).citation,
                 u"reg 10(1)(c)"_s);
        // Before the regulations were in force, no day and no regulation is named.
        hubs(meeting).decision->notice->route = NoticeRoute::Notice;
        meeting.details.date = QDate(2012, 9, 9);
        hubs(meeting).decision->date = QDate(2012, 9, 9);
        QCOMPARE(rowOf(rowsOf(meeting), u"Notice"_s).citation, QString());
    }

    void asksForTheNoticesOfPrivateBusiness()
    {
        const CompletenessRow row =
            rowOf(rowsOf(practice(), u"quarry-lane"_s), u"Notices of the private meeting"_s);
        QCOMPARE(row.state, State::Note);
        QCOMPARE(row.citation, u"reg 5(2), 5(4)"_s);
        for (const CompletenessRow &open : rowsOf(practice()))
            QVERIFY(open.group != CompletenessGroup::Private);
    }

    void keepsWhatIsWrongInTheRecordApart()
    {
        Meeting meeting = practice();
        int inRecord = 0;
        for (const CompletenessRow &row : rowsOf(meeting)) {
            QCOMPARE(row.group == CompletenessGroup::Record, !row.field.has_value());
            inRecord += row.field ? 0 : 1;
        }
        QVERIFY(inRecord > 0); // one entry still has its mark
    }

    void asksWalesForNoKeyDecisions()
    {
        Meeting meeting = practice();
        meeting.council.jurisdiction = Jurisdiction::Wales;
        for (const CompletenessRow &row : rowsOf(meeting))
            QVERIFY(row.group != CompletenessGroup::Key);
        QVERIFY(titleOf(CompletenessGroup::Regulations, Jurisdiction::Wales).contains("2001"_L1));
    }

    void citesTheRegulationsOfNorthernIrelandAndNoneElsewhere()
    {
        Meeting meeting = practice();
        const auto citations = [&](Jurisdiction country) {
            meeting.council.jurisdiction = country;
            QString all = titleOf(CompletenessGroup::Regulations, country);
            for (const CompletenessRow &row : rowsOf(meeting))
                all += u'|' + row.citation;
            return all;
        };
        const QString irish = citations(Jurisdiction::NorthernIreland);
        QVERIFY2(irish.contains(u"2015"_s) && irish.contains(u"|reg 25|"_s), qPrintable(irish));
        QVERIFY2(!irish.contains(u"12(2)"_s) && !irish.contains(u"regs 4"_s), qPrintable(irish));
        const QString other = citations(Jurisdiction::Other);
        QVERIFY2(!other.contains(u"reg"_s), qPrintable(other));
    }
};

QTEST_GUILESS_MAIN(tst_Completeness)
#include "tst_Completeness.moc"
