// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Amendments, comparison and motions by real keys in a real window.

#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/live/HintBar.h"
#include "ui/live/LimbsEdit.h"
#include "ui/resolution/CompareView.h"
#include "ui/resolution/MinutesSay.h"
#include "ui/resolution/ResolutionHead.h"

#include <QListView>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

PersonId who(const QString &code)
{
    return PersonId::fromTrusted(code);
}

/// Item 6 is before the meeting; its resolution is the report's three limbs.
struct Page : LiveWorld {
    Page()
        : LiveWorld(smallMeeting())
    {
        goLive();
        control(Qt::Key_R);
    }

    void control(Qt::Key key) { press(key, Qt::ControlModifier); }
    /// Begins an amendment and types its words, mover and seconder.
    void amend(const QString &words, const QString &mover, const QString &seconder)
    {
        control(Qt::Key_M);
        type(words);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        type(mover);
        press(Qt::Key_Tab);
        type(seconder);
    }
    /// Exchanges words of the wording as a clerk would: goes there and types.
    void change(const QString &before, const QString &after)
    {
        auto *limbs = find<LimbsEdit>(u"limbs"_s);
        limbs->setFocus();
        limbs->setTextCursor(limbs->document()->find(before));
        type(after);
    }
    void fate(Qt::Key key) { press(key, Qt::AltModifier); }
    void record() { control(Qt::Key_Return); }
    [[nodiscard]] Resolution resolution() { return std::get<Resolution>(last().body); }
    [[nodiscard]] QString row(int index)
    {
        const auto *model = find<CompareView>(u"comparison"_s)->model();
        return model->index(index, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] Steps steps() { return find<ResolutionHead>(u"resolutionHead"_s)->steps(); }
    [[nodiscard]] bool comparing() { return find<QWidget>(u"comparison"_s)->isVisible(); }
};

} // namespace

class tst_Amendments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheWordingAsMovedAndShowsEveryChange();
    void whatIsLostLeavesTheWordingAsItWas();
    void anAmendmentHasItsOwnVote();
    void severalAmendmentsStandInOrder();
    void anAmendmentIsOpenedAgainAndTakenAway();
    void comparesWithTheReportBeforeAnyAmendment();
    void theWordingAsMovedOutlastsAnOpening();
    void stepsFollowTheWork();
    void theMinutesWillSayIsTheComposersOwn();
    void takesAMotionByKeys();
    void aDraftMotionIsGoneOnWith();
    void severalResolutionsStandInOneItem();
    void aRecordedMotionIsPutRight();
};

void tst_Amendments::keepsTheWordingAsMovedAndShowsEveryChange()
{
    Page w;
    w.amend(u"In (c), for “ten” substitute “five”."_s, u"jp"_s, u"ti"_s);
    w.change(u"ten"_s, u"five"_s);
    w.press(Qt::Key_End, Qt::ControlModifier);
    w.press(Qt::Key_Return);
    w.type(u"progress be reported."_s);
    w.control(Qt::Key_D);
    QVERIFY(w.comparing());
    QVERIFY(w.row(0).endsWith(u"; unchanged"_s));
    QVERIFY2(w.row(2).contains(u"up to deleted ten end inserted five end years"_s),
             qPrintable(w.row(2)));
    QVERIFY(w.row(3).startsWith(u"(d) inserted progress be reported. end"_s));
    w.control(Qt::Key_D);
    QVERIFY(!w.comparing());
    w.fate(Qt::Key_C);
    w.record();
    w.record();
    const Resolution resolution = w.resolution();
    QCOMPARE(resolution.limbs.size(), 4);
    const Amendment amendment = resolution.amendments[0];
    QCOMPARE(amendment.text, u"In (c), for “ten” substitute “five”."_s);
    QCOMPARE(amendment.mover, who(u"jp"_s));
    QCOMPARE(amendment.seconder, who(u"ti"_s));
    QCOMPARE(amendment.outcome, AmendmentOutcome::Carried);
    QVERIFY(amendment.at.has_value());
}

