// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// A whole meeting of real size, driven by key events in the real page: forty items, four hundred
// contributions, sixty people, twenty thousand words, six hours of clock; an item in private. What
// was filed and what is exported are compared with the script.

#include "core/document/HouseStyles.h"
#include "core/exporters/Exporter.h"
#include "core/session/exporting/ExportService.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestResult.h"
#include "tests/ui/live/FormKeys.h"
#include "tests/ui/live/LiveWorld.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int itemCount = 40;
constexpr int perItem = 10;
constexpr int peopleCount = 60;
constexpr int wordsEach = 50;
constexpr qint64 msecsEach = 54'000; // four hundred of them are six hours
constexpr int privateItem = 25;

/// One contribution of the script.
struct Line {
    int person = 0; ///< in the list of people
    Act act = Act::States;
    QStringList texts; ///< one; of points, each
};

QString codeOf(int person)
{
    return u"z%1%2"_s.arg(QChar(u'a' + static_cast<char16_t>(person / 8)))
        .arg(QChar(u'a' + static_cast<char16_t>(person % 8)));
}

Person personOf(int number)
{
    Person person;
    person.id = PersonId::fromTrusted(u"person-%1"_s.arg(number));
    person.code = codeOf(number);
    person.name = u"P Member%1"_s.arg(number);
    const bool isMember = number < RoomState::seatKeys;
    if (isMember)
        person.title = u"Councillor"_s;
    else
        person.capacity = Capacity::Officer;
    person.attribution = Attribution{};
    person.attribution->role = isMember ? u"the cabinet member for matter %1"_s.arg(number)
                                        : u"the head of service %1"_s.arg(number);
    return person;
}

Meeting agenda()
{
    Meeting meeting = smallMeeting();
    meeting.people.clear();
    for (int number = 0; number < peopleCount; ++number)
        meeting.people.append(personOf(number));
    meeting.details.chair = meeting.people.constFirst().id;
    meeting.items.clear();
    for (int number = 1; number <= itemCount; ++number) {
        AgendaItem item;
        item.id = ItemId::fromTrusted(u"item-%1"_s.arg(number));
        item.agendaNumber = QString::number(number);
        item.title = u"Report number %1 of the director"_s.arg(number);
        meeting.items.append(item);
    }
    meeting.interests = {};
    meeting.actions = {};
    meeting.before = {};
    meeting.after = {};
    return meeting;
}

/// Everyday words, a price, a Welsh name, brackets and quotation marks; each text is its own.
QString textOf(QRandomGenerator &random, int number, int words)
{
    static const QStringList everyday{
        u"the"_s,     u"council"_s, u"report"_s,    u"would"_s,   u"cost"_s,      u"£1.84"_s,
        u"million"_s, u"Tŷ"_s,      u"Ŵyn"_s,       u"members"_s, u"(which"_s,    u"was"_s,
        u"not"_s,     u"read)"_s,   u"“in full”"_s, u"and"_s,     u"residents"_s, u"waiting"_s,
        u"list,"_s,   u"street"_s,  u"had"_s,       u"grown"_s,   u"officers"_s,  u"reviewed"_s};
    QStringList text{u"matter %1"_s.arg(number)};
    while (text.size() < words)
        text.append(everyday.at(random.bounded(static_cast<int>(everyday.size()))));
    return text.join(u' ') + u'.';
}

Line lineOf(QRandomGenerator &random, int number, int before)
{
    static constexpr std::array acts{Act::Points, Act::Asks,    Act::Answers,
                                     Act::States, Act::Concern, Act::States};
    Line line;
    do {
        line.person = random.bounded(3) == 0 ? random.bounded(peopleCount)
                                             : random.bounded(RoomState::seatKeys);
    } while (line.person == before);
    line.act = acts.at(static_cast<size_t>(random.bounded(static_cast<int>(acts.size()))));
    const int points = line.act == Act::Points ? 1 + random.bounded(3) : 1;
    for (int point = 0; point < points; ++point)
        line.texts.append(textOf(random, number * 10 + point, wordsEach / points));
    return line;
}

QList<QList<Line>> script()
{
    QRandomGenerator random(20260521);
    QList<QList<Line>> items;
    int number = 0;
    for (int item = 0; item < itemCount; ++item) {
        QList<Line> lines;
        for (int each = 0; each < perItem; ++each)
            lines.append(lineOf(random, ++number, lines.isEmpty() ? -1 : lines.constLast().person));
        items.append(lines);
    }
    return items;
}

