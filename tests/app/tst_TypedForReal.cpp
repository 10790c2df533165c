// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Minutes typed in the real window by real keys at a typist's speed, with slips of the finger taken
// back and words put in between, and compared with the script to the letter.
//
// MINUTEBOOK_TYPING  how many seconds; 20 when not set
// MINUTEBOOK_SEED    what is typed; printed

#include "core/session/book/BookSession.h"
#include "core/session/live/Contribution.h"
#include "tests/app/LiveBook.h"
#include "tests/app/RealProgram.h"
#include "tests/support/TestResult.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr int betweenKeys = 1000 / 12; // milliseconds
constexpr int lastOpenItem = 9;

int numberFrom(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

const QStringList vocabulary{
    u"the"_s,      u"council's"_s,  u"waiting"_s, u"list"_s,    u"grew"_s,  u"by"_s,
    u"14%"_s,      u"last"_s,       u"winter"_s,  u"and"_s,     u"hubs"_s,  u"(Leominster"_s,
    u"depot)"_s,   u"officers"_s,   u"would"_s,   u"report"_s,  u"in"_s,    u"June;"_s,
    u"members'"_s, u"questions,"_s, u"2026/27"_s, u"a"_s,       u"lease"_s, u"of"_s,
    u"ten"_s,      u"years,"_s,     u"not"_s,     u"twelve,"_s, u"cost"_s,  u"3.5m"_s,
    u"\"value"_s,  u"for"_s,        u"money\""_s, u"re-let"_s,  u"if"_s,    u"Ross-on-Wye"_s,
    u"agreed:"_s,  u"school's"_s,   u"roof"_s,    u"first"_s};

struct Said {
    QString item;
    QString speaker;
    QString words;

    bool operator==(const Said &) const = default;
};

} // namespace

namespace QTest {
template <>
char *toString(const Said &said)
{
    return qstrdup(qPrintable(said.item + u", "_s + said.speaker + u": "_s + said.words));
}
} // namespace QTest

/// What the clerk's fingers did is what the record says.
class TestTypedForReal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsToTheLetterWhatIsTypedAtSpeed();

private:
    void contribute();
    void goOn();
    void giveFloor(const QString &code, int seat);
    void typeWords();
    void typeWord(const QString &word);
    void slip();
    void insertBefore(const QString &word);
    void press(const QString &keys);
    void type(const QString &letters);
    [[nodiscard]] QList<Said> recorded() const;

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"minutes.db"_s);
    RealProgram m_program{m_folder.filePath(u"home"_s)};
    QRandomGenerator m_random{quint32(numberFrom("MINUTEBOOK_SEED", 20261122))};
    MeetingId m_id;
    int m_item = 1;
    QString m_words; ///< of the contribution being typed, as they ought to stand
    QList<Said> m_said;
};

void TestTypedForReal::initTestCase()
{
    DO(m_program.openDisplay());
    const Result<MeetingId> id = makeLiveBook(m_path);
    VERIFY_RESULT(id);
    m_id = *id;
}

void TestTypedForReal::press(const QString &keys)
{
    DO(m_program.press(keys));
    QTest::qSleep(betweenKeys);
}

void TestTypedForReal::type(const QString &letters)
{
    DO(m_program.type(letters, betweenKeys));
}

/// The floor by its key, or by a code typed where the words go.
void TestTypedForReal::giveFloor(const QString &code, int seat)
{
    if (m_random.bounded(2) == 0)
        press(u"alt+%1"_s.arg(seat));
    else
        type(code + u':');
}

/// A letter that is not wanted, and is taken back.
void TestTypedForReal::slip()
{
    type(QChar(u'a' + m_random.bounded(26)));
    press(u"BackSpace"_s);
}

/// Back over the words that stand, one put in between, and on at the end.
void TestTypedForReal::insertBefore(const QString &word)
{
    const qsizetype blank = m_words.lastIndexOf(u' ', m_words.size() / 2);
    press(u"Home"_s);
    press(u"ctrl+Home"_s);
    press(QStringList(blank + 1, u"Right"_s).join(u' '));
    type(word + u' ');
    press(u"ctrl+End"_s);
    m_words.insert(blank + 1, word + u' ');
}

void TestTypedForReal::typeWord(const QString &word)
{
    for (qsizetype at = 0; at < word.size();) {
        const qsizetype run =
            qMin<qsizetype>(word.size() - at, 1 + m_random.bounded(int(word.size())));
        type(word.mid(at, run));
        m_words += word.mid(at, run);
        at += run;
        if (m_random.bounded(12) == 0)
            slip();
    }
}

void TestTypedForReal::typeWords()
{
    m_words.clear();
    const int count = 4 + m_random.bounded(24);
    for (int word = 0; word < count; ++word)
        typeWord((word ? u" "_s : QString())
                 + vocabulary.at(m_random.bounded(int(vocabulary.size()))));
    if (m_random.bounded(4) == 0)
        insertBefore(vocabulary.at(0));
    typeWord(u" now."_s);
}

/// On to the next item; from the last one that is held in public back to the first.
void TestTypedForReal::goOn()
{
    if (m_item < lastOpenItem) {
        press(u"ctrl+Next"_s);
        ++m_item;
        return;
    }
    for (; m_item > 1; --m_item)
        press(u"ctrl+Prior"_s);
}

void TestTypedForReal::contribute()
{
    static const QStringList codes{u"ro"_s, u"jp"_s, u"sw"_s, u"dm"_s, u"ti"_s, u"hb"_s};
    if (m_random.bounded(5) == 0)
        goOn();
    const int speaker = m_random.bounded(int(codes.size()));
    giveFloor(codes.at(speaker), speaker + 1);
    typeWords();
    press(u"Return"_s);
    m_said.append({u"item-%1"_s.arg(m_item), codes.at(speaker), m_words});
}

/// In the order of the items, and under each as it was said.
QList<Said> TestTypedForReal::recorded() const
{
    const SystemClock clock;
    RandomIds ids;
    QList<Said> all;
    const auto book = BookSession::open(m_path, clock, ids, u"R Ellery"_s);
    const auto meeting = (*book)->openMeeting(m_id);
    for (const AgendaItem &item : (*meeting)->meeting().items) {
        for (const Entry &entry : item.entries) {
            if (const auto words = wordsOf(entry, Stems{}))
                all.append({item.id.text(), words->speaker ? words->speaker->text() : QString(),
                            words->text});
        }
    }
    return all;
}

void TestTypedForReal::keepsToTheLetterWhatIsTypedAtSpeed()
{
    const int seconds = numberFrom("MINUTEBOOK_TYPING", 20);
    qInfo("%d seconds, seed %d", seconds, numberFrom("MINUTEBOOK_SEED", 20261122));
    DO(m_program.start({u"--book"_s, m_path, u"--meeting"_s, m_id.text()}));
    DO(m_program.takeKeyboard());
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < seconds * 1000 && !QTest::currentTestFailed())
        contribute();
    QTest::qSleep(1000);
    DO(m_program.kill());
    std::stable_sort(m_said.begin(), m_said.end(),
                     [](const Said &one, const Said &other) { return one.item < other.item; });
    const QList<Said> found = recorded();
    qsizetype letters = 0;
    for (qsizetype i = 0; i < qMin(found.size(), m_said.size()); ++i) {
        QCOMPARE(found.at(i), m_said.at(i));
        letters += m_said.at(i).words.size();
    }
    QCOMPARE(found.size(), m_said.size());
    qInfo("%d contributions, %d letters", int(found.size()), int(letters));
}

QTEST_GUILESS_MAIN(TestTypedForReal)
#include "tst_TypedForReal.moc"
