// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/WindowUnderTest.h"
#include "ui/live/LivePage.h"
#include "ui/live/LookLine.h"
#include "ui/live/RecordView.h"
#include "ui/welcome/WelcomePage.h"

#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

MeetingPageMaker livePage(WindowUnderTest &world)
{
    return [&world](MeetingSession &session, Actions &actions, const HouseStyle &style) {
        auto page = std::make_unique<LivePage>(session, world.ids, actions, world.theme, style,
                                               world.book->vocabulary());
        LivePage *live = page.get();
        return MeetingPage{
            std::move(page),
            [live] { live->keepAll(); },
            {},
            [live](const Place &place, const EntryId &entry) { live->showEntry(place, entry); }};
    };
}

/// Eight remarks under item 6, and two more under item 3.
Meeting meetingWithRemarks()
{
    Meeting meeting = smallMeeting();
    for (int number = 0; number < 8; ++number)
        meeting.items[5].entries.append(
            test::narrative(u"six-%1"_s.arg(number), u"Remark %1 on the hubs."_s.arg(number)));
    meeting.items[2].entries.append(test::narrative(u"three-0"_s, u"A remark on the minutes."_s));
    meeting.items[2].entries.append(test::narrative(u"three-1"_s, u"A pelican was seen."_s));
    return meeting;
}

} // namespace

/// From what the search found to the row of the record.
class tst_FoundEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheMeetingAtTheEntry();
    void staysAtTheItemOfALiveMeeting();
    void opensTheMeetingAlthoughTheEntryIsGone();

private:
    static void choose(const WindowUnderTest &world, const QString &words)
    {
        const auto hits = world.book->search({.words = words});
        QVERIFY(hits && hits->size() == 1);
        Q_EMIT world.find<WelcomePage>(u"welcomePage"_s)->foundChosen(hits->at(0));
    }
};

void tst_FoundEntry::opensTheMeetingAtTheEntry()
{
    const WindowUnderTest world({meetingWithRemarks()}, livePage);
    choose(world, u"pelican"_s);
    auto *record = world.find<RecordView>(u"record"_s);
    QVERIFY(record);
    const auto *page = world.find<LivePage>(u"livePage"_s);
    QCOMPARE(const_cast<LivePage *>(page)->live().place(), Place::under(test::itemId(u"item-3"_s)));
    QCOMPARE(record->currentIndex().row(), 1);
    QVERIFY(record->selectionModel()->isSelected(record->currentIndex()));
    QVERIFY(record->hasFocus());
}

void tst_FoundEntry::staysAtTheItemOfALiveMeeting()
{
    WindowUnderTest world({meetingWithRemarks()}, livePage);
    world.window->openMeeting(world.added.at(0));
    LiveMeeting &live = world.find<LivePage>(u"livePage"_s)->live();
    live.startMeeting();
    const Place here = Place::under(test::itemId(u"item-6"_s));
    live.goTo(here);
    world.find<LivePage>(u"livePage"_s)
        ->showEntry(Place::under(test::itemId(u"item-3"_s)), test::entryId(u"three-1"_s));
    QCOMPARE(live.place(), here);
    QCOMPARE(world.find<LookLine>(u"lookLine"_s)->accessibleName(),
             u"Looking at item 3. Words still go to item 6. Esc goes back there."_s);
    QCOMPARE(world.find<RecordView>(u"record"_s)->currentIndex().row(), 1);
    world.find<LivePage>(u"livePage"_s)->showEntry(here, test::entryId(u"six-5"_s));
    QCOMPARE(world.find<RecordView>(u"record"_s)->currentIndex().row(), 5);
}

void tst_FoundEntry::opensTheMeetingAlthoughTheEntryIsGone()
{
    const WindowUnderTest world({meetingWithRemarks()}, livePage);
    const auto hits = world.book->search({.words = u"pelican"_s});
    QVERIFY(hits && hits->size() == 1);
    SearchHit gone = hits->at(0);
    gone.entry = test::entryId(u"gone"_s);
    Q_EMIT world.find<WelcomePage>(u"welcomePage"_s)->foundChosen(gone);
    QVERIFY(world.window->hasMeeting());
    QCOMPARE(world.find<RecordView>(u"record"_s)->model()->rowCount(), 2);
}

QTEST_MAIN(tst_FoundEntry)
#include "tst_FoundEntry.moc"
