// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The real window with the real page over a book on the disk, worked with real key events.

#include "tests/bench/BenchMeeting.h"
#include "tests/bench/Measures.h"
#include "tests/bench/PaintWatch.h"
#include "tests/support/WindowUnderTest.h"
#include "ui/Actions.h"
#include "ui/live/LivePage.h"

#include <QAbstractItemView>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTextEdit>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int inLastItem = 400;
constexpr int longestWaitMsecs = 10'000;

MeetingPageMaker livePage(WindowUnderTest &world)
{
    return [&world](MeetingSession &session, Actions &actions, const HouseStyle &style) {
        auto page = std::make_unique<LivePage>(session, world.ids, actions, world.theme, style,
                                               world.book->vocabulary());
        LivePage *live = page.get();
        return MeetingPage{std::move(page), [live] { live->keepAll(); }};
    };
}

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double failed(const char *what)
{
    qWarning("%s", what);
    return -1;
}

/// A window with one meeting in its book, the last item of which has 400 contributions where the
/// meeting has so many.
struct WindowDesk {
    explicit WindowDesk(int contributions)
        : world({benchMeeting(contributions, inLastItem)}, livePage)
    {
        world.window->resize(1366, 768);
    }

    void open() const { world.window->openMeeting(world.added.constFirst()); }
    /// Opens the meeting, starts it and goes to its last item.
    void goLive()
    {
        open();
        live().startMeeting();
        live().goTo(Place::under(live().meeting().items.constLast().id));
        live().setSpeaker(live().meeting().people.constFirst().id);
        record = std::make_unique<PaintWatch>(*recordView()->viewport());
        words = std::make_unique<PaintWatch>(*wordsEdit()->viewport());
        words->settle();
        record->settle();
    }

    [[nodiscard]] LiveMeeting &live() const { return world.find<LivePage>(u"livePage"_s)->live(); }
    [[nodiscard]] QAbstractItemView *recordView() const
    {
        return world.find<QAbstractItemView>(u"record"_s);
    }
    [[nodiscard]] QTextEdit *wordsEdit() const { return world.find<QTextEdit>(u"words"_s); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyPress(world.window->windowHandle(), key, modifiers);
    }
    void release(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyRelease(world.window->windowHandle(), key, modifiers);
    }

    /// Until the disk has everything; false when it does not answer.
    [[nodiscard]] bool waitUntilSaved() const
    {
        const QDeadlineTimer deadline(longestWaitMsecs);
        const MeetingSession::SaveState &state = world.window->session().saveState();
        while (state.kind != MeetingSession::SaveState::Kind::Saved && !deadline.hasExpired())
            QCoreApplication::processEvents(); // QTest waits ten milliseconds between two looks
        return state.kind == MeetingSession::SaveState::Kind::Saved;
    }

    WindowUnderTest world;
    std::unique_ptr<PaintWatch> record;
    std::unique_ptr<PaintWatch> words;
};

std::function<double()> typing(int contributions)
{
    auto desk = std::make_shared<WindowDesk>(contributions);
    desk->goLive();
    return [desk]() -> double {
        desk->words->settle();
        QElapsedTimer clock;
        clock.start();
        desk->press(Qt::Key_A);
        const bool painted = desk->words->waitForPaint();
        const double time = milliseconds(clock);
        desk->release(Qt::Key_A);
        return painted ? time : failed("The key was not painted.");
    };
}

/// Files one contribution with Enter, and takes it back when the time is taken, so that the item
/// stays as long as it was.
std::function<double()> filing(int contributions, bool untilOnDisk)
{
    auto desk = std::make_shared<WindowDesk>(contributions);
    desk->goLive();
    return [desk, untilOnDisk]() -> double {
        desk->wordsEdit()->insertPlainText(u"said that the roads had been mended in good time"_s);
        if (!desk->waitUntilSaved())
            return failed("The disk does not answer.");
        desk->record->settle();
        QElapsedTimer clock;
        clock.start();
        desk->press(Qt::Key_Return);
        const bool done = untilOnDisk ? desk->waitUntilSaved() : desk->record->waitForPaint();
        const double time = milliseconds(clock);
        desk->release(Qt::Key_Return);
        desk->live().takeBack();
        return done ? time : failed("Nothing was filed.");
    };
}

/// From the item before to the last one, with the key; back by taking the step back.
std::function<double()> changingItem(int contributions)
{
    auto desk = std::make_shared<WindowDesk>(contributions);
    desk->goLive();
    desk->live().goToPrevious();
    return [desk]() -> double {
        if (!desk->waitUntilSaved())
            return failed("The disk does not answer.");
        desk->record->settle();
        QElapsedTimer clock;
        clock.start();
        desk->press(Qt::Key_PageDown, Qt::ControlModifier);
        const bool painted = desk->record->waitForPaint();
        const double time = milliseconds(clock);
        desk->release(Qt::Key_PageDown, Qt::ControlModifier);
        desk->live().takeBack();
        return painted ? time : failed("The item was not painted.");
    };
}

std::function<double()> opening(int contributions)
{
    auto desk = std::make_shared<WindowDesk>(contributions);
    return [desk]() -> double {
        QElapsedTimer clock;
        clock.start();
        desk->open();
        PaintWatch watch(*desk->recordView()->viewport());
        const bool painted = watch.waitForPaint();
        const double time = milliseconds(clock);
        desk->world.window->findChild<Actions *>()->action(CommandId::CloseMeeting)->trigger();
        return painted ? time : failed("The meeting was not painted.");
    };
}

} // namespace

QList<Measure> windowMeasures()
{
    return {{.name = u"a key, until painted"_s, .prepare = typing},
            {.name = u"Enter, until the row is painted"_s,
             .prepare = [](int size) { return filing(size, false); }},
            {.name = u"Enter, until on the disk"_s,
             .prepare = [](int size) { return filing(size, true); }},
            {.name = u"go to another item, painted"_s, .prepare = changingItem},
            {.name = u"open the meeting, painted"_s, .prepare = opening}};
}

} // namespace minutebook
