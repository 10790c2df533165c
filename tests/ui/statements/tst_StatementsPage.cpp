// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"
#include "tests/ui/statements/StatementsWorld.h"
#include "ui/live/LivePage.h"
#include "ui/live/WordsEdit.h"
#include "ui/statements/CompletenessPane.h"
#include "ui/statements/FieldNames.h"
#include "ui/statements/StatementTabs.h"
#include "ui/statements/WorkingDaysStrip.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace minutebook;
using namespace minutebook::test;

namespace {

const ItemId hubs = itemId(u"family-hubs"_s);

/// The practice meeting with a gap in the statement of item 6.
Meeting withAGap()
{
    Meeting meeting = practiceMeeting();
    Decision &decision = *meeting.items[indexOfItem(meeting, hubs)].decision;
    decision.options.reset();
    decision.reasons.reset();
    decision.publishedOn.reset();
    decision.status.reset();
    return meeting;
}

struct Page : StatementsWorld {
    explicit Page(const Meeting &meeting = withAGap(), Book book = Book::Written)
        : StatementsWorld(meeting, book)
    {
        openStatements();
        goToStatement(hubs);
    }

    QTextEdit *text(StatementField field) { return find<QTextEdit>(objectNameOf(field)); }
    Decision here() const { return decision(hubs); }
    QPushButton *publish() { return find<QPushButton>(u"publishStatement"_s); }
};

} // namespace

