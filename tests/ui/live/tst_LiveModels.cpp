// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/FixedClock.h"
#include "tests/support/MemorySink.h"
#include "tests/support/ModelWatch.h"
#include "tests/support/SequentialIds.h"
#include "tests/support/SmallMeeting.h"
#include "ui/live/AgendaModel.h"
#include "ui/live/LaidTable.h"
#include "ui/live/PeopleModel.h"
#include "ui/live/RecordModel.h"

#include <QSignalSpy>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct World {
    World()
        : session({MeetingId::fromTrusted(u"m"_s), smallMeeting(), {}, {}, 0, false}, sink, clock,
                  u"clerk"_s)
        , live(session, ids, Stems{})
        , record(live)
        , agenda(live)
        , people(live)
    {
        live.startMeeting();
        live.goToNumber(u"6"_s);
    }
    void file(int seat, const QString &text)
    {
        live.giveFloorToSeat(seat);
        live.setWords(text, static_cast<int>(text.size()));
        live.file();
    }
    [[nodiscard]] PeopleModel::Row person(const QString &code) const
    {
        return people.row(people.rowOf(PersonId::fromTrusted(code)));
    }

    MemorySink sink;
    FixedClock clock;
    SequentialIds ids;
    MeetingSession session;
    LiveMeeting live;
    RecordModel record;
    AgendaModel agenda;
    PeopleModel people;
};

} // namespace

class tst_LiveModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheRulesOfModels();
    void filingInsertsOneRowAndResetsNothing();
    void correctingChangesOneRow();
    void takingBackRemovesTheRow();
    void rowsReadAsOneSentence();
    void stemIsApartFromTheWords();
    void agendaSaysWhatIsDoneAndCurrent();
    void agendaSaysTheNumbersOfTheMinutes();
    void peopleSayWhoIsWhere();
    void tablesAreLaidOutInColumnsThatFit();
};

void tst_LiveModels::modelsKeepTheRulesOfModels()
{
    World w;
    const test::ModelWatch<RecordModel> record(w.record);
    const test::ModelWatch<AgendaModel> agenda(w.agenda);
    const test::ModelWatch<PeopleModel> people(w.people);
    w.file(2, u"one."_s);
    w.file(3, u"two."_s);
    w.live.setWords(u"/left cn"_s, 8);
    w.live.file();
    w.live.takeBack();
    w.live.correctBefore();
    w.live.setWords(u"two, corrected."_s, 15);
    w.live.file();
    w.live.takeBack();
    w.live.takeBack();
    QCOMPARE(w.record.rowCount(), 1);
    w.live.makeAgain();
    w.live.goToNext();
    w.live.goToPrevious();
    QCOMPARE(w.record.rowCount(), 2);
}

void tst_LiveModels::filingInsertsOneRowAndResetsNothing()
{
    World w;
    const QSignalSpy resets(&w.record, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&w.record, &QAbstractItemModel::rowsInserted);
    w.file(2, u"one."_s);
    w.file(3, u"two."_s);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(w.record.rowCount(), 2);
}

void tst_LiveModels::correctingChangesOneRow()
{
    World w;
    w.file(2, u"one."_s);
    w.file(3, u"two."_s);
    const QSignalSpy changed(&w.record, &QAbstractItemModel::dataChanged);
    w.live.correctBefore();
    QVERIFY(w.record.row(1).correcting);
    w.live.setWords(u"three."_s, 6);
    w.live.file();
    QVERIFY(!w.record.row(1).correcting);
    QVERIFY(w.record.row(1).text.contains(u"three"_s));
    for (const QList<QVariant> &signal : changed)
        QCOMPARE(signal.at(0).toModelIndex().row(), 1);
}

void tst_LiveModels::takingBackRemovesTheRow()
{
    World w;
    w.file(2, u"one."_s);
    w.live.takeBack();
    QCOMPARE(w.record.rowCount(), 0);
    w.live.makeAgain();
    QCOMPARE(w.record.rowCount(), 1);
}

void tst_LiveModels::rowsReadAsOneSentence()
{
    World w;
    w.file(2, u"the lease was short."_s);
    const QModelIndex index = w.record.index(0);
    QCOMPARE(
        index.data(Qt::AccessibleTextRole).toString(),
        u"14:00, J Pemberton, states: The cabinet member finance and property stated that the lease was short."_s);
    QCOMPARE(index.data().toString(), index.data(Qt::AccessibleTextRole).toString());
    QCOMPARE(w.people.index(w.people.rowOf(PersonId::fromTrusted(u"jp"_s))).data().toString(),
             u"Seat 2, Cllr J Pemberton, Finance and property, has the floor"_s);
    QCOMPARE(w.agenda.index(6).data().toString(),
             u"Item 7, Highway maintenance programme 2026/27, key"_s);
}

