// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// A contested key decision of special urgency, from its agenda to its published statement, by the
// keyboard alone: a member with an interest leaves, one amendment is carried by a named vote, one
// lost by the chair's casting vote. What is asserted on the meeting stands here; the minutes and
// the statement are pages that were read.

#include "core/document/Compose.h"
#include "core/domain/rules/WordDiff.h"
#include "core/exporters/text/PlainTextExporter.h"
#include "core/importers/Importers.h"
#include "core/session/checks/Completeness.h"
#include "core/session/live/LiveEdits.h"
#include "core/session/resolution/Matter.h"
#include "tests/support/Golden.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestResult.h"
#include "tests/ui/statements/StatementsWorld.h"
#include "ui/live/LivePage.h"
#include "ui/statements/FieldNames.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

const QString agendaText = uR"(Aldermere Council
Agenda for the meeting of the Cabinet
Thursday 21 May 2026 at 2.00 pm
Council Chamber, Guildhall

1. Declarations of interest

2. Brook Street leisure centre: new boilers
To approve the purchase of boilers.
KEY DECISION
Report of the Director of Environment

RECOMMENDATIONS
That:

(a) two boilers be bought for Brook Street leisure centre at a cost of up to £640,000;
(b) the contract be let without a further report; and
(c) authority be delegated to the director environment, having consulted the cabinet
member environment:
(i) to settle the terms of the contract; and
(ii) to close the centre for up to ten days.

Reasons for recommendation:
Both boilers failed on 14 May and the centre has no hot water.

Alternative options:
To repair the boilers: rejected, because their parts are no longer made.

3. Date of next meeting
)"_s;

Meeting plannedMeeting()
{
    const auto agenda = readAgendaText(agendaText);
    if (!agenda)
        qFatal("%s", qPrintable(agenda.error().oneLine()));
    Meeting meeting = smallMeeting(); // its people
    meeting.council.name = agenda->header.council.name;
    meeting.details.date = agenda->header.details.date;
    meeting.details.scheduledStart = agenda->header.details.scheduledStart;
    meeting.details.venue = agenda->header.details.venue;
    meeting.items = agenda->items;
    return meeting;
}

/// Everything goes in as keys, to whatever has the keyboard, dialogs included.
struct Clerk : StatementsWorld {
    Clerk()
        : StatementsWorld(plannedMeeting())
    {
    }

    [[nodiscard]] QWidget *there()
    {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return target();
        QWidget *focused = dialog->focusWidget();
        return focused ? focused : dialog;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(there(), key, modifiers);
    }
    void control(Qt::Key which) { key(which, Qt::ControlModifier); }
    void times(int count, Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        for (int time = 0; time < count; ++time)
            key(which, modifiers);
    }
    void words(const QString &text)
    {
        for (const QChar letter : text) {
            QWidget *here = there();
            for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(kind, 0, Qt::NoModifier, QString(letter));
                QApplication::sendEvent(here, &event);
            }
        }
    }
    void say(const QString &text)
    {
        words(text);
        key(Qt::Key_Return);
    }
    void tabInto(const QString &name)
    {
        for (int tries = 0; tries < 120 && there()->objectName() != name; ++tries)
            key(Qt::Key_Tab);
        QCOMPARE(there()->objectName(), name);
    }
    void fill(const QString &name, const QString &text)
    {
        tabInto(name);
        control(Qt::Key_A);
        words(text);
    }
    void choose(const QString &name, int row)
    {
        tabInto(name);
        key(Qt::Key_Home);
        times(row, Qt::Key_Down);
    }
    /// Ctrl+T, and on to the method: 1 hands, 2 named.
    void openVote(int method) { times(method + 1, Qt::Key_T, Qt::ControlModifier); }
    void count(const QString &inFavour, const QString &against, const QString &abstain)
    {
        key(Qt::Key_Return);
        words(inFavour);
        key(Qt::Key_Tab);
        words(against);
        key(Qt::Key_Tab);
        words(abstain);
    }
    void minute(int past) { clock.set(QDateTime(QDate(2026, 5, 21), QTime(14, past))); }

    [[nodiscard]] const AgendaItem &boilers() { return session.meeting().items.at(1); }
    [[nodiscard]] bool isResolutionOpen()
    {
        return find<QWidget>(u"resolutionEditor"_s)->isVisible();
    }
};

PersonId who(const QString &code)
{
    return PersonId::fromTrusted(code);
}

QByteArray page(const Meeting &meeting, DocumentType type, const std::optional<ItemId> &item)
{
    const HouseStyles styles = HouseStyles::builtIn();
    const auto document =
        compose(MeetingCopy::of(meeting, Copy::Public),
                *styles.find(HouseStyleId::fromTrusted(u"named"_s)), {.type = type, .item = item});
    QBuffer buffer;
    if (!document || !buffer.open(QIODevice::WriteOnly)
        || !PlainTextExporter().write(*document, buffer))
        return "not composed";
    return buffer.data();
}

} // namespace

