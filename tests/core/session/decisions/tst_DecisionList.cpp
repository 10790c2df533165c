// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/data/CsvText.h"
#include "core/session/decisions/DecisionRegister.h"
#include "tests/core/session/checks/CheckedMeeting.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;

namespace {

const QDate today(2026, 6, 1);
const MeetingId meetingId = MeetingId::fromTrusted(u"m1"_s);

AgendaItem decided(const QString &number, const QString &title, const QString &words)
{
    AgendaItem made = keyItem();
    made.id = itemId(u"item-"_s + number);
    made.agendaNumber = number;
    made.title = title;
    made.entries = {};
    made.entries.append(entry(u"r"_s + number, Resolution{.limbs = {{.text = words}}}));
    made.decision->reference = u"REF-"_s + number;
    return made;
}

/// Marks whatever the public may not read.
constexpr auto secret = "zanzibar"_L1;
QString marked(const QString &words)
{
    return words + u' ' + secret;
}

/// Items that are not open in every way there is, each with words for the public.
Meeting withSecrets()
{
    Meeting meeting = cleanMeeting();
    meeting.items = {decided(u"6"_s, u"Family hubs"_s, u"the plan be approved"_s)};

    AgendaItem exemptItem = decided(u"7"_s, marked(u"Sale of"_s), marked(u"the price be"_s));
    exemptItem.access = exempt(u"The Cabinet agreed to sell land."_s);
    exemptItem.publicTitle = u"Land disposal"_s;
    exemptItem.decision->reference = marked(u"REF"_s);
    exemptItem.decision->reasons = marked(u"why"_s);
    exemptItem.decision->status = marked(u"status"_s);

    AgendaItem exemptEntry = decided(u"8"_s, u"Leisure centre"_s, marked(u"the sum be"_s));
    exemptEntry.entries.values.last().access = exempt(u"A contract was awarded."_s);

    AgendaItem exemptStatement = decided(u"9"_s, u"Settlement"_s, marked(u"the claim be"_s));
    exemptStatement.decision->exempt = true;
    exemptStatement.decision->reference = marked(u"REF"_s);

    AgendaItem confidential = decided(u"10"_s, marked(u"From the Minister"_s), marked(u"it be"_s));
    confidential.access = Access{.level = AccessLevel::Confidential};
    meeting.items += {exemptItem, exemptEntry, exemptStatement, confidential};
    return meeting;
}

QList<RegisterRow> published(QList<RegisterRow> rows)
{
    for (RegisterRow &row : rows)
        row.decision.isPublished = true;
    return rows;
}

MeetingSummary summary(const QString &id, int decisions)
{
    MeetingSummary made;
    made.id = MeetingId::fromTrusted(id);
    made.decisions = decisions;
    return made;
}

} // namespace