void tst_LiveModels::stemIsApartFromTheWords()
{
    World w;
    w.file(2, u"the lease was short."_s);
    QCOMPARE(w.record.row(0).stem, u"The cabinet member finance and property stated that"_s);
    QCOMPARE(w.record.row(0).text, u"the lease was short."_s);
}

void tst_LiveModels::agendaSaysWhatIsDoneAndCurrent()
{
    World w;
    QCOMPARE(w.agenda.currentRow(), 5);
    const QSignalSpy resets(&w.agenda, &QAbstractItemModel::modelReset);
    w.live.goToNext();
    QCOMPARE(w.agenda.currentRow(), 6);
    QCOMPARE(w.agenda.row(5).state, AgendaModel::State::Done);
    QCOMPARE(w.agenda.done(), 1);
    QCOMPARE(w.agenda.total(), 11);
    QCOMPARE(resets.size(), 0);
}

void tst_LiveModels::agendaSaysTheNumbersOfTheMinutes()
{
    World w;
    QVERIFY(w.agenda.row(1).minute.isEmpty()); // the numbers of the agenda
    w.session.setNumbering({.kind = NumberingScheme::Kind::Sequence, .prefix = u"CB "_s});
    const auto number = [&](int row, const std::optional<QString> &given) {
        AgendaItem item = withoutEntries(w.session.meeting().items.at(row));
        item.minuteNumber = given;
        return w.session.perform(
            {EditKind::ChangeAgenda, {replaceItem(w.session.meeting(), row, item)}});
    };
    QVERIFY(number(1, u""_s));
    const QSignalSpy resets(&w.agenda, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&w.agenda, &QAbstractItemModel::dataChanged);
    const auto says = [&](int row) { return w.agenda.row(row).sentence(); };
    QVERIFY2(!says(1).contains(u"minute"_s), qPrintable(says(1)));
    QVERIFY2(says(2).contains(u"minute CB 2"_s), qPrintable(says(2)));
    QVERIFY(number(1, std::nullopt));
    QVERIFY2(says(2).contains(u"minute CB 3"_s), qPrintable(says(2)));
    QVERIFY(changes.size() > 1);
    QCOMPARE(resets.size(), 0);
}

void tst_LiveModels::peopleSayWhoIsWhere()
{
    World w;
    QCOMPARE(w.people.row(0).name, u"Cabinet"_s);
    QCOMPARE(w.people.row(0).mark, u"7 of 8 present"_s);
    QCOMPARE(w.person(u"al"_s).role, u"Apologies sent"_s);
    QCOMPARE(w.person(u"kd"_s).key, u"9"_s);
    w.live.setWords(u"/left cn"_s, 8);
    w.live.file();
    QCOMPARE(w.person(u"cn"_s).role, u"Left 14:00"_s);
    QVERIFY(w.person(u"cn"_s).away);
    QCOMPARE(w.people.row(0).mark, u"6 of 8 present"_s);
    w.live.setWords(u"/interest hb 10"_s, 15);
    w.live.file();
    QCOMPARE(w.person(u"hb"_s).mark, u"item 10"_s);
    w.live.giveFloorToSeat(4);
    w.clock.advance(48'000);
    w.people.tick();
    QCOMPARE(w.person(u"dm"_s).mark, u"0:48"_s);
}

void tst_LiveModels::tablesAreLaidOutInColumnsThatFit()
{
    Table table;
    table.caption = u"Hubs"_s;
    table.header = {u"Town"_s, u"Building"_s};
    table.rows = {{u"Stanbrook"_s, QString(40, u'm') + u' ' + QString(40, u'n')}, {u"Tollgate"_s}};
    const RecordRow row = rowOf({.body = table}, smallMeeting(), Stems{}, AccessLevel::Open);
    QCOMPARE(row.stem, u"Hubs"_s);
    QVERIFY(row.sentence().contains(u"Town; Building. Stanbrook; mm"_s));
    const LaidText::Look look{QFont(), 20, 0};
    const LaidTable laid = layOutTable(row.table, row.tableHasHeading, look, 400, 20);
    QCOMPARE(laid.cells.size(), size_t(5));
    QCOMPARE(laid.cells.at(1).at.x(), laid.cells.at(3).at.x());
    QVERIFY(laid.cells.at(3).text->lines() > 1); // the wide column gives way
    QCOMPARE(laid.cells.at(2).text->lines(), 1);
    QCOMPARE(laid.rules.size(), 3);
    QVERIFY(laid.rules.constFirst().x2() <= 400);
}

} // namespace minutebook

QTEST_MAIN(minutebook::tst_LiveModels)

#include "tst_LiveModels.moc"
