// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Makes a minute book with one live meeting to be typed in, for side-by-side:
//
//     bench_book <book> <contributions>
//
// The last item is before the meeting and its first member has the floor.

#include "core/session/book/BookSession.h"
#include "tests/bench/BenchMeeting.h"
#include "tests/support/SequentialIds.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

Meeting liveMeeting(int contributions, const QDateTime &now)
{
    Meeting meeting = benchMeeting(contributions, 400);
    const Moment began = Moment::of(now.addSecs(-60 * 60));
    meeting.details.startedAt = began;
    meeting.details.status = MeetingStatus::Live;
    meeting.items.last().outcome = std::nullopt;
    meeting.items.last().sittings = GivenList<Sitting>({Sitting{began, std::nullopt}});
    return meeting;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || arguments.at(2).toInt() <= 0) {
        QTextStream(stderr) << "bench_book <book> <contributions>\n";
        return 2;
    }
    const SystemClock clock;
    SequentialIds ids;
    const auto book = BookSession::open(arguments.at(1), clock, ids, u"bench"_s);
    if (!book) {
        QTextStream(stderr) << book.error().oneLine() << '\n';
        return 1;
    }
    const auto added = (*book)->addMeeting(liveMeeting(arguments.at(2).toInt(), clock.now()));
    if (!added) {
        QTextStream(stderr) << added.error().oneLine() << '\n';
        return 1;
    }
    QTextStream(stdout) << added->text() << '\n';
    return 0;
}
