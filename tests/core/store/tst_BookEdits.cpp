// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/CommitWriter.h"
#include "core/store/Database.h"
#include "core/store/Transaction.h"
#include "tests/core/store/BookFixture.h"
#include "tests/core/store/RandomEdits.h"
#include "tests/support/MeetingGenerator.h"
#include "tests/support/TestResult.h"

#include <QRegularExpression>

using namespace minutebook;
using namespace minutebook::test;

/// Any lawful meeting and any edit: what was committed is what is read, and the check notices every
/// forgery.
class tst_BookEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void givesBackAnyMeeting();
    void givesBackWhatAnyEditsMade();
    void undoesEverythingAfterReopening();
    void noticesAForgery_data();
    void noticesAForgery();
    void writesNoMoreRowsForALongMeetingThanForAShortOne();
};

namespace {

/// Edits a generated meeting at random and keeps it in the book, reopening now and then.
struct EditedBook {
    BookFixture fixture;
    std::unique_ptr<MinuteBook> book;
    MeetingId id;
    Meeting original;
    Meeting meeting;
    EditHistory history;
    quint64 sequence = 0;

    Result<void> start(quint32 seed)
    {
        auto opened = fixture.open();
        if (!opened)
            return opened.error();
        book = *std::move(opened);
        const auto added = book->addMeeting(generateMeeting(seed).meeting, fixture.clock.now(),
                                            u"A Clerk"_s, fixture.ids);
        if (!added)
            return added.error();
        id = *added;
        const auto loaded = book->loadMeeting(id);
        if (!loaded)
            return loaded.error();
        original = meeting = *loaded;
        return {};
    }
    Result<void> edit(quint32 seed, int edits)
    {
        RandomEdits random(seed, generateMeeting(seed + 1000).meeting);
        for (int i = 0; i < edits; ++i) {
            const bool takeBack = history.canUndo() && i % 5 == 4;
            const Edit made = takeBack ? inverseOf(history.nextUndo()) : random.next(meeting);
            const auto role = takeBack ? EditHistory::Role::Undone : EditHistory::Role::Performed;
            if (auto done = perform(*book, id, meeting, sequence, made, role); !done)
                return done;
            history.record(role, made);
        }
        return {};
    }
    Result<void> reopen()
    {
        book.reset();
        auto opened = fixture.open();
        if (!opened)
            return opened.error();
        book = *std::move(opened);
        return {};
    }
};

/// What the check says, a line each; empty when all is well.
QString faultsOf(const MinuteBook &book)
{
    const auto findings = book.verify();
    if (!findings)
        return findings.error().oneLine();
    QStringList faults;
    for (const BookFinding &finding : *findings)
        faults.append(finding.message);
    return faults.join(u'\n');
}

} // namespace

void tst_BookEdits::givesBackAnyMeeting()
{
    BookFixture fixture;
    auto book = fixture.open();
    VERIFY_RESULT(book);
    for (quint32 seed = 1; seed <= 40; ++seed) {
        Meeting meeting = generateMeeting(seed).meeting;
        const auto id =
            (*book)->addMeeting(meeting, fixture.clock.now(), u"A Clerk"_s, fixture.ids);
        VERIFY_RESULT(id);
        meeting.details.id = *id;
        const auto stored = (*book)->loadMeeting(*id);
        VERIFY_RESULT(stored);
        QVERIFY2(*stored == meeting, qPrintable(u"seed %1"_s.arg(seed)));
    }
    QCOMPARE(faultsOf(**book), QString());
}

void tst_BookEdits::givesBackWhatAnyEditsMade()
{
    for (quint32 seed = 1; seed <= 8; ++seed) {
        EditedBook edited;
        VERIFY_RESULT(edited.start(seed));
        for (quint32 round = 0; round < 3; ++round) {
            VERIFY_RESULT(edited.edit(seed * 100 + round, 25));
            VERIFY_RESULT(edited.reopen());
            const auto stored = edited.book->load(edited.id);
            VERIFY_RESULT(stored);
            QVERIFY2(stored->meeting == edited.meeting,
                     qPrintable(u"seed %1, round %2"_s.arg(seed).arg(round)));
            QCOMPARE(stored->lastSequence, edited.sequence);
        }
        QCOMPARE(faultsOf(*edited.book), QString());
    }
}

void tst_BookEdits::undoesEverythingAfterReopening()
{
    for (quint32 seed = 1; seed <= 4; ++seed) {
        EditedBook edited;
        VERIFY_RESULT(edited.start(seed));
        VERIFY_RESULT(edited.edit(seed, 30));
        VERIFY_RESULT(edited.reopen());
        auto stored = edited.book->load(edited.id);
        VERIFY_RESULT(stored);
        while (stored->history.canUndo()) {
            const Edit edit = stored->history.nextUndo();
            VERIFY_RESULT(perform(*edited.book, edited.id, edited.meeting, edited.sequence,
                                  inverseOf(edit), EditHistory::Role::Undone));
            stored->history.record(EditHistory::Role::Undone, edit);
        }
        QCOMPARE(edited.meeting, edited.original);
        QCOMPARE(*edited.book->loadMeeting(edited.id), edited.original);
        QCOMPARE(faultsOf(*edited.book), QString());
    }
}

