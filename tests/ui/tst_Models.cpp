// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The models of dialogs and of the resolution keep Qt's rules while they change. Those of the live
// page, the statements and the welcome page are tested with their own pages.

#include "core/domain/rules/WordDiff.h"
#include "core/session/MeetingSession.h"
#include "tests/support/ModelWatch.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/SmallMeeting.h"
#include "ui/details/LedgerModel.h"
#include "ui/details/TableDialog.h"
#include "ui/details/WordList.h"
#include "ui/dialogs/TakeModel.h"
#include "ui/resolution/CompareView.h"
#include "ui/resolution/VoteList.h"

#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

class tst_Models : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ledgersFollowTheMeeting_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("interests") << 0;
        QTest::newRow("actions") << 1;
        QTest::newRow("attendance") << 2;
        QTest::newRow("items") << 3;
    }

    void ledgersFollowTheMeeting()
    {
        QFETCH(int, which);
        SequentialIds ids;
        std::array<std::unique_ptr<Ledger>, 4> ledgers{
            std::make_unique<InterestLedger>(), std::make_unique<ActionLedger>(ids),
            std::make_unique<AttendanceLedger>(), std::make_unique<ItemLedger>(ids)};
        Meeting meeting = smallMeeting();
        LedgerModel model(*ledgers.at(static_cast<size_t>(which)), meeting);
        const test::ModelWatch<LedgerModel> watch(model);
        const int before = model.rowCount();
        meeting.people.append(meeting.people.constFirst());
        meeting.items.append(meeting.items.constFirst());
        Action action;
        action.text = u"Report back"_s;
        meeting.actions.append(action);
        Interest interest;
        interest.person = meeting.people.constFirst().id;
        meeting.interests.append(interest);
        model.refresh();
        QCOMPARE(model.rowCount(), before + 1);
        model.refresh();
        QCOMPARE(model.rowCount(), before + 1);
    }

    void gridGrowsAndShrinks()
    {
        const Theme theme{false};
        Table table;
        table.header = {u"Year"_s, u"Cost"_s};
        table.rows = {{u"2026"_s, u"£1"_s}};
        GridModel model(table, theme);
        const test::ModelWatch<GridModel> watch(model);
        const int rows = model.rowCount();
        model.change([](TableGrid &grid) { grid.insertLine(1); });
        QCOMPARE(model.rowCount(), rows + 1);
        model.change([](TableGrid &grid) { grid.paste(1, 1, u"a\tb\tc\nd\te\tf"_s); });
        QVERIFY(model.columnCount() >= 4);
        model.change([](TableGrid &grid) { grid.removeLine(1); });
        QVERIFY(model.setData(model.index(0, 0), u"Jahr"_s, Qt::EditRole));
        QCOMPARE(model.index(0, 0).data(Qt::EditRole).toString(), u"Jahr"_s);
    }

    void wordsComeAndGo()
    {
        WordRows model({u"Short"_s, u"Long"_s});
        const test::ModelWatch<WordRows> watch(model);
        model.setRows({{u"ehs"_s, u"early help service"_s}});
        QCOMPARE(model.rowCount(), 1);
        model.setRows({{u"cwg"_s, u"cabinet working group"_s},
                       {u"ehs"_s, u"early help service"_s},
                       {u"sid"_s, u"site improvement delivery"_s}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2, 1).data().toString(), u"site improvement delivery"_s);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void whatMayBeTakenComesChangesAndGoes()
    {
        TakeModel model({u"Item"_s, u"Title"_s, u"Also read"_s});
        const test::ModelWatch<TakeModel> watch(model);
        model.setRows({{u"1"_s, u"Apologies"_s, {}, true}, {u"2"_s, u"Interests"_s, {}, true}});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(
            model.setData(model.index(0, TakeModel::Number), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(1, TakeModel::Text), u"Declarations"_s, Qt::EditRole));
        model.setRows({{u"3"_s, u"Minutes"_s, {}, true}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.taken(), 1);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void comparisonIsSetAnew()
    {
        CompareModel model;
        const test::ModelWatch<CompareModel> watch(model);
        model.set({{0, u"one"_s}}, {{0, u"one"_s}, {0, u"two"_s}}, LimbMarker::Letter);
        QCOMPARE(model.rowCount(), 2);
        model.set({}, {}, LimbMarker::Letter);
        QCOMPARE(model.rowCount(), 0);
    }

    void voteIsAnswered()
    {
        VoteModel model;
        const test::ModelWatch<VoteModel> watch(model);
        VoteSeat seat;
        seat.person = PersonId::fromTrusted(u"sw"_s);
        seat.name = u"S Whitlock"_s;
        model.set({seat, seat}, {});
        QCOMPARE(model.rowCount(), 2);
        model.answer(0, Answer::For);
        QCOMPARE(model.answerAt(0), Answer::For);
        model.set({}, {});
        QCOMPARE(model.rowCount(), 0);
    }
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_Models)

#include "tst_Models.moc"
