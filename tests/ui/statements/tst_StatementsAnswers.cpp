// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// What is answered beside the fields, by the keyboard: which words of the decision stand (SI
// 2012/2089 reg 12(2)(a)), and whether there was a dispensation (reg 12(2)(e)).

#include "tests/support/TestMeeting.h"
#include "tests/ui/statements/StatementsWorld.h"
#include "ui/resolution/CompareView.h"
#include "ui/statements/DispensationRow.h"
#include "ui/statements/FieldNames.h"
#include "ui/statements/TextDifference.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;

namespace {

const ItemId hubs = itemId(u"family-hubs"_s);
constexpr int whitlock = 1;

/// Words of the statement's own, and a member who took part without a note of a dispensation.
Meeting asking()
{
    Meeting meeting = unpublishedMeeting();
    meeting.interests.values[whitlock].dispensation.reset();
    AgendaItem &item = meeting.items[indexOfItem(meeting, hubs)];
    item.decision->text.values = {Limb{.text = u"the delivery plan be noted"_s}};
    return meeting;
}

struct Page : StatementsWorld {
    explicit Page(const Meeting &meeting = asking())
        : StatementsWorld(meeting)
    {
        openStatements();
        goToStatement(hubs);
    }

    Decision here() const { return decision(hubs); }
    std::optional<Dispensation> noted() const
    {
        return session.meeting().interests[whitlock].dispensation;
    }
    TextDifference *difference() { return find<TextDifference>(u"textDifference"_s); }
    /// The row that asks.
    DispensationRow *asked()
    {
        for (DispensationRow *row : window.findChildren<DispensationRow *>()) {
            if (row->isVisible() && row->isAsking())
                return row;
        }
        return nullptr;
    }
    bool hasGap(const QString &title)
    {
        for (const CompletenessRow &row : completenessOf(session.meeting(), hubs)) {
            if (row.title == title)
                return row.state >= CompletenessRow::State::ToLookAt;
        }
        return false;
    }
};

constexpr auto compare = Qt::Key_D;
constexpr auto both = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

class tst_StatementsAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsADifferenceWordByWord()
    {
        Page page;
        QVERIFY(page.difference()->isVisible());
        const QAbstractItemModel *rows = page.difference()->view()->model();
        QVERIFY(rows->rowCount() > 0);
        QString said;
        for (int row = 0; row < rows->rowCount(); ++row)
            said += rows->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains("inserted"_L1) || said.contains("new"_L1), qPrintable(said));
        page.press(compare, Qt::ControlModifier);
        QCOMPARE(page.target()->objectName(), u"statementComparison"_s);
    }

    void showsNothingWhereTheTwoSayTheSame()
    {
        Page page(unpublishedMeeting());
        QVERIFY(!page.difference()->isVisible());
        page.press(compare, Qt::ControlModifier);
        QVERIFY(page.hint().contains("says what the resolution says"_L1));
    }

    void theResolutionStandsByItsKey()
    {
        Page page;
        page.press(Qt::Key_F7, both);
        QVERIFY(page.here().text.isEmpty());
        QVERIFY(!page.difference()->isVisible());
        page.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page.here().text.size(), 1);
        QVERIFY(page.difference()->isVisible());
    }

    void theStatementsWordsStandAndTheWarningStays()
    {
        Page page;
        const Meeting before = page.session.meeting();
        page.press(Qt::Key_F9, both);
        QVERIFY(page.session.meeting() == before);
        QVERIFY(page.hint().contains("keeps its own words"_L1));
        QVERIFY(page.hasGap(u"The decision and its date"_s));
    }

    void bothAnswersAreButtonsAndInAMenu()
    {
        Page page;
        page.find<QPushButton>(u"asInTheStatement"_s)->click();
        QVERIFY(!page.here().text.isEmpty());
        page.find<QPushButton>(u"asResolved"_s)->click();
        QVERIFY(page.here().text.isEmpty());
        for (const CommandId id : {CommandId::StatementAsResolved, CommandId::StatementAsItStands})
            QVERIFY(page.actions.action(id)->isEnabled());
        page.press(Qt::Key_Escape);
        QVERIFY(!page.actions.action(CommandId::StatementAsResolved)->isEnabled());
    }

    void aPublishedTextWantsAReasonFirst()
    {
        Meeting meeting = asking();
        meeting.items[indexOfItem(meeting, hubs)].decision->publishedOn = QDate(2026, 5, 22);
        Page page(meeting);
        page.press(Qt::Key_F7, both);
        QVERIFY(!page.here().text.isEmpty());
        QCOMPARE(page.target()->objectName(), u"statementReason"_s);
        page.type(u"typed wrongly"_s);
        page.press(Qt::Key_Return);
        page.press(Qt::Key_F7, both);
        QVERIFY(page.here().text.isEmpty());
        QCOMPARE(page.session.nextUndo().because, u"typed wrongly"_s);
    }

    void aGrantIsTypedOnThePage()
    {
        Page page;
        QVERIFY(page.asked());
        page.asked()->takeKeyboard();
        QCOMPARE(page.target()->objectName(), u"dispensationGranted"_s);
        page.press(Qt::Key_Space);
        QCOMPARE(page.target()->objectName(), u"dispensationBy"_s);
        QCOMPARE(static_cast<QLineEdit *>(page.target())->text(), u"Head of Paid Service"_s);
        page.press(Qt::Key_Tab);
        page.type(u"18 5 2026"_s);
        page.press(Qt::Key_Tab);
        page.type(u"for the hubs"_s);
        page.press(Qt::Key_Return);
        QCOMPARE(page.noted(),
                 (Dispensation{.kind = DispensationKind::HeadOfPaidService,
                               .by = u"Head of Paid Service"_s,
                               .date = QDate(2026, 5, 18),
                               .note = u"for the hubs"_s}));
        QVERIFY(!page.asked());
        QVERIFY(!page.hasGap(u"Note of dispensation"_s));
        page.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!page.noted());
        QVERIFY(page.asked());
    }

    void aDayThatIsNoneRecordsNothing()
    {
        Page page;
        page.asked()->takeKeyboard();
        page.press(Qt::Key_Space);
        page.press(Qt::Key_Tab);
        page.type(u"Friday"_s);
        page.press(Qt::Key_Return);
        QVERIFY(!page.noted());
        QVERIFY(page.hint().contains("not understood"_L1));
        QCOMPARE(page.target()->objectName(), u"dispensationDate"_s);
    }

    void noneGrantedIsOneKey()
    {
        Page page;
        page.asked()->takeKeyboard();
        page.press(Qt::Key_Tab);
        QCOMPARE(page.target()->objectName(), u"dispensationNone"_s);
        page.press(Qt::Key_Space);
        QVERIFY(std::get<QString>(page.here().conflicts)
                    .endsWith("No dispensation was granted to Councillor S Whitlock."_L1));
        QVERIFY(!page.asked());
        QVERIFY(!page.hasGap(u"Note of dispensation"_s));
    }

    void theGapLeadsToTheQuestion()
    {
        Page page;
        page.pages->statements()->goTo(StatementField::Dispensations);
        QCOMPARE(page.target()->objectName(), u"dispensationGranted"_s);
    }

    void inWalesTheStandardsCommitteeGrants()
    {
        Meeting meeting = asking();
        meeting.council.jurisdiction = Jurisdiction::Wales;
        Page page(meeting);
        page.asked()->takeKeyboard();
        page.press(Qt::Key_Space);
        page.press(Qt::Key_Return);
        QCOMPARE(page.noted()->kind, DispensationKind::StandardsCommittee);
    }

    void saysWhereEachConflictWasDeclared()
    {
        Page page;
        const QString said = page.find<QLabel>(u"conflictSources"_s)->text();
        QVERIFY2(said.contains("Councillor T Iqbal"_L1) && said.contains("14:06"_L1),
                 qPrintable(said));
    }

    void showsTheDecisionAsItPrints()
    {
        Page page(unpublishedMeeting());
        const QStringList lines =
            page.find<QLabel>(objectNameOf(StatementField::TextFrom) + u"Shown"_s)
                ->text()
                .split(u'\n');
        QVERIFY2(lines.first().compare("that:"_L1, Qt::CaseInsensitive) == 0,
                 qPrintable(lines.first()));
        QVERIFY(lines.at(1).startsWith("(a) "_L1));
        QVERIFY(lines.at(2).startsWith("(b) "_L1));
    }
};

QTEST_MAIN(tst_StatementsAnswers)

#include "tst_StatementsAnswers.moc"
