// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The whole practice meeting is taken again from its agenda and people by the keyboard alone, and
// the record is compared with the practice meeting's own.

#include "core/base/Overloaded.h"
#include "core/meetingfile/MeetingFile.h"
#include "core/session/live/LiveEdits.h"
#include "core/session/live/SpokenText.h"
#include "tests/support/Folders.h"
#include "tests/support/TestResult.h"
#include "tests/ui/live/LiveWorld.h"
#include "tests/ui/live/TakeDetails.h"
#include "tests/ui/live/TakeMatters.h"
#include "ui/live/KindNames.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What no key takes down on this page and is not compared.
const QStringList fieldsWithoutAKey{u"any: translations"_s, u"amendment: id"_s};
/// Every so many entries the clerk is a minute late and says when it began.
constexpr int lateEvery = 7;

QString wordFor(EventKind event)
{
    switch (event) {
    case EventKind::Arrived:
        return u"joins"_s;
    case EventKind::Left:
        return u"left"_s;
    case EventKind::Returned:
        return u"back"_s;
    case EventKind::Adjourned:
        return u"adjourn"_s;
    case EventKind::Resumed:
        return u"resume"_s;
    case EventKind::PublicExcluded:
        return u"exclude"_s;
    case EventKind::PublicReadmitted:
        return u"readmit"_s;
    case EventKind::ChairTaken:
        return u"chair"_s;
    case EventKind::QuorumLost:
        return u"inquorate"_s;
    case EventKind::ItemSuspended:
        return u"suspend"_s;
    case EventKind::ItemResumed:
        return u"takeup"_s;
    }
    return {};
}

/// The item as an agenda has it before anybody has worked on it: number, title, papers.
AgendaItem planned(const AgendaItem &item)
{
    return {.id = item.id,
            .agendaNumber = item.agendaNumber,
            .title = item.title,
            .grouping = item.grouping,
            .report = item.report,
            .documents = item.documents};
}

/// The meeting before it began: agenda and people, nothing recorded.
Meeting planned(Meeting meeting)
{
    meeting.details.startedAt.reset();
    meeting.details.endedAt.reset();
    meeting.details.ended.reset();
    meeting.details.status.reset();
    meeting.before = {};
    meeting.after = {};
    meeting.interests = {};
    meeting.actions = {};
    for (Person &person : meeting.people) {
        person.attendance = Attendance::Expected;
        person.apologies.reset();
        person.substituteFor.reset();
        person.presence = {};
    }
    for (AgendaItem &item : meeting.items)
        item = planned(item);
    return meeting;
}

/// Presses what a clerk would press for each entry.
class Taker
{
public:
    Taker(LiveWorld &world, DetailsTaker &details)
        : m_w(world)
        , m_details(details)
        , m_matters(world)
    {
    }

    /// False when a key did not reach its field. `entries` are those of the same place.
    [[nodiscard]] bool take(const Place &place, const Entry &entry, const GivenList<Entry> &entries)
    {
        const bool late = ++m_taken % lateEvery == 0;
        m_w.clock.set(entry.at->local().addSecs(late ? 60 : 0));
        const bool matter = matterOf(entry.body).has_value();
        if (matter)
            m_matters.take(entry, entries);
        else if (const auto *table = std::get_if<Table>(&entry.body))
            m_details.takeTable(*table);
        else if (std::holds_alternative<Correction>(entry.body))
            m_details.takeCorrection({place, entry.id});
        else
            takeWords(entry);
        return matter || m_details.finishEntry({place, entry.id});
    }

private:
    void takeWords(const Entry &entry)
    {
        std::visit(
            Overloaded{
                [this](const Speech &speech) { takeSpeech(speech); },
                [this](const Narrative &narrative) { takeNarrative(narrative); },
                [this](const Quotation &quotation) {
                    m_w.typeAndEnter(
                        u"/quote %1: %2"_s.arg(code(quotation.speaker), quotation.text));
                },
                [this](const Heading &heading) { m_w.typeAndEnter(u"/heading "_s + heading.text); },
                [this](const Note &note) { m_w.typeAndEnter(u"/note "_s + note.text); },
                [this](const OrderTaken &order) {
                    m_w.typeAndEnter(u"/order "_s + order.text.value_or(QString()));
                },
                [this](const Event &event) { takeEvent(event); }, [](const auto &) {}},
            entry.body);
    }

