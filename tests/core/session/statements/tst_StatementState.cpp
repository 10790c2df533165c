// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/MeetingFile.h"
#include "core/session/statements/StatementState.h"
#include "tests/support/Folders.h"
#include "tests/support/TestMeeting.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;
using namespace minutebook::test;

namespace {

const QDate decided(2026, 5, 21);
const QDate published(2026, 5, 22);
const QDate effect(2026, 5, 29);

/// The practice meeting, for item 6, whose statement is in order.
struct Hubs {
    Hubs()
    {
        const auto read =
            readMeetingFile(projectFile(u"resources/practice/practice-meeting.json"_s));
        if (!read)
            qFatal("the practice meeting cannot be read");
        meeting = *read;
    }

    AgendaItem &item() { return meeting.items[indexOfItem(meeting, itemId(u"family-hubs"_s))]; }
    Decision &decision() { return *item().decision; }
    StatementState on(const QDate &today) { return statementStateOf(meeting, item(), today); }

    Meeting meeting;
};

} // namespace

class tst_StatementState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every transition: what changes, and what the state was and is.
    void followsWhatIsRecorded_data()
    {
        QTest::addColumn<StatementFacts>("facts");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<StatementState>("state");
        const auto row = [](const char *name, const StatementFacts &facts, const QDate &today,
                            StatementState state) {
            QTest::newRow(name) << facts << today << state;
        };
        StatementFacts facts;
        row("nothing is decided", facts, decided, StatementState::Draft);
        facts.isCalledIn = true;
        row("nothing decided can be called in", facts, decided, StatementState::Draft);
        facts = {.missing = 2, .isDecided = true};
        row("something is missing", facts, decided, StatementState::Draft);
        facts.missing = 0;
        row("nothing is missing any more", facts, decided, StatementState::Checked);
        facts.takesEffect = decided;
        row("nothing takes effect before it is published", facts, effect, StatementState::Checked);
        facts.takesEffect = effect;
        facts.publishedOn = published;
        row("published", facts, published, StatementState::Published);
        row("dated for a day to come", facts, published.addDays(-1), StatementState::Checked);
        row("published, the day before", facts, effect.addDays(-1), StatementState::Published);
        row("the day of effect has come", facts, effect, StatementState::InEffect);
        row("and has gone by", facts, effect.addYears(1), StatementState::InEffect);
        facts.missing = 1;
        row("what is missing later does not unpublish it", facts, effect, StatementState::InEffect);
        facts.isCalledIn = true;
        row("called in", facts, effect.addDays(-1), StatementState::CalledIn);
        row("no day of effect ends a call-in", facts, effect, StatementState::CalledIn);
        facts.isCalledIn = false;
        row("the call-in is over", facts, effect, StatementState::InEffect);
        facts.takesEffect.reset();
        row("no day of effect can be known", facts, effect, StatementState::Published);
        facts.publishedOn.reset();
        row("the publication is taken back", facts, effect, StatementState::Draft);
        facts.missing = 0;
        row("and nothing is missing", facts, effect, StatementState::Checked);
    }

    void followsWhatIsRecorded()
    {
        QFETCH(const StatementFacts, facts);
        QFETCH(const QDate, today);
        QFETCH(const StatementState, state);
        QCOMPARE(statementState(facts, today), state);
    }

    /// Three clear working days after publication, over a weekend and the spring bank holiday.
    void goesThroughEveryStateInAMeeting()
    {
        Hubs hubs;
        hubs.decision().publishedOn.reset();
        hubs.decision().reasons.reset();
        QCOMPARE(hubs.on(published), StatementState::Draft);
        hubs.decision().reasons = u"Families need it."_s;
        QCOMPARE(hubs.on(published), StatementState::Checked);
        hubs.decision().publishedOn = published;
        QCOMPARE(hubs.on(published), StatementState::Published);
        hubs.decision().status = u"Called in by five members on 26 May"_s;
        QCOMPARE(hubs.on(effect), StatementState::CalledIn);
        hubs.decision().status = u"Confirmed after call-in"_s;
        QCOMPARE(hubs.on(effect), StatementState::InEffect);
        QCOMPARE(hubs.on(effect.addDays(-1)), StatementState::Published);
    }

    void aPublishedStatementWithAGapStaysPublished()
    {
        Hubs hubs;
        hubs.decision().reasons.reset();
        QCOMPARE(hubs.on(published), StatementState::Published);
    }

    void readsACallInFromTheStatus_data()
    {
        QTest::addColumn<bool>("says");
        for (const char *status :
             {"Called in", "called-in 26 May", "CALLED IN by Cllr Shaw",
              " Called in: to be heard on 4 June", "Galwyd i mewn",
              "Recommendations approved; called in on 26 May", "Decision called in"})
            QTest::newRow(status) << true;
        for (const char *status : {"", "Not called in", "Call-in period ended",
                                   "Recommendations approved", "Confirmed after being called in",
                                   "Subject to call-in", "Called inside", "Called-in period ended"})
            QTest::newRow(status) << false;
    }

    void readsACallInFromTheStatus()
    {
        QFETCH(const bool, says);
        QCOMPARE(saysCalledIn(QString::fromUtf8(QTest::currentDataTag())), says);
    }

    void eachStateHasAWordAndAnIconOfItsOwn()
    {
        QSet<QString> words;
        QSet<QString> icons;
        for (const StatementState state :
             {StatementState::Draft, StatementState::Checked, StatementState::Published,
              StatementState::CalledIn, StatementState::InEffect}) {
            words.insert(nameOf(state));
            icons.insert(iconOf(state));
            QVERIFY(QFile::exists(projectFile(u"resources/icons/mb-%1.svg"_s.arg(iconOf(state)))));
        }
        QCOMPARE(words.size(), 5);
        QCOMPARE(icons.size(), 5);
    }
};

QTEST_GUILESS_MAIN(tst_StatementState)
#include "tst_StatementState.moc"
