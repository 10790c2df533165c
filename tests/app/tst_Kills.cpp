// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The program itself, in a window, typed in at twelve keys a second and killed at any moment.
//
// MINUTEBOOK_KILLS   how often; 6 when not set
// MINUTEBOOK_SEED    what is typed and when it is killed; printed
// MINUTEBOOK_AGE     after how many milliseconds a key must not be lost; 1000 when not set, for a
//                    machine that does other work besides; 100 on one that does not
// MINUTEBOOK_PRELOAD a library that is loaded into the program: with slow_flush.so of tests/bench
// and
//                    MINUTEBOOK_FLUSH_MS=15 the disk is as slow as an old one

#include "core/session/book/BookSession.h"
#include "core/session/live/Exclusion.h"
#include "tests/app/LiveBook.h"
#include "tests/app/RealProgram.h"
#include "tests/support/Folders.h"
#include "tests/support/TestResult.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 60'000;
constexpr int betweenKeys = 1000 / 12; // milliseconds

int numberFrom(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

/// The digits among all that was said, which no house style and no heading brings in.
void addDigits(QString &digits, const GivenList<Entry> &entries)
{
    for (const Entry &entry : entries.values) {
        const auto *speech = std::get_if<Speech>(&entry.body);
        for (const QChar letter : speech ? speech->text : QString()) {
            if (letter.isDigit())
                digits += letter;
        }
    }
}

QString digitsOf(const Meeting &meeting, const Draft &draft)
{
    QString digits;
    addDigits(digits, meeting.before);
    for (const AgendaItem &item : meeting.items)
        addDigits(digits, item.entries);
    addDigits(digits, meeting.after);
    for (const QChar letter : draft.text) {
        if (letter.isDigit())
            digits += letter;
    }
    return digits;
}

struct Key {
    QChar digit;
    qint64 at = 0; ///< milliseconds on the test's clock, when the display had taken it
};

} // namespace

/// Whatever the clerk typed before the program was killed is there when it is opened again, and the
/// program goes on in the middle of the word.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNoWordWhenItIsKilled();
    void bringsAnOldBookUpToDateWholeOrNotAtAll();

private:
    void startProgram();
    void press(const QString &keys);
    void step(int what);
    void excludeOrReadmit();
    void goOn();
    void typeForAWhile();
    void backUpAndKill();
    void checkBook();

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"minutes.db"_s);
    RealProgram m_program{m_folder.filePath(u"home"_s)};
    QRandomGenerator m_random{quint32(numberFrom("MINUTEBOOK_SEED", 20261122))};
    QElapsedTimer m_clock;
    MeetingId m_id;
    QList<Key> m_typed;
    int m_backups = 0;
    bool m_excluded = false; ///< the public, as the book has it or the keys made it since
    bool m_halfACommand = false; ///< was in the composer when the program was killed
};

void TestKills::initTestCase()
{
    DO(m_program.openDisplay());
    m_clock.start();
    const Result<MeetingId> id = makeLiveBook(m_path);
    VERIFY_RESULT(id);
    m_id = *id;
}

void TestKills::startProgram()
{
    DO(m_program.start({u"--book"_s, m_path, u"--meeting"_s, m_id.text()}));
    DO(m_program.takeKeyboard());
    if (std::exchange(m_halfACommand, false))
        press(u"ctrl+a BackSpace"_s);
    press(u"alt+0"_s); // nobody's words by name
}

void TestKills::press(const QString &keys)
{
    DO(m_program.press(keys));
}

void TestKills::typeForAWhile()
{
    const int keys = 4 + m_random.bounded(40);
    const int backUpAt = m_random.bounded(3) == 0 ? m_random.bounded(keys) : -1;
    for (int count = 0; count < keys; ++count) {
        const qint64 next = m_clock.elapsed() + betweenKeys;
        step(m_random.bounded(100));
        if (count == backUpAt)
            backUpAndKill();
        QTest::qSleep(qMax(0, static_cast<int>(next - m_clock.elapsed())));
    }
    QTest::qSleep(m_random.bounded(120));
}

void TestKills::step(int what)
{
    if (what < 8)
        return press(u"Return"_s);
    if (what < 11)
        return goOn();
    if (what < 14)
        return excludeOrReadmit();
    const QChar digit(u'0' + m_random.bounded(10));
    press(digit);
    m_typed.append({digit, m_clock.elapsed()});
}