    [[nodiscard]] QString code(const std::optional<PersonId> &person) const
    {
        const Person *found = person ? findPerson(m_w.session.meeting(), *person) : nullptr;
        return found ? found->code.value_or(QString()) : QString();
    }

    void giveFloor(const Speech &speech)
    {
        const Draft &draft = m_w.live().draft();
        if (!speech.speaker) {
            if (!draft.noName)
                m_w.press(Qt::Key_0, Qt::AltModifier);
            return;
        }
        const int seat = m_w.live().room().seatOf(*speech.speaker);
        const bool plain = seat > 0 && !speech.as && m_w.live().room().isIn(*speech.speaker);
        if (plain && draft.speaker == speech.speaker && !draft.as)
            return;
        if (plain && draft.speaker != speech.speaker) {
            m_w.press(static_cast<Qt::Key>(Qt::Key_0 + seat), Qt::AltModifier);
            return;
        }
        m_w.press(Qt::Key_L, Qt::ControlModifier);
        m_w.typeAndEnter(code(speech.speaker) + (speech.as ? u": "_s + *speech.as : QString()));
    }

    void chooseKind(Act act)
    {
        const Draft &draft = m_w.live().draft();
        if (draft.act != act || draft.note || draft.opening != DraftOpening::Usual)
            m_w.press(static_cast<Qt::Key>(Qt::Key_0 + kindNumber(act)), Qt::ControlModifier);
    }

    static QString paragraphs(QString text) { return asTyped(text).replace(u"\n\n"_s, u"\n"_s); }

    static QString marked(const GivenList<QString> &points, PointsMarker marker)
    {
        QString lines;
        int number = 0;
        for (const QString &point : points) {
            ++number;
            lines += u'\n';
            lines += marker == PointsMarker::Bullet ? u"- "_s
                : marker == PointsMarker::Number
                ? u"%1. "_s.arg(number)
                : u"(%1) "_s.arg(QChar(u'a' + char16_t(number - 1)));
            lines += asTyped(point);
        }
        return lines;
    }

    void takeSpeech(const Speech &speech)
    {
        giveFloor(speech);
        const Act act = speech.act.value_or(Act::States);
        chooseKind(act);
        const QString stem = m_w.live().stem().stored;
        const bool plainPoints = act == Act::Points && speech.text == stem && !speech.pointsMarker;
        if (plainPoints) {
            for (const QString &point : speech.points)
                m_w.typeAndEnter(asTyped(point));
            return;
        }
        const bool underStem =
            act != Act::Points && (speech.text == stem || speech.text.startsWith(stem + u' '));
        if (!underStem)
            m_w.press(Qt::Key_Backspace);
        m_w.type(paragraphs(underStem ? speech.text.mid(stem.size() + 1) : speech.text));
        m_w.typeAndEnter(marked(speech.points, speech.pointsMarker.value_or(PointsMarker::Bullet)));
    }

    void takeNarrative(const Narrative &narrative)
    {
        m_w.press(Qt::Key_8, Qt::ControlModifier);
        m_w.type(paragraphs(narrative.text));
        m_w.typeAndEnter(
            marked(narrative.points, narrative.pointsMarker.value_or(PointsMarker::Bullet)));
    }

    void takeEvent(const Event &event)
    {
        QString line = u'/' + wordFor(event.event);
        if (event.person)
            line += u' ' + code(event.person);
        if (event.text)
            line += u": "_s + *event.text;
        m_w.typeAndEnter(line);
    }

    LiveWorld &m_w;
    DetailsTaker &m_details;
    MatterTaker m_matters;
    int m_taken = 0;
};

} // namespace

class tst_TakePracticeMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenByKeysAlone();

private:
    void takeEntries(const Place &place, const GivenList<Entry> &entries);
    void compare(const GivenList<Entry> &taken, const GivenList<Entry> &practice);
    void compareEverythingElse(const Meeting &taken, const Meeting &practice);
    std::unique_ptr<Taker> m_taker;
    QHash<EntryId, EntryId> m_idOf; ///< of the practice meeting's entries in the one taken
    int m_compared = 0;
};