class tst_TakeContestedDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenByKeysAlone();

private:
    void beginsAndLeaves();
    void draftsAndAmends();
    void losesOnTheCastingVote();
    void decides();
    void publishes();
    void checkTheMeeting();
    void checkThePages();
    std::unique_ptr<Clerk> m_clerk;
};

void tst_TakeContestedDecision::beginsAndLeaves()
{
    Clerk &c = *m_clerk;
    c.minute(0);
    c.key(Qt::Key_S, ctrlShift);
    c.control(Qt::Key_PageDown);
    c.minute(4);
    c.key(Qt::Key_B, ctrlShift);
    c.fill(u"person"_s, u"ti"_s);
    c.fill(u"items"_s, u"2"_s);
    c.choose(u"class"_s, 0);
    c.fill(u"nature"_s, u"Owns a firm that quoted for the boilers."_s);
    c.choose(u"action"_s, 4);
    c.key(Qt::Key_Return);
    c.key(Qt::Key_Escape);
    QCOMPARE(c.session.meeting().interests.size(), 1);
    c.control(Qt::Key_PageDown);
    c.minute(10);
    c.say(u"/left ti"_s);
    c.key(Qt::Key_2, Qt::AltModifier);
    c.say(u"the centre could not open without hot water."_s);
    QCOMPARE(c.boilers().entries.size(), 2);
}

void tst_TakeContestedDecision::draftsAndAmends()
{
    Clerk &c = *m_clerk;
    c.minute(20);
    c.control(Qt::Key_R); // the report's recommendation, limb by limb
    c.fill(u"mover"_s, u"jp"_s);
    c.fill(u"seconder"_s, u"sw"_s);
    c.control(Qt::Key_M);
    c.words(u"That the contract be reported to the audit committee."_s);
    c.fill(u"amendmentMover"_s, u"dm"_s);
    c.fill(u"amendmentSeconder"_s, u"hb"_s);
    c.key(Qt::Key_F6); // to the wording
    c.tabInto(u"limbs"_s);
    c.control(Qt::Key_Home);
    c.key(Qt::Key_Down);
    c.key(Qt::Key_End);
    c.words(u" other than to the audit committee"_s);
    c.minute(24);
    c.openVote(2);
    c.key(Qt::Key_Return); // from the method to the names
    c.words(u"fafffb"_s); // RO, JP, SW, DM, HB, CN
    c.control(Qt::Key_Return);
}

void tst_TakeContestedDecision::losesOnTheCastingVote()
{
    Clerk &c = *m_clerk;
    c.minute(28);
    c.control(Qt::Key_M);
    c.words(u"That the power to close the centre be left out."_s);
    c.fill(u"amendmentMover"_s, u"cn"_s);
    c.fill(u"amendmentSeconder"_s, u"jp"_s);
    c.key(Qt::Key_F6);
    c.tabInto(u"limbs"_s);
    c.control(Qt::Key_End);
    c.key(Qt::Key_Home, Qt::ShiftModifier);
    c.times(2, Qt::Key_Backspace);
    c.openVote(1);
    c.count(u"3"_s, u"3"_s, u"0"_s);
    c.choose(u"castingWay"_s, 2);
    c.control(Qt::Key_Return);
}

void tst_TakeContestedDecision::decides()
{
    Clerk &c = *m_clerk;
    c.minute(33);
    c.openVote(1);
    c.count(u"5"_s, u"1"_s, u"0"_s);
    c.control(Qt::Key_Return);
    QVERIFY(!c.isResolutionOpen());
    c.minute(35);
    c.say(u"/back ti"_s);
    c.control(Qt::Key_PageDown);
    c.minute(40);
    c.key(Qt::Key_W, ctrlShift);
    QVERIFY(c.session.meeting().details.endedAt);
}

