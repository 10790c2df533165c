// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The models of dialogs and of the resolution keep Qt's rules while they change. Those of the live
// page, the statements and the welcome page are tested with their own pages.

#include "core/domain/rules/WordDiff.h"
#include "core/session/MeetingSession.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/SmallMeeting.h"
#include "ui/details/LedgerModel.h"
#include "ui/details/TableDialog.h"
#include "ui/resolution/CompareView.h"
#include "ui/resolution/VoteList.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

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
        const QAbstractItemModelTester tester(&model, mode);
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
        const QAbstractItemModelTester tester(&model, mode);
        const int rows = model.rowCount();
        model.change([](TableGrid &grid) { grid.insertLine(1); });
        QCOMPARE(model.rowCount(), rows + 1);
        model.change([](TableGrid &grid) { grid.paste(1, 1, u"a\tb\tc\nd\te\tf"_s); });
        QVERIFY(model.columnCount() >= 4);
        model.change([](TableGrid &grid) { grid.removeLine(1); });
        QVERIFY(model.setData(model.index(0, 0), u"Jahr"_s, Qt::EditRole));
        QCOMPARE(model.index(0, 0).data(Qt::EditRole).toString(), u"Jahr"_s);
    }

    void comparisonIsSetAnew()
    {
        CompareModel model;
        const QAbstractItemModelTester tester(&model, mode);
        model.set({{0, u"one"_s}}, {{0, u"one"_s}, {0, u"two"_s}}, LimbMarker::Letter);
        QCOMPARE(model.rowCount(), 2);
        model.set({}, {}, LimbMarker::Letter);
        QCOMPARE(model.rowCount(), 0);
    }

    void voteIsAnswered()
    {
        VoteModel model;
        const QAbstractItemModelTester tester(&model, mode);
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
