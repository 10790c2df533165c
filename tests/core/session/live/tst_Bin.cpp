// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/BookSession.h"
#include "core/session/details/EntryDetails.h"
#include "core/session/live/Bin.h"
#include "tests/core/session/live/LiveDesk.h"
#include "tests/support/TestResult.h"

#include <QTemporaryDir>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Place itemSix()
{
    return Place::under(ItemId::fromTrusted(u"item-6"_s));
}

/// Three contributions under item 6; the second is a question and the third its answer.
struct World : LiveDesk {
    World()
    {
        live.giveFloorToSeat(3);
        typeAndFile(u"one."_s);
        live.setAct(Act::Asks);
        typeAndFile(u"two."_s);
        live.giveFloorToPresenter();
        live.setAct(Act::Answers);
        typeAndFile(u"three."_s);
    }
    void remove(int index)
    {
        const EntryId id = live.entriesHere()[index].id;
        QVERIFY(session.perform(removeEntryWithReplies(session.meeting(), {itemSix(), id})));
    }
    [[nodiscard]] QList<Reclaimable> removed() const
    {
        return removedEntries(session.meeting(), session.history());
    }
};

} // namespace

class tst_Bin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsAnEntryBackWhereItWasWithItsReplies()
    {
        World w;
        const Meeting before = w.session.meeting();
        w.remove(1);
        QCOMPARE(w.removed().size(), 1);
        QVERIFY(w.session.perform(puttingBack(w.session.meeting(), w.removed().at(0))));
        QCOMPARE(w.session.meeting(), before);
        QVERIFY(w.removed().isEmpty());
    }

    void listsTheNewestFirstAndNothingThatWasTakenBackOrMoved()
    {
        World w;
        const QList<Entry> entries = w.live.entriesHere().values;
        QVERIFY(w.session.perform(moveEntry(w.session.meeting(), {itemSix(), entries[0].id}, 1)));
        w.live.takeBack();
        w.remove(0);
        w.remove(1);
        QCOMPARE(w.removed().size(), 2);
        QCOMPARE(w.removed().at(0).entry.id, entries[2].id);
        QCOMPARE(w.removed().at(1).entry.id, entries[0].id);
        w.live.takeBack();
        QCOMPARE(w.removed().size(), 1);
    }

    void standsBehindWhateverOfThoseBeforeItIsLeft()
    {
        World w;
        const QList<Entry> entries = w.live.entriesHere().values;
        w.remove(2);
        w.remove(1);
        w.typeAndFile(u"four."_s);
        const Reclaimable third = w.removed().at(1);
        QCOMPARE(third.entry.id, entries[2].id);
        QVERIFY(w.session.perform(puttingBack(w.session.meeting(), third)));
        QCOMPARE(w.live.entriesHere()[1].id, entries[2].id);
        QVERIFY(!std::get<Speech>(w.live.entriesHere()[1].body).repliesTo);
    }

    void whatAnItemWithheldStaysWithheldWhenTheItemHasGone()
    {
        World w;
        const Meeting whole = w.session.meeting();
        w.remove(0);
        Reclaimable removed = w.removed().at(0);
        removed.place = Place::under(ItemId::fromTrusted(u"gone"_s));
        removed.itemAccess = Access{AccessLevel::Exempt, {3}, {}, {}};
        QVERIFY(w.session.perform(puttingBack(w.session.meeting(), removed)));
        QCOMPARE(w.session.meeting().after.size(), 1);
        QCOMPARE(levelOf(w.session.meeting().after[0].access), AccessLevel::Exempt);
    }

    void listsEarlierWordingsAndPutsOneBack()
    {
        World w;
        const EntryId id = w.live.entriesHere()[0].id;
        for (const QString &wording : {u"better."_s, u"best."_s}) {
            w.live.correct(id);
            w.typeAndFile(wording);
        }
        w.live.flag(id);
        const auto wordings = earlierWordings(w.session.meeting(), w.session.history(), id);
        QCOMPARE(wordings.size(), 2);
        QCOMPARE(std::get<Speech>(wordings.at(0).entry.body).text, u"stated that better."_s);
        QVERIFY(w.session.perform(puttingBack(w.session.meeting(), wordings.at(1))));
        const Entry now = w.live.entriesHere()[0];
        QCOMPARE(std::get<Speech>(now.body).text, u"stated that one."_s);
        QCOMPARE(now.flagged, true);
    }

    void bringsBackAfterARestart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.mbk"_s);
        const FixedClock clock;
        SequentialIds ids;
        MeetingId id;
        Meeting before;
        for (const bool first : {true, false}) {
            auto book =
                BookSession::open(path, clock, ids, u"A Clerk"_s, BookSession::Mode::ReadWrite);
            VERIFY_RESULT(book);
            if (first)
                id = *(*book)->addMeeting(smallMeeting());
            auto meeting = (*book)->openMeeting(id);
            VERIFY_RESULT(meeting);
            MeetingSession &session = **meeting;
            if (first) {
                Entry entry;
                entry.id = EntryId::fromTrusted(u"kept"_s);
                entry.body = Narrative{u"A pelican was seen."_s, {}, {}, {}, {}};
                VERIFY_RESULT(session.perform(
                    {EditKind::FileContribution, {addEntry(session.meeting(), itemSix(), entry)}}));
                before = session.meeting();
                VERIFY_RESULT(session.perform(
                    removeEntryWithReplies(session.meeting(), {itemSix(), entry.id})));
                continue;
            }
            const auto removed = removedEntries(session.meeting(), session.history());
            QCOMPARE(removed.size(), 1);
            VERIFY_RESULT(session.perform(puttingBack(session.meeting(), removed.at(0))));
            QCOMPARE(session.meeting(), before);
        }
    }
};

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_Bin)

#include "tst_Bin.moc"