class tst_DecisionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsStateAndDates()
    {
        Meeting meeting = cleanMeeting();
        meeting.items = {decided(u"6"_s, u"Family hubs"_s, u"the plan be approved"_s)};
        Decision &decision = *meeting.items[0].decision;
        const QList<ListedDecision> before = decisionsOf(meeting, today);
        QCOMPARE(before.size(), 1);
        QVERIFY(before.at(0).state != StatementState::InEffect);
        decision.publishedOn = QDate(2026, 5, 22);
        const ListedDecision made = decisionsOf(meeting, today).at(0);
        QCOMPARE(made.number, u"6"_s);
        QCOMPARE(made.reference, u"REF-6"_s);
        QCOMPARE(made.title, u"Family hubs"_s);
        QCOMPARE(made.text, u"the plan be approved"_s);
        QCOMPARE(made.decidedOn, QDate(2026, 5, 21));
        QCOMPARE(made.isKey, true);
        QCOMPARE(made.publishedOn, QDate(2026, 5, 22));
        QCOMPARE(made.callInEnds, QDate(2026, 5, 29)); // five working days, a bank holiday among
        QVERIFY(made.inEffectOn > made.callInEnds || made.inEffectOn == made.callInEnds);
        QCOMPARE(made.state, StatementState::InEffect);
        QCOMPARE(decisionsOf(meeting, QDate(2026, 5, 23)).at(0).state, StatementState::Published);
    }

    void leavesOutWhatIsNoDecision()
    {
        Meeting meeting = cleanMeeting();
        meeting.items = {item(u"1"_s, u"Apologies"_s), keyItem(), item(u"7"_s, u"Update"_s)};
        QCOMPARE(decisionsOf(meeting, today).size(), 1);
        meeting.items[1].outcome = ItemOutcome::Deferred;
        meeting.items[1].decision.reset();
        QVERIFY(decisionsOf(meeting, today).isEmpty());
    }

    void namesLimbsByLetters()
    {
        Meeting meeting = cleanMeeting();
        AgendaItem two = decided(u"6"_s, u"Family hubs"_s, u"the plan be approved; and"_s);
        std::get<Resolution>(two.entries.values.last().body)
            .limbs.append({.text = u"it be published."_s});
        meeting.items = {two};
        QCOMPARE(decisionsOf(meeting, today).at(0).text,
                 u"(a) the plan be approved; and\n(b) it be published."_s);
    }

    void theClerkSeesEverything()
    {
        const QList<ListedDecision> all = decisionsOf(withSecrets(), today);
        QCOMPARE(all.size(), 5);
        QVERIFY(all.at(1).title.contains(secret));
        QVERIFY(all.at(1).text.contains(secret));
    }

    void thePublicReadNothingThatIsNotOpen()
    {
        const QList<RegisterRow> rows = registerRowsOf(withSecrets(), meetingId, today);
        QCOMPARE(rows.size(), 5);
        for (const RegisterRow &row : rows)
            QVERIFY2(!registerCells(row).join(u'|').contains(secret),
                     qPrintable(row.decision.number));
        QVERIFY(!QString::fromUtf8(registerCsv(published(rows))).contains(secret));
        QCOMPARE(rows.at(0).decision.text, u"the plan be approved"_s);
        QCOMPARE(rows.at(1).decision.title, u"Land disposal"_s);
        QCOMPARE(rows.at(1).decision.text, u"The Cabinet agreed to sell land."_s);
        QVERIFY(!rows.at(1).decision.isKey);
        QVERIFY(rows.at(1).decision.reference.isEmpty());
        QCOMPARE(rows.at(2).decision.title, u"Leisure centre"_s);
        QCOMPARE(rows.at(2).decision.text, u"A contract was awarded."_s);
        QVERIFY(!rows.at(3).decision.state);
    }

    void nothingSecretIsFoundByLookingForIt()
    {
        const RegisterFilter filter{.words = secret};
        for (const RegisterRow &row : registerRowsOf(withSecrets(), meetingId, today))
            QVERIFY(!filter.accepts(row));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<bool>("keyOnly");
        QTest::addColumn<bool>("accepted");
        const QDate day(2026, 5, 21);
        const QDate none;
        QTest::newRow("nothing asked") << QString() << QString() << none << none << false << true;
        QTest::newRow("words in any order, without case")
            << u"HUBS plan"_s << QString() << none << none << false << true;
        QTest::newRow("reference") << u"ref-6"_s << QString() << none << none << false << true;
        QTest::newRow("other words")
            << u"hubs roads"_s << QString() << none << none << false << false;
        QTest::newRow("its body") << QString() << u"Cabinet"_s << none << none << false << true;
        QTest::newRow("another body") << QString() << u"Board"_s << none << none << false << false;
        QTest::newRow("on the day") << QString() << QString() << day << day << false << true;
        QTest::newRow("after") << QString() << QString() << day.addDays(1) << none << false
                               << false;
        QTest::newRow("before") << QString() << QString() << none << day.addDays(-1) << false
                                << false;
        QTest::newRow("key") << QString() << QString() << none << none << true << true;
    }
    void filters()
    {
        QFETCH(QString, words);
        QFETCH(QString, body);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(bool, keyOnly);
        QFETCH(bool, accepted);
        RegisterFilter filter{.words = words, .body = body};
        if (from.isValid())
            filter.from = from;
        if (to.isValid())
            filter.to = to;
        filter.keyOnly = keyOnly;
        const RegisterRow row = registerRowsOf(withSecrets(), meetingId, today).at(0);
        QCOMPARE(filter.accepts(row), accepted);
        filter.state = row.decision.state;
        QCOMPARE(filter.accepts(row), accepted);
        filter.state = StatementState::CalledIn;
        QVERIFY(!filter.accepts(row));
    }

    void writesNothingThatIsNotPublished()
    {
        Meeting meeting = withSecrets();
        meeting.items[0].decision->publishedOn.reset();
        meeting.items[1].decision->publishedOn = QDate(2026, 5, 22);
        const QList<RegisterRow> rows = registerRowsOf(meeting, meetingId, today);
        QCOMPARE(rows.size(), 5); // the clerk sees them all
        const QString csv = QString::fromUtf8(registerCsv(rows));
        QCOMPARE(csv.count(u"\r\n"_s), 2);
        QVERIFY(!csv.contains(u"the plan be approved"_s));
        QVERIFY(csv.contains(u"The Cabinet agreed to sell land."_s)); // published, and withheld
    }

    void writesOneRowADecision()
    {
        Meeting meeting = cleanMeeting();
        AgendaItem quoted =
            decided(u"6"_s, u"=1+1, \"hubs\""_s, u"the plan be approved;\nand more"_s);
        meeting.items = {quoted};
        const QString csv =
            QString::fromUtf8(registerCsv(published(registerRowsOf(meeting, meetingId, today))));
        QVERIFY(csv.contains(u"\"'=1+1, \"\"hubs\"\"\""_s));
        QVERIFY(csv.contains(u"\"the plan be approved;\r\nand more\""_s));
        QVERIFY(csv.contains(u"\r\n2026-05-21,Cabinet,6,REF-6,"_s));
        QVERIFY(csv.endsWith(u"\r\n"_s));
    }

    void writesTheFileOrSaysWhyNot()
    {
        const QTemporaryDir folder;
        const QList<RegisterRow> rows = published(registerRowsOf(cleanMeeting(), meetingId, today));
        const QString path = folder.filePath(u"register.csv"_s);
        QVERIFY(writeRegister(rows, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), registerCsv(rows));
        const Result<void> refused =
            writeRegister(rows, folder.filePath(u"nowhere/register.csv"_s));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.startsWith("The register was not written"_L1));
    }

    void readsOneMeetingInEachTurn()
    {
        QStringList asked;
        const auto load = [&asked](const MeetingId &id) -> Result<Meeting> {
            asked.append(id.text());
            if (id.text() == u"broken"_s)
                return Error{ErrorCode::Damaged, u"cannot be read"_s};
            return cleanMeeting();
        };
        RegisterReader reader({summary(u"a"_s, 1), summary(u"none"_s, 0), summary(u"broken"_s, 2),
                               summary(u"b"_s, 1)},
                              load, today);
        QSignalSpy read(&reader, &RegisterReader::read);
        QSignalSpy done(&reader, &RegisterReader::done);
        reader.start();
        QVERIFY(asked.isEmpty()); // the caller goes on first
        QVERIFY(read.wait());
        QCOMPARE(asked.size(), 1);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(asked, (QStringList{u"a"_s, u"broken"_s, u"b"_s}));
        QCOMPARE(read.size(), 2);
        QCOMPARE(reader.unread(), 1);
        QVERIFY(reader.isDone());
    }
};

QTEST_GUILESS_MAIN(tst_DecisionList)
#include "tst_DecisionList.moc"