void tst_BookEdits::noticesAForgery_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("who") << u"UPDATE change_log SET who = 'Somebody else' WHERE sequence = 3"_s;
    QTest::newRow("when")
        << u"UPDATE change_log SET at = '2026-05-21T15:00:00.000+01:00' WHERE sequence = 3"_s;
    QTest::newRow("role") << u"UPDATE change_log SET role = 'redone' WHERE sequence = 3"_s;
    QTest::newRow("kind") << u"UPDATE change_log SET kind = 'other' WHERE sequence = 3"_s;
    QTest::newRow("edit")
        << u"UPDATE change_log SET body = (SELECT body FROM change_log WHERE sequence = 2)"
           " WHERE sequence = 3"_s;
    QTest::newRow("record taken out") << u"DELETE FROM change_log WHERE sequence = 3"_s;
    QTest::newRow("last record taken out") << u"DELETE FROM change_log WHERE sequence = 10"_s;
    QTest::newRow("order")
        << u"UPDATE change_log SET sequence = 1000 - sequence WHERE sequence > 0"_s;
    QTest::newRow("another meeting") << u"UPDATE meetings SET id = 'another'"_s;
    QTest::newRow("person")
        << u"UPDATE people SET body = CAST(replace(CAST(body AS TEXT), '\"name\":\"',"
           " '\"name\":\"X') AS BLOB)"_s;
    QTest::newRow("item")
        << u"UPDATE items SET body = CAST(replace(CAST(body AS TEXT), '\"title\":\"',"
           " '\"title\":\"X') AS BLOB) WHERE position = 0"_s;
    QTest::newRow("header") << u"UPDATE meetings SET body = CAST(replace(CAST(body AS TEXT),"
                               " '\"name\":\"', '\"name\":\"X') AS BLOB)"_s;
    QTest::newRow("entry taken out")
        << u"DELETE FROM entries WHERE key = (SELECT max(key) FROM entries)"_s;
    QTest::newRow("entries exchanged")
        << u"UPDATE entries SET position = 1 - position WHERE part = 'item'"
           " AND position < 2"_s;
    QTest::newRow("gap") << u"UPDATE items SET position = position + 1 WHERE position > 1"_s;
    QTest::newRow("index")
        << u"INSERT INTO entry_search (rowid, text) VALUES (999999, 'smuggled')"_s;
}

void tst_BookEdits::noticesAForgery()
{
    QFETCH(QString, sql);
    EditedBook edited;
    VERIFY_RESULT(edited.start(7));
    VERIFY_RESULT(edited.edit(7, 10));
    QCOMPARE(edited.sequence, quint64(10));
    QCOMPARE(faultsOf(*edited.book), QString());
    edited.book.reset();
    {
        const auto forger = Database::open(edited.fixture.path, Database::Access::ReadWrite);
        VERIFY_RESULT(forger);
        VERIFY_RESULT((*forger)->execute(u"PRAGMA foreign_keys=OFF"_s));
        VERIFY_RESULT((*forger)->execute(sql));
        QVERIFY(*(*forger)->number(u"SELECT total_changes()"_s) > 0);
    }
    VERIFY_RESULT(edited.reopen());
    const auto findings = edited.book->verify();
    VERIFY_RESULT(findings);
    QVERIFY(!findings->isEmpty());
    QVERIFY(!findings->constFirst().message.isEmpty());
}

void tst_BookEdits::writesNoMoreRowsForALongMeetingThanForAShortOne()
{
    EditedBook edited;
    VERIFY_RESULT(edited.start(3));
    const auto database = Database::open(edited.fixture.path, Database::Access::ReadWrite);
    VERIFY_RESULT(database);
    const BookTables tables(**database, edited.fixture.plain);
    // A heading is not in the index of words, whose own upkeep SQLite spreads over the writes.
    const auto rowsOf = [&](int number) -> qint64 {
        const Entry entry{.id = EntryId::fromTrusted(u"e-%1"_s.arg(number)),
                          .body = Heading{.text = u"Words"_s}};
        const Edit edit{EditKind::FileContribution,
                        {addEntry(edited.meeting, Place::before(), entry)}};
        const qint64 before = *(*database)->number(u"SELECT total_changes()"_s);
        auto transaction = Transaction::begin(**database);
        const BookCommit commit{++edited.sequence, edited.fixture.clock.now(), {}, {}, edit};
        if (!applyEdit(edited.meeting, edit)
            || !CommitWriter(tables).write({edited.id, {commit}, {}}) || !transaction->commit())
            return -1;
        return *(*database)->number(u"SELECT total_changes()"_s) - before;
    };
    const qint64 first = rowsOf(0);
    QVERIFY(first > 0);
    for (int number = 1; number < 300; ++number)
        QCOMPARE(rowsOf(number), first);
    QCOMPARE(*edited.book->loadMeeting(edited.id), edited.meeting);
}

QTEST_GUILESS_MAIN(tst_BookEdits)
#include "tst_BookEdits.moc"
