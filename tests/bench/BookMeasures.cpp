// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/BookSession.h"
#include "core/session/book/SecondCopy.h"
#include "tests/bench/BenchMeeting.h"
#include "tests/bench/Measures.h"
#include "tests/support/SequentialIds.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWaitMsecs = 10'000;

double failed(const Error &error)
{
    qWarning("%s", qPrintable(error.oneLine()));
    return -1;
}

double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// A book in a folder of its own with one meeting, and everything that must outlive it.
struct Desk {
    QTemporaryDir folder;
    SystemClock clock;
    SequentialIds ids;
    MeetingId meeting;
    std::unique_ptr<BookSession> book;
    std::unique_ptr<MeetingSession> session;
    int filed = 0;

    [[nodiscard]] QString path() const { return folder.filePath(u"minutebook.db"_s); }

    Result<void> openBook()
    {
        auto opened = BookSession::open(path(), clock, ids, u"bench"_s);
        if (!opened)
            return opened.error();
        book = std::move(*opened);
        return {};
    }

    Result<void> openMeeting()
    {
        auto opened = book->openMeeting(meeting);
        if (!opened)
            return opened.error();
        session = std::move(*opened);
        return {};
    }

    ~Desk()
    {
        session.reset();
        book.reset();
    }
};

std::shared_ptr<Desk> deskWith(int contributions)
{
    auto desk = std::make_shared<Desk>();
    Result<void> opened = desk->openBook();
    if (opened) {
        const Result<MeetingId> added = desk->book->addMeeting(benchMeeting(contributions));
        if (added)
            desk->meeting = *added;
        else
            opened = added.error();
    }
    if (!opened)
        failed(opened.error());
    desk->filed = contributions;
    return desk;
}

Edit filing(const Meeting &meeting, int number)
{
    const AgendaItem &item = meeting.items.constLast();
    return {.kind = EditKind::FileContribution,
            .changes = {EntryChange{.place = Place::under(item.id),
                                    .index = static_cast<int>(item.entries.values.size()),
                                    .before = {},
                                    .after = benchContribution(number)}}};
}

double fileOne(Desk &desk, bool untilOnDisk)
{
    const Edit edit = filing(desk.session->meeting(), ++desk.filed);
    QSignalSpy states(desk.session.get(), &MeetingSession::saveStateChanged);
    QElapsedTimer clock;
    clock.start();
    if (const Result<void> done = desk.session->perform(edit); !done)
        return failed(done.error());
    const double inWindow = milliseconds(clock);
    while (desk.session->saveState().kind != MeetingSession::SaveState::Kind::Saved) {
        if (!states.wait(longestWaitMsecs))
            return failed({.code = ErrorCode::Failed, .message = u"The disk did not answer."_s});
    }
    return untilOnDisk ? milliseconds(clock) : inWindow;
}

std::function<double()> filingWork(int contributions, bool untilOnDisk)
{
    const std::shared_ptr<Desk> desk = deskWith(contributions);
    if (const Result<void> opened = desk->openMeeting(); !opened)
        failed(opened.error());
    return [desk, untilOnDisk] { return desk->session ? fileOne(*desk, untilOnDisk) : -1; };
}

std::function<double()> openBookWork(int contributions)
{
    const std::shared_ptr<Desk> desk = deskWith(contributions);
    return [desk]() -> double {
        desk->book.reset();
        QElapsedTimer clock;
        clock.start();
        if (const Result<void> opened = desk->openBook(); !opened)
            return failed(opened.error());
        const auto list = desk->book->meetings();
        return list ? milliseconds(clock) : failed(list.error());
    };
}

std::function<double()> openMeetingWork(int contributions)
{
    const std::shared_ptr<Desk> desk = deskWith(contributions);
    return [desk]() -> double {
        desk->session.reset();
        QElapsedTimer clock;
        clock.start();
        const Result<void> opened = desk->openMeeting();
        return opened ? milliseconds(clock) : failed(opened.error());
    };
}

/// From the first look at the book until the copy stands in its place, read back and compared.
std::function<double()> secondCopyWork(int contributions)
{
    const std::shared_ptr<Desk> desk = deskWith(contributions);
    if (const Result<void> opened = desk->openMeeting(); !opened)
        failed(opened.error());
    const QString folder = desk->folder.filePath(u"stick"_s);
    QDir().mkpath(folder);
    return [desk, folder]() -> double {
        if (!desk->session)
            return -1;
        if (fileOne(*desk, true) < 0)
            return -1;
        SecondCopy copy(desk->path(), desk->folder.path(), desk->clock);
        QSignalSpy answers(&copy, &SecondCopy::stateChanged);
        QElapsedTimer clock;
        clock.start();
        copy.follow({folder, false});
        while (!copy.state().at.isValid()) {
            if (!answers.wait(longestWaitMsecs))
                return failed({.code = ErrorCode::Failed, .message = u"No copy was made."_s});
        }
        return milliseconds(clock);
    };
}

} // namespace

QList<Measure> bookMeasures()
{
    return {{.name = u"file a contribution, on the disk"_s,
             .prepare = [](int size) { return filingWork(size, true); }},
            {.name = u"file a contribution, window's part"_s,
             .prepare = [](int size) { return filingWork(size, false); }},
            {.name = u"bring the second copy up to date"_s, .prepare = secondCopyWork},
            {.name = u"open the book and list it"_s, .prepare = openBookWork},
            {.name = u"open the meeting"_s, .prepare = openMeetingWork}};
}

} // namespace minutebook