void tst_TakeContestedDecision::publishes()
{
    Clerk &c = *m_clerk;
    const auto name = [](StatementField field) { return objectNameOf(field); };
    c.openStatements();
    QVERIFY(c.goToStatement(c.boilers().id));
    for (const StatementField field : {StatementField::Reasons, StatementField::Options}) {
        c.tabInto(name(field));
        c.control(Qt::Key_Return); // as the report offers them
    }
    c.choose(name(StatementField::UrgencyIs), 3);
    c.fill(name(StatementField::UrgencyAgreedBy),
           u"Councillor P Hale, chair of the general scrutiny committee"_s);
    c.fill(name(StatementField::UrgencyReason),
           u"Both boilers failed on 14 May and the contract must be let by 1 June."_s);
    c.key(Qt::Key_F8);
    c.tabInto(name(StatementField::KeyGrounds));
    c.key(Qt::Key_Space);
    c.choose(name(StatementField::NoticeGiven), 3);
    c.fill(name(StatementField::Signatory), u"lv"_s);
    c.fill(name(StatementField::Reference), u"CAB 2026/14"_s);
    c.fill(name(StatementField::EffectiveDate), u"22 May 2026"_s);
    c.fill(name(StatementField::EffectiveBecause),
           u"The chair of the general scrutiny committee agreed that it may not be called in."_s);
    c.key(Qt::Key_Tab);
    QCOMPARE(missingIn(completenessOf(c.session.meeting(), c.boilers().id)), 0);
    c.key(Qt::Key_F8);
    QCOMPARE(c.there()->objectName(), u"publishStatement"_s);
    c.prompts.nextAnswer(true);
    c.key(Qt::Key_Space);
}

void tst_TakeContestedDecision::checkTheMeeting()
{
    Clerk &c = *m_clerk;
    const GivenList<Entry> &entries = c.boilers().entries;
    int index = -1;
    for (int each = 0; each < entries.size(); ++each)
        index = std::holds_alternative<Resolution>(entries[each].body) ? each : index;
    QVERIFY(index >= 0);
    const Resolution resolution = std::get<Resolution>(entries[index].body);
    QCOMPARE(resolution.outcome, ResolutionOutcome::Carried);
    QCOMPARE(resolution.mover, who(u"jp"_s));
    QCOMPARE(resolution.seconder, who(u"sw"_s));
    QStringList limbs;
    for (const FlatLimb &limb : flatLimbs(resolution.limbs))
        limbs.append(QString::number(limb.level) + limb.text);
    QCOMPARE(
        limbs,
        (QStringList{
            u"0two boilers be bought for Brook Street leisure centre at a cost of up to £640,000"_s,
            u"0the contract be let without a further report other than to the audit committee"_s,
            u"0authority be delegated to the director environment, having consulted the cabinet "
            "member environment:"_s,
            u"1to settle the terms of the contract"_s,
            u"1to close the centre for up to ten days"_s}));
    QCOMPARE(resolution.amendments.size(), 2);
    const Amendment &first = resolution.amendments[0];
    QCOMPARE(first.outcome, AmendmentOutcome::Carried);
    QCOMPARE(first.vote->method, VoteMethod::Named);
    QCOMPARE(first.vote->named->inFavour.values,
             (QList<PersonId>{who(u"ro"_s), who(u"sw"_s), who(u"dm"_s), who(u"hb"_s)}));
    QCOMPARE(first.vote->named->against.values, QList<PersonId>{who(u"jp"_s)});
    QCOMPARE(first.vote->named->abstain.values, QList<PersonId>{who(u"cn"_s)});
    const Amendment &second = resolution.amendments[1];
    QCOMPARE(second.outcome, AmendmentOutcome::Lost);
    QCOMPARE(second.vote->castingVote, (CastingVote{who(u"ro"_s), VoteWay::Against}));
    QCOMPARE(resolution.vote->inFavour, 5);
    const Decision decision = *c.boilers().decision;
    QCOMPARE(decision.urgency->level, UrgencyLevel::Special);
    QCOMPARE(decision.publishedOn, QDate(2026, 5, 21));
}

void tst_TakeContestedDecision::checkThePages()
{
    const Meeting &meeting = m_clerk->session.numbered();
    const QByteArray minutes = page(meeting, DocumentType::Minutes, std::nullopt);
    const QByteArray statement = page(meeting, DocumentType::Decision, m_clerk->boilers().id);
    QCOMPARE(minutes, golden(u"document/contested-minutes.txt"_s, minutes));
    QCOMPARE(statement, golden(u"document/contested-statement.txt"_s, statement));
}

void tst_TakeContestedDecision::isTakenByKeysAlone()
{
    m_clerk = std::make_unique<Clerk>();
    const QList<void (tst_TakeContestedDecision::*)()> steps{
        &tst_TakeContestedDecision::beginsAndLeaves,
        &tst_TakeContestedDecision::draftsAndAmends,
        &tst_TakeContestedDecision::losesOnTheCastingVote,
        &tst_TakeContestedDecision::decides,
        &tst_TakeContestedDecision::publishes,
        &tst_TakeContestedDecision::checkTheMeeting,
        &tst_TakeContestedDecision::checkThePages};
    for (const auto step : steps) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

} // namespace minutebook

QTEST_MAIN(minutebook::tst_TakeContestedDecision)

#include "tst_TakeContestedDecision.moc"