/// Files what is there, and tells the public to leave or to come back.
void TestKills::excludeOrReadmit()
{
    press(u"Return"_s);
    press(m_excluded ? u"slash r e a d m i t Return"_s : u"slash e x c l u d e Return"_s);
    m_excluded = !m_excluded;
    press(u"alt+0"_s);
}

/// To the next item; while the public are out it is asked whether they come back: they stay out.
void TestKills::goOn()
{
    press(u"ctrl+Next"_s);
    if (m_excluded)
        press(u"Tab Return"_s);
    press(u"alt+0"_s);
}

/// A backup that is killed is no file at all, or a whole book.
void TestKills::backUpAndKill()
{
    const QString path = m_folder.filePath(u"backup %1.db"_s.arg(++m_backups));
    QProcess backup;
    DO(m_program.startBeside(backup, {u"backup"_s, u"--out"_s, path, u"--book"_s, m_path}));
    QTest::qSleep(m_random.bounded(150));
    backup.kill();
    QVERIFY(backup.waitForFinished(longWait));
    if (!QFile::exists(path))
        return;
    const PlainSealer plain;
    const auto book = MinuteBook::open(path, MinuteBook::Mode::ReadOnly, plain);
    VERIFY_RESULT(book);
    QCOMPARE(*(*book)->verify(), QList<BookFinding>());
}

void TestKills::checkBook()
{
    const qint64 killed = m_clock.elapsed();
    const SystemClock clock;
    RandomIds ids;
    DO(m_program.kill());
    const auto book = BookSession::open(m_path, clock, ids, u"R Ellery"_s);
    VERIFY_RESULT(book);
    QVERIFY(!(*book)->isReadOnly());
    QCOMPARE(*(*book)->verify(), QList<BookFinding>());
    const auto meeting = (*book)->openMeeting(m_id);
    VERIFY_RESULT(meeting);
    const Draft draft = (*meeting)->draft();
    const QString found = digitsOf((*meeting)->meeting(), draft);
    const qint64 age = numberFrom("MINUTEBOOK_AGE", 1000);
    QString typed;
    qsizetype old = 0;
    for (const Key &key : std::as_const(m_typed)) {
        typed += key.digit;
        old += key.at + age <= killed ? 1 : 0;
    }
    QVERIFY2(typed.startsWith(found), qPrintable(u"typed %1, found %2"_s.arg(typed, found)));
    QVERIFY2(found.size() >= old, qPrintable(u"%1 of %2 keys"_s.arg(found.size()).arg(old)));
    QCOMPARE(draft.caret, static_cast<int>(draft.text.size()));
    QVERIFY(draft.text.isEmpty() || draft.noName || draft.text.startsWith(u'/'));
    m_halfACommand = draft.text.startsWith(u'/');
    m_excluded = exclusionOf((*meeting)->meeting()).has_value();
    m_typed.resize(found.size()); // the clerk sees what is there and goes on from it
}

void TestKills::losesNoWordWhenItIsKilled()
{
    const int kills = numberFrom("MINUTEBOOK_KILLS", 6);
    qInfo("%d kills, seed %d", kills, numberFrom("MINUTEBOOK_SEED", 20261122));
    for (int round = 1; round <= kills; ++round) {
        startProgram();
        if (!QTest::currentTestFailed())
            typeForAWhile();
        if (!QTest::currentTestFailed())
            checkBook();
        if (QTest::currentTestFailed()) {
            qInfo("in round %d", round);
            return;
        }
        if (round % 25 == 0)
            qInfo("%d kills, %d keys kept, %d backups killed", round,
                  static_cast<int>(m_typed.size()), m_backups);
    }
}

void TestKills::bringsAnOldBookUpToDateWholeOrNotAtAll()
{
    const QString path = m_folder.filePath(u"old.db"_s);
    const int kills = numberFrom("MINUTEBOOK_KILLS", 6);
    for (int round = 1; round <= kills; ++round) {
        for (const QString &rest : {QString(), u"-wal"_s, u"-shm"_s, u".lock"_s})
            QFile::remove(path + rest);
        QVERIFY(QFile::copy(projectFile(u"tests/data/books/v1.db"_s), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        DO(m_program.start({u"--book"_s, path}));
        QTest::qSleep(m_random.bounded(500));
        DO(m_program.kill());
        const SystemClock clock;
        RandomIds ids;
        const auto book = BookSession::open(path, clock, ids, u"R Ellery"_s);
        VERIFY_RESULT(book);
        QVERIFY(!(*book)->isReadOnly());
        QCOMPARE(*(*book)->verify(), QList<BookFinding>());
        QCOMPARE((*book)->meetings()->size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_Kills.moc"