void tst_Amendments::whatIsLostLeavesTheWordingAsItWas()
{
    Page w;
    w.amend(u"For “ten” substitute “five”."_s, u"jp"_s, u"ti"_s);
    w.change(u"ten"_s, u"five"_s);
    w.fate(Qt::Key_L);
    w.record();
    w.record();
    const Resolution resolution = w.resolution();
    QCOMPARE(resolution.amendments[0].outcome, AmendmentOutcome::Lost);
    QVERIFY(resolution.limbs.at(2).text.contains(u"ten years"_s));
}

void tst_Amendments::anAmendmentHasItsOwnVote()
{
    Page w;
    w.amend(u"That it wait."_s, u"jp"_s, u"ti"_s);
    w.control(Qt::Key_T);
    w.control(Qt::Key_T);
    w.press(Qt::Key_Return);
    w.type(u"2"_s);
    w.press(Qt::Key_Tab);
    w.type(u"5"_s);
    w.press(Qt::Key_Tab);
    w.type(u"0"_s);
    w.record();
    w.control(Qt::Key_T);
    w.record();
    const Resolution resolution = w.resolution();
    QCOMPARE(resolution.amendments[0].outcome, AmendmentOutcome::Lost); // as the vote says
    QCOMPARE(resolution.amendments[0].vote->against, 5);
    QCOMPARE(resolution.vote->method, VoteMethod::Assent);
    QCOMPARE(resolution.outcome, ResolutionOutcome::Carried);
}

void tst_Amendments::severalAmendmentsStandInOrder()
{
    Page w;
    const QList<Qt::Key> fates{Qt::Key_P, Qt::Key_W, Qt::Key_U};
    for (int each = 0; each < 3; ++each) {
        w.amend(u"Amendment number %1."_s.arg(each + 1), u"hb"_s, QString());
        w.fate(fates.at(each));
        w.record();
    }
    w.record();
    const GivenList<Amendment> amendments = w.resolution().amendments;
    QCOMPARE(amendments.size(), 3);
    QCOMPARE(amendments[0].outcome, AmendmentOutcome::Accepted);
    QCOMPARE(amendments[1].outcome, AmendmentOutcome::Withdrawn);
    QCOMPARE(amendments[2].outcome, AmendmentOutcome::RuledOut);
    QCOMPARE(amendments[2].text, u"Amendment number 3."_s);
    QVERIFY(!amendments[2].seconder);
}

void tst_Amendments::anAmendmentIsOpenedAgainAndTakenAway()
{
    Page w;
    w.amend(u"First."_s, u"jp"_s, u"ti"_s);
    w.record();
    auto *list = w.find<QListView>(u"amendments"_s);
    list->setFocus();
    w.press(Qt::Key_Return);
    QVERIFY(w.find<QWidget>(u"amendmentText"_s)->hasFocus());
    w.type(u"Put right."_s);
    w.record();
    QTest::qWait(200);
    QCOMPARE(w.resolution().amendments[0].text, u"Put right."_s);
    list->setFocus();
    w.press(Qt::Key_Delete);
    QVERIFY(w.resolution().amendments.isEmpty());
}

void tst_Amendments::comparesWithTheReportBeforeAnyAmendment()
{
    Page w;
    w.change(u"six"_s, u"eight"_s);
    w.control(Qt::Key_D);
    QVERIFY2(w.row(1).contains(u"in deleted six end inserted eight end market"_s),
             qPrintable(w.row(1)));
}

void tst_Amendments::theWordingAsMovedOutlastsAnOpening()
{
    Page w;
    w.amend(u"For “ten” substitute “five”."_s, u"jp"_s, u"ti"_s);
    w.change(u"ten"_s, u"five"_s);
    w.record();
    w.press(Qt::Key_Escape);
    w.control(Qt::Key_R);
    w.control(Qt::Key_D);
    QVERIFY(w.row(2).contains(u"deleted ten end inserted five end"_s));
}

