// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// What is typed stays with the statement it was typed in, by real keys in a real window.

#include "tests/ui/statements/StatementsWorld.h"
#include "ui/live/LivePage.h"
#include "ui/statements/FieldNames.h"
#include "ui/statements/StatementTabs.h"

#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Page : StatementsWorld {
    Page()
        : StatementsWorld(unpublishedMeeting())
    {
        openStatements();
        goToStatement(hubs);
    }

    [[nodiscard]] ItemId shown() { return *tabs()->currentItem(); }
    [[nodiscard]] StatementTabs *tabs() { return find<StatementTabs>(u"statementTabs"_s); }
    void nextTab() { press(Qt::Key_PageDown, Qt::ControlModifier); }
    void write(StatementField field, const QString &text)
    {
        QVERIFY(tabTo(objectNameOf(field)));
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }

    const ItemId hubs = ItemId::fromTrusted(u"family-hubs"_s);
};

} // namespace

class tst_StatementsKeep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsStayWithTheirStatement()
    {
        Page page;
        page.nextTab();
        const ItemId next = page.shown();
        const Decision before = page.decision(next);
        QVERIFY(page.goToStatement(page.hubs));
        page.write(StatementField::Reasons, u"Only of the hubs."_s);
        page.nextTab();
        QCOMPARE(page.shown(), next);
        QCOMPARE(page.decision(page.hubs).reasons, u"Only of the hubs."_s);
        QCOMPARE(page.decision(next), before);
    }

    void everyFieldThatWasChangedIsKept()
    {
        Page page;
        for (const StatementField field : {StatementField::LeadOfficer, StatementField::Reference})
            page.find<QLineEdit>(objectNameOf(field))->setText(objectNameOf(field));
        page.nextTab();
        QCOMPARE(page.decision(page.hubs).leadOfficer, objectNameOf(StatementField::LeadOfficer));
        QCOMPARE(page.decision(page.hubs).reference, objectNameOf(StatementField::Reference));
    }

    void whatIsNotUnderstoodKeepsItsStatementInSight()
    {
        Page page;
        page.write(StatementField::SignedOn, u"next Friday"_s);
        page.nextTab();
        QCOMPARE(page.shown(), page.hubs);
        QCOMPARE(page.target()->objectName(), objectNameOf(StatementField::SignedOn));
        QCOMPARE(page.find<QLineEdit>(objectNameOf(StatementField::SignedOn))->text(),
                 u"next Friday"_s);
        QVERIFY(page.hint().contains("not understood"_L1));
        page.press(Qt::Key_A, Qt::ControlModifier);
        page.press(Qt::Key_Delete);
        page.nextTab();
        QVERIFY(page.shown() != page.hubs);
    }

    void escapeGivesUpWhatIsNotUnderstoodOnlyAtTheSecondTime()
    {
        Page page;
        page.write(StatementField::SignedOn, u"next Friday"_s);
        page.press(Qt::Key_Escape);
        QCOMPARE(page.pages->currentWidget(), page.pages->statements());
        QVERIFY2(page.hint().contains("again"_L1), qPrintable(page.hint()));
        page.press(Qt::Key_Escape);
        QCOMPARE(page.pages->currentWidget(), page.pages->live());
        page.openStatements();
        QVERIFY(page.goToStatement(page.hubs));
        QVERIFY(page.find<QLineEdit>(objectNameOf(StatementField::SignedOn))->text()
                != u"next Friday"_s);
    }

    void makingAStepAgainKeepsWhatIsTypedWithItsOwn()
    {
        Page page;
        page.write(StatementField::LeadOfficer, u"K Dunmore"_s);
        page.press(Qt::Key_Tab);
        page.press(Qt::Key_Z, Qt::ControlModifier);
        page.nextTab();
        const ItemId next = page.shown();
        const Decision before = page.decision(next);
        page.find<QLineEdit>(objectNameOf(StatementField::LeadOfficer))->setText(u"L Moss"_s);
        page.actions.action(CommandId::Redo)->trigger();
        Decision expected = before;
        expected.leadOfficer = u"L Moss"_s;
        QCOMPARE(page.decision(next), expected);
    }
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_StatementsKeep)

#include "tst_StatementsKeep.moc"
