// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Publication by the keyboard: no way round what is missing (SI 2012/2089 reg 12(2)), and what is
// published is changed only with a reason.

#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"
#include "tests/ui/statements/StatementsWorld.h"
#include "ui/live/LivePage.h"
#include "ui/statements/CompletenessPane.h"
#include "ui/statements/FactsRow.h"
#include "ui/statements/FieldNames.h"
#include "ui/statements/StatementTabs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

using namespace minutebook;
using namespace minutebook::test;

namespace {

const ItemId hubs = itemId(u"family-hubs"_s);

Meeting withAGap()
{
    Meeting meeting = unpublishedMeeting();
    meeting.items[indexOfItem(meeting, hubs)].decision->reasons.reset();
    return meeting;
}

struct Page : StatementsWorld {
    explicit Page(const Meeting &meeting = practiceMeeting(), Book book = Book::Written)
        : StatementsWorld(meeting, book)
    {
        constexpr qint64 dayLong = 24LL * 60 * 60 * 1000;
        clock.advance(dayLong); // the day on which it was published has come
        openStatements();
        goToStatement(hubs);
    }

    void typeInto(StatementField field, const QString &words)
    {
        QVERIFY(tabTo(objectNameOf(field)));
        press(Qt::Key_A, Qt::ControlModifier);
        if (words.isEmpty())
            press(Qt::Key_Delete);
        type(words);
    }
    void giveReason(const QString &words)
    {
        find<QLineEdit>(u"statementReason"_s)->setFocus();
        type(words);
        press(Qt::Key_Return);
    }
    QWidget *bar() { return find<QWidget>(u"statementCorrection"_s); }
    Decision here() const { return decision(hubs); }
    QString stateSaid() { return find<FactsRow>(u"statementFacts"_s)->facts().last().value; }
};

} // namespace

