// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/ModelWatch.h"
#include "tests/support/TestMeeting.h"
#include "ui/statements/CompletenessModel.h"
#include "ui/statements/FactsRow.h"
#include "ui/statements/StatementTabs.h"
#include "ui/statements/TextEditors.h"
#include "ui/statements/WorkingDaysStrip.h"

#include <QSignalSpy>
#include <QTest>

using namespace minutebook;
using namespace minutebook::test;

using State = CompletenessRow::State;

namespace {

CompletenessRow row(CompletenessGroup group, const QString &title, State state,
                    const QString &reason = {})
{
    return {group, title, u"reg 12"_s, state, reason, StatementField::Reasons, std::nullopt};
}

Meeting published()
{
    Meeting meeting = cabinet();
    meeting.body.callIn = CallIn{.from = CallInFrom::Publication, .days = 3};
    meeting.items = {item(u"6"_s, u"Family hubs: delivery plan"_s, u"14:10", u"14:40")};
    meeting.items[0].decision = Decision{.publishedOn = QDate(2026, 5, 22)};
    return meeting;
}

} // namespace

/// The parts of the statements page, each for itself.
class tst_StatementParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsAHeadingBeforeEveryGroup()
    {
        CompletenessModel model;
        const ModelWatch<CompletenessModel> watch(model);
        model.setRows(
            {row(CompletenessGroup::Regulations, u"Reasons"_s, State::Done),
             row(CompletenessGroup::Regulations, u"Options"_s, State::Missing, u"None."_s),
             row(CompletenessGroup::Key, u"Notice"_s, State::Done)},
            Jurisdiction::England);
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.index(0).data(CompletenessModel::HeadingRole).toBool());
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QCOMPARE(model.rowAt(0), -1);
        QCOMPARE(model.rowAt(2), 1);
        QCOMPARE(model.rowAt(3), -1);
        QCOMPARE(model.lineOf(2), 4);
        QCOMPARE(model.lineOf(-1), -1);
        model.setRows({row(CompletenessGroup::Key, u"Notice"_s, State::Missing)},
                      Jurisdiction::England);
        QCOMPARE(model.rowCount(), 2);
        model.setRows({}, Jurisdiction::England);
        model.setRows({}, Jurisdiction::England);
        QCOMPARE(model.rowCount(), 0);
    }

    void readsARowAsOneSentence()
    {
        CompletenessModel model;
        model.setRows(
            {row(CompletenessGroup::Regulations, u"Options"_s, State::Missing, u"Nothing yet."_s)},
            Jurisdiction::England);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
                 u"Options, MISSING, reg 12, Nothing yet."_s);
    }

    void keepsItsLinesWhenOnlyAStateChanges()
    {
        CompletenessModel model;
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows({row(CompletenessGroup::Regulations, u"Options"_s, State::Missing)},
                      Jurisdiction::England);
        QCOMPARE(reset.size(), 1);
        model.setRows({row(CompletenessGroup::Regulations, u"Options"_s, State::Done)},
                      Jurisdiction::England);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.index(1).data(CompletenessModel::StateRole).toInt(),
                 static_cast<int>(State::Done));
    }

    void readsEveryDayOfTheStrip()
    {
        const Theme theme(false);
        WorkingDaysStrip strip(theme);
        const Meeting meeting = published();
        strip.setStrip(dayStripOf(meeting, meeting.items[0], QDate(2026, 5, 22)));
        QCOMPARE(strip.spokenDays().size(), 9);
        QCOMPARE(strip.spokenDays().at(5), u"Tuesday 26 May 2026, counted as day 1"_s);
        QCOMPARE(strip.accessibleDescription(), u"Thursday 21 May 2026, decided"_s);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.accessibleDescription(), u"Friday 22 May 2026, published"_s);
        for (int step = 0; step < 20; ++step)
            QTest::keyClick(&strip, Qt::Key_Right);
        QVERIFY(strip.accessibleDescription().startsWith("Friday 29 May 2026"_L1));
    }

    void wrapsALongStrip()
    {
        const Theme theme(false);
        WorkingDaysStrip strip(theme);
        Meeting meeting = published();
        strip.setStrip(dayStripOf(meeting, meeting.items[0], QDate(2026, 5, 22)));
        const int oneRow = strip.heightForWidth(2000);
        QVERIFY(strip.heightForWidth(400) > oneRow);
        meeting.body.callIn->days = 30;
        strip.setStrip(dayStripOf(meeting, meeting.items[0], QDate(2026, 5, 22)));
        QVERIFY(strip.heightForWidth(800) > 3 * oneRow);
    }

    void namesATabByItsItemAndHowItStands()
    {
        Meeting meeting = published();
        AgendaItem &hubs = meeting.items[0];
        hubs.decision->text = {Limb{.text = u"the plan be approved"_s}};
        const QDate today = *hubs.decision->publishedOn;
        const QList<CompletenessRow> whole{row(CompletenessGroup::Key, u"Notice"_s, State::Done)};
        const QList<CompletenessRow> gap{row(CompletenessGroup::Key, u"Notice"_s, State::Missing)};
        const auto tab = [&](const QList<CompletenessRow> &rows) {
            return tabOf(meeting, hubs, rows, today);
        };
        QCOMPARE(tab(whole).words, u"6 Family hubs"_s);
        QCOMPARE(tab(whole).spoken, u"6 Family hubs, published"_s);
        QCOMPARE(tab(whole).icon, u"notice"_s);
        hubs.decision->status = u"Called in"_s;
        QCOMPARE(tab(whole).words, u"6 Family hubs, called in"_s);
        hubs.decision->status.reset();
        hubs.decision->publishedOn.reset();
        QCOMPARE(tab(whole).icon, u"done"_s);
        QCOMPARE(tab(whole).spoken, u"6 Family hubs, checked"_s);
        QCOMPARE(tab(gap).words, u"6 Family hubs, 1 missing"_s);
        QCOMPARE(tab(gap).spoken, u"6 Family hubs, 1 missing, draft"_s);
        QCOMPARE(tab(gap).icon, u"missing"_s);
    }

    void saysInTheHeadHowFarTheStatementHasCome()
    {
        const Meeting meeting = published();
        const auto facts = factsOf(meeting, meeting.items[0], StatementState::InEffect);
        QCOMPARE(facts.last().value, u"in effect"_s);
        QCOMPARE(facts.last().icon, iconOf(StatementState::InEffect));
        const Theme theme(false);
        FactsRow row(theme);
        row.setFacts(facts);
        QVERIFY(row.accessibleName().endsWith("Statement: in effect"_L1));
    }

    void growsWithItsWords()
    {
        const Theme theme(false);
        GrowingText text(theme, nullptr);
        text.resize(400, 40);
        text.show();
        const int one = text.height();
        text.setPlainText(u"one\ntwo\nthree\nfour"_s);
        QVERIFY(text.height() > 2 * one);
        text.setPlainText(u"one"_s);
        QCOMPARE(text.height(), one);
    }

    void takesAListAParagraphEach()
    {
        const Theme theme(false);
        TextEditor editor(StatementField::Notes, TextEditor::Holds::List, theme, nullptr);
        const FieldValue notes = QStringList{u"first\nwith a break"_s, u"second"_s};
        editor.show(notes, FieldEditor::Standing::Given);
        QCOMPARE(editor.value(), notes);
        editor.show({}, FieldEditor::Standing::Given);
        QCOMPARE(editor.value(), FieldValue());
    }
};

QTEST_MAIN(tst_StatementParts)
#include "tst_StatementParts.moc"