void tst_Amendments::stepsFollowTheWork()
{
    Page w;
    QCOMPARE(w.steps().at, Steps::At::Drafting);
    w.press(Qt::Key_Tab);
    w.press(Qt::Key_Tab);
    w.press(Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(w.steps().at, Steps::At::Moved);
    w.control(Qt::Key_M);
    QCOMPARE(w.steps().at, Steps::At::Amending);
    w.record();
    w.control(Qt::Key_T);
    QCOMPARE(w.steps().at, Steps::At::Voting);
    QVERIFY(w.steps().amended);
}

void tst_Amendments::theMinutesWillSayIsTheComposersOwn()
{
    Page w;
    w.amend(u"That it wait."_s, u"jp"_s, u"ti"_s);
    w.fate(Qt::Key_L);
    w.record();
    const auto *says = w.find<MinutesSay>(u"minutesWillSay"_s);
    QTRY_VERIFY(says->text().startsWith(u"Amendment: That it wait."_s));
    QVERIFY(says->text().contains(u"Lost."_s));
    w.fate(Qt::Key_W);
    QTRY_VERIFY2(says->text().endsWith(u"Withdrawn."_s), qPrintable(says->text()));
}

void tst_Amendments::takesAMotionByKeys()
{
    Page w;
    w.press(Qt::Key_Escape);
    w.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    w.type(u"That the question be now put."_s);
    w.press(Qt::Key_Backtab, Qt::ShiftModifier);
    w.type(u"Closure"_s);
    w.find<QWidget>(u"mover"_s)->setFocus();
    w.press(Qt::Key_2, Qt::AltModifier);
    w.find<QWidget>(u"procedural"_s)->setFocus();
    w.press(Qt::Key_Space);
    w.control(Qt::Key_T);
    w.fate(Qt::Key_U);
    w.record();
    const Motion motion = std::get<Motion>(w.last().body);
    QCOMPARE(motion.text, u"That the question be now put."_s);
    QCOMPARE(motion.title, u"Closure"_s);
    QCOMPARE(motion.mover, who(u"jp"_s));
    QCOMPARE(motion.procedural, true);
    QCOMPARE(motion.outcome, MotionOutcome::RuledOut);
    QVERIFY(motion.vote.has_value());
    QVERIFY(!w.last().draft);
}

void tst_Amendments::aDraftMotionIsGoneOnWith()
{
    Page w;
    w.press(Qt::Key_Escape);
    const auto motion = [&w] { w.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier); };
    motion();
    w.type(u"That the report"_s);
    w.press(Qt::Key_Escape);
    QCOMPARE(w.last().draft, std::optional(true));
    motion();
    w.control(Qt::Key_End);
    w.type(u" lie on the table."_s);
    w.record();
    QCOMPARE(w.count(), 1);
    QCOMPARE(std::get<Motion>(w.last().body).text, u"That the report lie on the table."_s);
}

void tst_Amendments::severalResolutionsStandInOneItem()
{
    Page w;
    w.record();
    w.control(Qt::Key_R);
    w.type(u"officers report back."_s);
    w.record();
    QCOMPARE(w.count(), 2);
    QCOMPARE(w.resolution().limbs.size(), 1);
    QCOMPARE(std::get<Resolution>(w.live().entriesHere()[0].body).limbs.size(), 3);
}

void tst_Amendments::aRecordedMotionIsPutRight()
{
    Page w;
    w.press(Qt::Key_Escape);
    w.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    w.type(u"That it wait."_s);
    w.record();
    auto *record = w.find<QListView>(u"record"_s);
    record->setFocus();
    record->setCurrentIndex(record->model()->index(record->model()->rowCount() - 1, 0));
    w.press(Qt::Key_F2);
    QVERIFY(w.find<QWidget>(u"resolutionEditor"_s)->isVisible());
    w.fate(Qt::Key_W);
    w.record();
    QCOMPARE(w.count(), 1);
    QCOMPARE(std::get<Motion>(w.last().body).outcome, MotionOutcome::Withdrawn);
}

} // namespace minutebook

QTEST_MAIN(minutebook::tst_Amendments)

#include "tst_Amendments.moc"