class tst_StatementsPublished : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTypedDateDoesNotGoRoundWhatIsMissing()
    {
        Page page(withAGap());
        page.typeInto(StatementField::PublishedOn, u"22 5 2026"_s);
        page.press(Qt::Key_Tab);
        QVERIFY(!page.here().publishedOn);
        QVERIFY2(page.hint().contains("Reasons"_L1), qPrintable(page.hint()));
        QVERIFY(page.find<QLineEdit>(objectNameOf(StatementField::PublishedOn))->text().isEmpty());
        QVERIFY(!page.bar()->isVisible());
        page.typeInto(StatementField::Reasons, u"Families need it."_s);
        page.typeInto(StatementField::PublishedOn, u"22 5 2026"_s);
        page.press(Qt::Key_Tab);
        QCOMPARE(page.here().publishedOn, QDate(2026, 5, 22));
    }

    void whatIsRefusedIsReadBeforeTheNextStatement()
    {
        Page page(withAGap());
        page.typeInto(StatementField::PublishedOn, u"22 5 2026"_s);
        page.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(*page.find<StatementTabs>(u"statementTabs"_s)->currentItem(), hubs);
        QVERIFY(page.hint().contains("Reasons"_L1));
        page.press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(*page.find<StatementTabs>(u"statementTabs"_s)->currentItem() != hubs);
    }

    void aDateHalfTypedPublishesNothing()
    {
        Page page(unpublishedMeeting());
        page.typeInto(StatementField::PublishedOn, u"22 5"_s);
        QTest::qWait(1300); // longer than what is typed waits to be kept
        QVERIFY(!page.here().publishedOn);
        page.type(u" 2026"_s);
        page.press(Qt::Key_Tab);
        QCOMPARE(page.here().publishedOn, QDate(2026, 5, 22));
    }

    void everyFieldOfAPublishedStatementIsLocked()
    {
        Page page;
        QVERIFY(page.bar()->isVisible());
        const Meeting before = page.session.meeting();
        for (int number = 0; number < settableFields; ++number) {
            auto *field = page.find<QWidget>(objectNameOf(static_cast<StatementField>(number)));
            QVERIFY(field);
            const auto *line = qobject_cast<QLineEdit *>(field);
            const auto *text = qobject_cast<QTextEdit *>(field);
            const bool isLocked = line ? line->isReadOnly()
                : text                 ? text->isReadOnly()
                                       : !field->isEnabled();
            QVERIFY2(isLocked, qPrintable(field->objectName()));
        }
        page.typeInto(StatementField::LeadOfficer, u"K"_s);
        QCOMPARE(page.target()->objectName(), u"statementReason"_s);
        QVERIFY(page.hint().contains("Type why it is changed"_L1));
        QVERIFY(page.session.meeting() == before);
    }

    void isChangedOnceItIsSaidWhyAndTheLogKeepsIt()
    {
        Page page;
        QVERIFY(page.tabTo(objectNameOf(StatementField::LeadOfficer)));
        page.press(Qt::Key_X);
        page.press(Qt::Key_Return); // nothing typed yet
        QVERIFY(page.bar()->isVisible());
        page.type(u"the officer moved"_s);
        page.press(Qt::Key_Return);
        QVERIFY(!page.bar()->isVisible());
        QCOMPARE(page.target()->objectName(), objectNameOf(StatementField::LeadOfficer));
        page.press(Qt::Key_A, Qt::ControlModifier);
        page.type(u"K Dunmore"_s);
        page.press(Qt::Key_Tab);
        QCOMPARE(page.here().leadOfficer, u"K Dunmore"_s);
        QCOMPARE(page.session.nextUndo().because, u"the officer moved"_s);
        page.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.here().leadOfficer, u"M Achebe"_s);
        page.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.here().leadOfficer, u"K Dunmore"_s);
    }

    void aReasonIsOfOneStatementAndOneVisit()
    {
        Page page;
        page.giveReason(u"a slip"_s);
        QVERIFY(!page.bar()->isVisible());
        page.press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(page.goToStatement(hubs));
        QVERIFY(page.bar()->isVisible());
        QVERIFY(page.find<QLineEdit>(u"statementReason"_s)->text().isEmpty());
        page.giveReason(u"a slip"_s);
        page.press(Qt::Key_Escape);
        page.openStatements();
        QVERIFY(page.goToStatement(hubs));
        QVERIFY(page.bar()->isVisible());
    }

    void aPublicationIsTakenBackWithAReason()
    {
        Page page;
        QCOMPARE(page.stateSaid(), u"published"_s);
        page.giveReason(u"published for the wrong item"_s);
        page.typeInto(StatementField::PublishedOn, {});
        page.press(Qt::Key_Tab);
        QVERIFY(!page.here().publishedOn);
        QCOMPARE(page.session.nextUndo().because, u"published for the wrong item"_s);
        QVERIFY(!page.bar()->isVisible());
        QCOMPARE(page.stateSaid(), u"checked"_s);
        page.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.here().publishedOn, QDate(2026, 5, 22));
        QVERIFY(page.bar()->isVisible()); // the reason is used up
    }

    void saysACallIn()
    {
        Page page;
        page.giveReason(u"called in by five members"_s);
        page.typeInto(StatementField::Status, u"Called in 26 May"_s);
        page.press(Qt::Key_Tab);
        QCOMPARE(page.stateSaid(), u"called in"_s);
        auto *tabs = page.find<StatementTabs>(u"statementTabs"_s);
        QVERIFY(tabs->tabText(tabs->currentIndex()).endsWith("called in"_L1));
        QVERIFY(tabs->tabToolTip(tabs->currentIndex()).endsWith("called in"_L1));
    }

    void asksForNoReasonInABookForReading()
    {
        Page page(practiceMeeting(), StatementsWorld::Book::ReadOnly);
        QVERIFY(!page.bar()->isVisible());
    }
};

QTEST_MAIN(tst_StatementsPublished)

#include "tst_StatementsPublished.moc"
