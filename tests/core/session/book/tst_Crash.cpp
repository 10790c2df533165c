// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/BookSession.h"
#include "tests/core/store/BookFixture.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace minutebook;
using namespace minutebook::test;

namespace {

constexpr auto clerkArgument = "--be-the-clerk";

Edit remark(const Meeting &meeting, int number)
{
    const QString text = QString::number(number);
    return {
        EditKind::FileContribution,
        {addEntry(meeting, Place::under(itemId(u"item-6"_s)), narrative(u"e-"_s + text, text))}};
}

/// In a process of its own: works without rest, and tells on standard output what it was told is on
/// the disk.
int beTheClerk(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const SystemClock clock;
    RandomIds ids;
    auto book = BookSession::open(app.arguments().at(2), clock, ids, u"A Clerk"_s);
    if (!book || (*book)->isReadOnly())
        return 3;
    auto meeting = (*book)->openMeeting((*book)->meetings()->at(0).id);
    if (!meeting)
        return 4;
    auto number = static_cast<int>((*meeting)->meeting().items.at(5).entries.size());
    Draft draft;
    draft.flagged = true; // "check this" on the words being typed
    const auto work = [&] {
        const int burst = 1 + number % 4;
        for (int i = 0; i < burst; ++i) {
            static_cast<void>((*meeting)->perform(remark((*meeting)->meeting(), number++)));
            draft.text = QString::number(number);
            (*meeting)->setDraft(draft);
        }
    };
    QObject::connect(meeting->get(), &MeetingSession::saveStateChanged, &app, [&] {
        if ((*meeting)->saveState().kind != MeetingSession::SaveState::Kind::Saved)
            return;
        std::printf("%d\n", number);
        std::fflush(stdout);
        QTimer::singleShot(0, &app, work);
    });
    QTimer::singleShot(0, &app, work);
    return app.exec();
}

} // namespace

/// A program that is killed in the middle of its work: whatever it said is on the disk is there.
class tst_Crash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatWasSaved();
};

void tst_Crash::losesNothingThatWasSaved()
{
    BookFixture fixture;
    MeetingId id;
    {
        auto book = BookSession::open(fixture.path, fixture.clock, fixture.ids, u"A Clerk"_s);
        VERIFY_RESULT(book);
        id = *(*book)->addMeeting(smallMeeting());
    }
    QRandomGenerator random(26);
    int before = 0;
    int drafts = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess clerk;
        clerk.start(QCoreApplication::applicationFilePath(),
                    {QLatin1String(clerkArgument), fixture.path});
        QVERIFY(clerk.waitForReadyRead(60000));
        QTest::qWait(random.bounded(60));
        clerk.kill();
        QVERIFY(clerk.waitForFinished(60000));
        QCOMPARE(clerk.exitStatus(), QProcess::CrashExit);
        // The last line may have been cut off.
        const QList<QByteArray> said = clerk.readAllStandardOutput().split('\n');
        QVERIFY(said.size() >= 2);
        const int acknowledged = said.at(said.size() - 2).toInt();
        QVERIFY(acknowledged > before);
        auto book = BookSession::open(fixture.path, fixture.clock, fixture.ids, u"A Clerk"_s);
        VERIFY_RESULT(book);
        QVERIFY(!(*book)->isReadOnly());
        const auto meeting = (*book)->loadMeeting(id);
        VERIFY_RESULT(meeting);
        const GivenList<Entry> &entries = meeting->items.at(5).entries;
        QVERIFY2(entries.size() >= acknowledged,
                 qPrintable(u"%1 of %2"_s.arg(entries.size()).arg(acknowledged)));
        for (int i = 0; i < entries.size(); ++i)
            QCOMPARE(std::get<Narrative>(entries[i].body).text, QString::number(i));
        QCOMPARE(*(*book)->verify(), QList<BookFinding>());
        const auto again = (*book)->openMeeting(id);
        VERIFY_RESULT(again);
        const Draft &draft = (*again)->draft();
        QVERIFY(draft.text.isEmpty() || draft.flagged == true);
        drafts += draft.text.isEmpty() ? 0 : 1;
        before = entries.size();
    }
    QVERIFY(drafts > 0);
}

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], clerkArgument) == 0)
        return beTheClerk(argc, argv);
    QCoreApplication app(argc, argv);
    tst_Crash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Crash.moc"