class tst_StatementsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensFromTheRecordAndGoesBackToIt()
    {
        StatementsWorld world(withAGap());
        world.openStatements();
        QCOMPARE(world.pages->currentWidget(), world.pages->statements());
        QVERIFY(world.pages->windowTitle().startsWith("Decision statements"_L1));
        world.press(Qt::Key_Escape);
        QCOMPARE(world.pages->currentWidget(), world.pages->live());
        QVERIFY(world.pages->windowTitle().isEmpty());
        QVERIFY(qobject_cast<WordsEdit *>(world.target()));
    }

    void beginsAtTheFirstGap()
    {
        StatementsWorld world(withAGap());
        world.pages->live()->live().goTo(Place::under(hubs));
        world.openStatements();
        QCOMPARE(world.target()->objectName(), objectNameOf(StatementField::Reasons));
    }

    void goesFromGapToGap()
    {
        Page page;
        page.find<CompletenessList>(u"completeness"_s)->setCurrentIndex({});
        page.press(Qt::Key_F8);
        QCOMPARE(page.target()->objectName(), objectNameOf(StatementField::Reasons));
        page.press(Qt::Key_F8);
        QCOMPARE(page.target()->objectName(), objectNameOf(StatementField::Options));
        page.press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(page.target()->objectName(), objectNameOf(StatementField::Reasons));
    }

    void enterOnARowGoesToItsField()
    {
        Page page;
        auto *list = page.find<CompletenessList>(u"completeness"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(3, 0)); // after the heading: alternatives
        QCOMPARE(list->currentIndex().data().toString(), u"Alternatives rejected"_s);
        page.press(Qt::Key_Return);
        QCOMPARE(page.target()->objectName(), objectNameOf(StatementField::Options));
    }

    void recordsAFieldWhenItIsLeft()
    {
        Page page;
        QVERIFY(page.tabTo(objectNameOf(StatementField::LeadOfficer)));
        page.press(Qt::Key_A, Qt::ControlModifier);
        page.type(u"K Dunmore"_s);
        QCOMPARE(page.here().leadOfficer, u"M Achebe"_s);
        page.press(Qt::Key_Tab);
        QCOMPARE(page.here().leadOfficer, u"K Dunmore"_s);
    }

    void keepsWhatIsTypedWithinASecond()
    {
        Page page;
        QVERIFY(page.tabTo(objectNameOf(StatementField::Purpose)));
        page.press(Qt::Key_End, Qt::ControlModifier);
        page.type(u" Soon "_s);
        QTRY_VERIFY(page.here().purpose->endsWith("Soon"_L1));
        page.type(u"er"_s); // the space that was typed last is still there
        page.press(Qt::Key_Tab);
        QVERIFY(page.here().purpose->endsWith("Soon er"_L1));
    }

    void takesAFieldBackInOneStep()
    {
        Page page;
        const Decision before = page.here();
        QVERIFY(page.tabTo(objectNameOf(StatementField::Purpose)));
        page.press(Qt::Key_End, Qt::ControlModifier);
        page.type(u" One"_s);
        QTRY_VERIFY(page.here().purpose->endsWith("One"_L1));
        page.type(u" two"_s);
        page.press(Qt::Key_Tab);
        QVERIFY(page.here().purpose->endsWith("One two"_L1));
        page.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(page.here() == before);
        QCOMPARE(page.target()->objectName(), objectNameOf(StatementField::Purpose));
        page.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(page.here().purpose->endsWith("One two"_L1));
    }

    void offersTheReportAndRecordsItOnlyWhenKept()
    {
        Page page;
        QVERIFY(page.tabTo(objectNameOf(StatementField::Reasons)));
        QVERIFY(page.text(StatementField::Reasons)
                    ->toPlainText()
                    .startsWith("Families use more than one service"_L1));
        QVERIFY(page.target()->accessibleDescription().contains("from the report"_L1));
        page.press(Qt::Key_Tab);
        QVERIFY(!page.here().reasons);
        QVERIFY(page.tabTo(objectNameOf(StatementField::Reasons)));
        page.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(page.here().reasons->startsWith("Families use more than one service"_L1));
        QVERIFY(!page.target()->accessibleDescription().contains("from the report"_L1));
    }

    void saysWhatItDidNotUnderstandAndKeepsIt()
    {
        Page page;
        const auto before = page.here().signedOn;
        QVERIFY(page.tabTo(objectNameOf(StatementField::SignedOn)));
        page.press(Qt::Key_A, Qt::ControlModifier);
        page.type(u"next Friday"_s);
        page.press(Qt::Key_Tab);
        QVERIFY(page.hint().contains("not understood"_L1));
        QCOMPARE(page.find<QLineEdit>(objectNameOf(StatementField::SignedOn))->text(),
                 u"next Friday"_s);
        QCOMPARE(page.here().signedOn, before);
    }

    void cannotPublishWhileSomethingIsMissingAndSaysWhat()
    {
        Page page;
        QVERIFY(!page.publish()->isEnabled());
        const QString why = page.publish()->toolTip();
        QVERIFY(why.contains("Reasons"_L1) && why.contains("Alternatives rejected"_L1));
        QCOMPARE(page.find<QLabel>(u"whyNotPublished"_s)->text(), why);
    }

    void publishesAndOffersTheDocument()
    {
        Page page;
        for (const StatementField field : {StatementField::Reasons, StatementField::Options}) {
            QVERIFY(page.tabTo(objectNameOf(field)));
            page.press(Qt::Key_Return, Qt::ControlModifier);
        }
        QVERIFY(page.publish()->isEnabled());
        page.prompts.nextAnswer(false);
        page.publish()->click();
        QVERIFY(!page.here().publishedOn);
        page.prompts.nextAnswer(true);
        page.publish()->click();
        QCOMPARE(page.here().publishedOn, QDate(2026, 5, 21));
        QCOMPARE(page.here().status, u"Recommendations approved as amended"_s);
        QVERIFY(page.hint().startsWith("Published 21 May 2026."_L1));
        page.publish()->click();
        QCOMPARE(page.exported, QList<ItemId>{hubs});
    }

    void goesOnToPublicationWhenNothingIsMissing()
    {
        Meeting meeting = practiceMeeting();
        meeting.council.languages = {Language::English};
        AgendaItem &item = meeting.items[indexOfItem(meeting, hubs)];
        item.decision->publishedOn.reset();
        for (Entry &entry : item.entries.values)
            entry.flagged.reset();
        Page page(meeting);
        page.press(Qt::Key_F8);
        QCOMPARE(page.target(), page.publish());
        page.prompts.nextAnswer(true);
        page.press(Qt::Key_Space);
        QCOMPARE(page.here().publishedOn, QDate(2026, 5, 21));
    }

    void showsTheDaysUntilItTakesEffect()
    {
        Page page(practiceMeeting());
        auto *strip = page.find<WorkingDaysStrip>(u"workingDays"_s);
        QCOMPARE(strip->strip().takesEffect, QDate(2026, 5, 29));
        QVERIFY(page.find<QLabel>(u"callInWords"_s)->text().contains("Thursday 28 May 2026"_L1));
    }

    void keysOfTheRecordDoNothingHere()
    {
        Page page;
        const Place place = page.pages->live()->live().place();
        const Meeting before = page.session.meeting();
        page.press(Qt::Key_1, Qt::AltModifier);
        page.press(Qt::Key_J, Qt::ControlModifier);
        const ItemId shown = *page.find<StatementTabs>(u"statementTabs"_s)->currentItem();
        page.press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(page.find<StatementTabs>(u"statementTabs"_s)->currentItem() != shown);
        QCOMPARE(page.pages->live()->live().place(), place);
        QVERIFY(page.session.meeting() == before);
        QVERIFY(!page.session.draft().speaker);
    }

    void takesNothingBackThatIsNotInSight()
    {
        StatementsWorld world(withAGap());
        MeetingHeader header = world.session.meeting().header();
        header.details.venue = u"Town Hall"_s;
        VERIFY_RESULT(world.session.perform(
            {EditKind::ChangeHeader, {replaceHeader(world.session.meeting(), header)}}));
        const Meeting before = world.session.meeting();
        world.openStatements();
        world.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(world.session.meeting() == before);
        QVERIFY(world.hint().contains("in the record"_L1));
    }

    void hasATabForTheItemBeforeTheClerkAndPublishesNothingUndecided()
    {
        Meeting meeting = withAGap();
        AgendaItem &item = meeting.items[indexOfItem(meeting, itemId(u"public-questions"_s))];
        StatementsWorld world(meeting);
        world.openStatements();
        QVERIFY(!world.goToStatement(item.id));
        world.press(Qt::Key_Escape);
        world.pages->live()->live().goTo(Place::under(item.id));
        world.openStatements();
        QCOMPARE(world.pages->statements()->item()->id, item.id);
        QVERIFY(world.pages->statements()->missing() > 3);
        auto *publish = world.find<QPushButton>(u"publishStatement"_s);
        QVERIFY(!publish->isEnabled());
        QVERIFY(publish->toolTip().startsWith("No decision is recorded"_L1));
    }

    void lettersOfTheLabelsGoToTheirFields_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<StatementField>("field");
        const auto row = [](Qt::Key key, StatementField field) {
            QTest::newRow(qPrintable(objectNameOf(field))) << static_cast<int>(key) << field;
        };
        row(Qt::Key_E, StatementField::Reference);
        row(Qt::Key_O, StatementField::Maker);
        row(Qt::Key_D, StatementField::Date);
        row(Qt::Key_K, StatementField::IsKey);
        row(Qt::Key_N, StatementField::NoticeGiven);
        row(Qt::Key_U, StatementField::UrgencyIs);
        row(Qt::Key_P, StatementField::Purpose);
        row(Qt::Key_T, StatementField::TextFrom);
        row(Qt::Key_A, StatementField::Reasons);
        row(Qt::Key_L, StatementField::Options);
        row(Qt::Key_I, StatementField::ConflictsFrom);
        row(Qt::Key_C, StatementField::Consulted);
        row(Qt::Key_G, StatementField::Signatory);
        row(Qt::Key_B, StatementField::PublishedOn);
        row(Qt::Key_W, StatementField::Wards);
    }

    void lettersOfTheLabelsGoToTheirFields()
    {
        QFETCH(const int, key);
        QFETCH(const StatementField, field);
        Page page;
        page.press(static_cast<Qt::Key>(key), Qt::AltModifier);
        QCOMPARE(page.target()->objectName(), objectNameOf(field));
    }

    void hidesWhatAChoiceMakesNeedless()
    {
        Page page;
        auto *agreed = page.find<QLineEdit>(objectNameOf(StatementField::UrgencyAgreedBy));
        QVERIFY(!agreed->isVisible());
        QVERIFY(page.tabTo(objectNameOf(StatementField::UrgencyIs)));
        page.press(Qt::Key_Down);
        QVERIFY(agreed->isVisible());
        page.press(Qt::Key_Tab);
        QCOMPARE(page.target(), agreed);
    }

    void nothingCanBeChangedInABookForReading()
    {
        Page page(withAGap(), StatementsWorld::Book::ReadOnly);
        QVERIFY(!page.text(StatementField::Reasons)->isEnabled());
        QVERIFY(!page.publish()->isEnabled());
        QVERIFY(!page.publish()->toolTip().isEmpty());
    }

    void saysWhenThereIsNoDecision()
    {
        StatementsWorld world(cabinet());
        world.openStatements();
        QVERIFY(world.find<QLabel>(u"noStatements"_s)->isVisible());
        world.press(Qt::Key_Escape);
        QCOMPARE(world.pages->currentWidget(), world.pages->live());
    }

    void everyFieldIsNamedForAScreenReader()
    {
        Page page;
        for (int number = 0; number < settableFields; ++number) {
            const auto field = static_cast<StatementField>(number);
            const auto *control = page.find<QWidget>(objectNameOf(field));
            QVERIFY2(control && !control->accessibleName().isEmpty(),
                     qPrintable(objectNameOf(field)));
        }
    }
};

QTEST_MAIN(tst_StatementsPage)
#include "tst_StatementsPage.moc"