void tst_TakePracticeMeeting::takeEntries(const Place &place, const GivenList<Entry> &entries)
{
    for (const Entry &entry : entries)
        QVERIFY2(m_taker->take(place, entry, entries), qPrintable(entry.id.text()));
}

void tst_TakePracticeMeeting::compare(const GivenList<Entry> &taken,
                                      const GivenList<Entry> &practice)
{
    QCOMPARE(taken.size(), practice.size());
    for (int index = 0; index < taken.size(); ++index)
        m_idOf.insert(practice[index].id, taken[index].id);
    for (int index = 0; index < taken.size(); ++index) {
        const Entry &entry = practice[index];
        ++m_compared;
        if (matterOf(entry.body)) {
            QVERIFY(taken[index].at.has_value());
            QCOMPARE(comparableMatter(taken[index], taken), comparableMatter(entry, practice));
            continue;
        }
        QVERIFY2(comparableEntry(taken[index], {}) == comparableEntry(entry, m_idOf),
                 qPrintable(entry.id.text()));
    }
}

void tst_TakePracticeMeeting::compareEverythingElse(const Meeting &taken, const Meeting &practice)
{
    for (int row = 0; row < taken.people.size(); ++row)
        QVERIFY2(comparablePerson(taken.people.at(row))
                     == comparablePerson(practice.people.at(row)),
                 qPrintable(practice.people.at(row).name));
    for (int row = 0; row < taken.items.size(); ++row)
        QVERIFY2(comparableItem(taken.items.at(row)) == comparableItem(practice.items.at(row)),
                 qPrintable(practice.items.at(row).title));
    QCOMPARE(taken.interests.size(), practice.interests.size());
    for (int row = 0; row < taken.interests.size(); ++row)
        QVERIFY2(comparableInterest(taken.interests[row])
                     == comparableInterest(practice.interests[row]),
                 qPrintable(practice.interests[row].person.text()));
    QCOMPARE(taken.actions.size(), practice.actions.size());
    for (int row = 0; row < taken.actions.size(); ++row) {
        Action action = taken.actions[row];
        action.id = practice.actions[row].id;
        QVERIFY2(action == practice.actions[row], qPrintable(action.text));
    }
}

void tst_TakePracticeMeeting::isTakenByKeysAlone()
{
    const Result<Meeting> practice =
        readMeetingFile(projectFile(u"resources/practice/practice-meeting.json"_s));
    VERIFY_RESULT(practice);
    LiveWorld world(planned(*practice));
    DetailsTaker details(world, *practice);
    m_taker = std::make_unique<Taker>(world, details);
    world.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(details.takeAttendance());
    takeEntries(Place::before(), practice->before);
    for (const AgendaItem &item : practice->items) {
        if (item.grouping.value_or(false))
            continue;
        world.press(Qt::Key_PageDown, Qt::ControlModifier);
        if (world.live().exclusion() && world.live().currentItem()->id != item.id) {
            world.press(Qt::Key_Tab); // the public stay out for what comes
            world.press(Qt::Key_Return);
        }
        QCOMPARE(world.live().currentItem()->id, item.id);
        QVERIFY2(details.takeItem(item.id), qPrintable(item.title));
        takeEntries(Place::under(item.id), item.entries);
        if (QTest::currentTestFailed())
            return;
    }
    world.press(Qt::Key_PageDown, Qt::ControlModifier);
    takeEntries(Place::after(), practice->after);
    QVERIFY(details.takeInterests());
    QVERIFY(details.takeActions());
    world.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(details.takeSittings());

    const Meeting &taken = world.session.meeting();
    QVERIFY(taken.details.endedAt.has_value());
    compare(taken.before, practice->before);
    for (int index = 0; index < taken.items.size(); ++index)
        compare(taken.items.at(index).entries, practice->items.at(index).entries);
    compare(taken.after, practice->after);
    compareEverythingElse(taken, *practice);
    qInfo("%d entries taken by keys and compared", m_compared);
    qInfo("fields without a key: %s", qPrintable(fieldsWithoutAKey.join(u"; "_s)));
    QVERIFY(m_compared > 100);
}

} // namespace minutebook

QTEST_MAIN(minutebook::tst_TakePracticeMeeting)

#include "tst_TakePracticeMeeting.moc"