int wordsIn(const QList<QList<Line>> &items)
{
    int words = 0;
    for (const QList<Line> &lines : items)
        for (const Line &line : lines)
            for (const QString &text : line.texts)
                words += static_cast<int>(text.count(u' ')) + 1;
    return words;
}

void takeFloor(LiveWorld &world, int person)
{
    if (person < RoomState::seatKeys)
        world.press(static_cast<Qt::Key>(Qt::Key_1 + person), Qt::AltModifier);
    else
        world.type(codeOf(person) + u':');
}

void take(LiveWorld &world, const Line &line)
{
    takeFloor(world, line.person);
    world.press(static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(line.act)), Qt::ControlModifier);
    for (const QString &text : line.texts)
        world.typeAndEnter(text);
    world.clock.advance(msecsEach);
}

void exclude(LiveWorld &world)
{
    world.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(typeForm(world, {{u"paragraphs"_s, u"3"_s}}));
    world.press(Qt::Key_Return);
    QVERIFY(world.live().exclusion());
}

void readmit(LiveWorld &world)
{
    world.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    world.press(Qt::Key_Return);
    QVERIFY(!world.live().exclusion());
}

QList<Speech> speechesOf(const AgendaItem &item)
{
    QList<Speech> speeches;
    for (const Entry &entry : item.entries) {
        if (const auto *speech = std::get_if<Speech>(&entry.body))
            speeches.append(*speech);
    }
    return speeches;
}

QString minutesOf(const Meeting &meeting, Copy copy)
{
    DocumentWish wish;
    wish.copy = copy;
    const auto document = documentOf(meeting, wish, HouseStyles::builtIn());
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    const bool isWritten = document && exporterFor(Format::PlainText)->write(*document, file);
    return isWritten ? QString::fromUtf8(file.data()).simplified() : QString(); // lines are broken
}

} // namespace

class tst_TakeLongMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFiledAndExportedAsTheScriptHasIt();

private:
    void compareFiled(const Meeting &meeting, const QList<QList<Line>> &wanted);
    void compareMinutes(const Meeting &meeting, const QList<QList<Line>> &wanted);
};

void tst_TakeLongMeeting::compareFiled(const Meeting &meeting, const QList<QList<Line>> &wanted)
{
    const Stems stems;
    for (int item = 0; item < itemCount; ++item) {
        const QList<Speech> speeches = speechesOf(meeting.items.at(item));
        QCOMPARE(speeches.size(), wanted.at(item).size());
        for (int each = 0; each < speeches.size(); ++each) {
            const Speech &speech = speeches.at(each);
            const Line &line = wanted.at(item).at(each);
            QCOMPARE(speech.speaker, meeting.people.at(line.person).id);
            QCOMPARE(speech.act, line.act);
            if (line.act == Act::Points)
                QCOMPARE(speech.points.values, line.texts);
            else
                QCOMPARE(speech.text, stems.words(line.act) + u' ' + line.texts.constFirst());
        }
    }
}

void tst_TakeLongMeeting::compareMinutes(const Meeting &meeting, const QList<QList<Line>> &wanted)
{
    const QString open = minutesOf(meeting, Copy::Public);
    const QString full = minutesOf(meeting, Copy::Full);
    qsizetype at = 0;
    for (int item = 0; item < itemCount; ++item) {
        for (const Line &line : wanted.at(item)) {
            for (const QString &text : line.texts) {
                QCOMPARE(open.contains(text), item + 1 != privateItem);
                at = full.indexOf(text, at);
                QVERIFY2(at >= 0, qPrintable(text));
            }
        }
    }
}

void tst_TakeLongMeeting::isFiledAndExportedAsTheScriptHasIt()
{
    const QList<QList<Line>> wanted = script();
    QVERIFY2(wordsIn(wanted) >= 19'000, qPrintable(QString::number(wordsIn(wanted))));
    LiveWorld world(agenda());
    world.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const QDateTime began = world.clock.now();
    for (int item = 1; item <= itemCount; ++item) {
        world.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(world.live().currentItem()->agendaNumber, QString::number(item));
        if (item == privateItem)
            exclude(world);
        for (const Line &line : wanted.at(item - 1))
            take(world, line);
        if (item == privateItem)
            readmit(world);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(began.secsTo(world.clock.now()) >= 6 * 60 * 60);
    compareFiled(world.session.meeting(), wanted);
    compareMinutes(world.session.meeting(), wanted);
}

} // namespace minutebook

QTEST_MAIN(minutebook::tst_TakeLongMeeting)
#include "tst_TakeLongMeeting.moc"
