// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The whole practice meeting is taken again from its agenda and people by the keyboard alone, and
// the record is compared with the practice meeting's own.

#include "core/base/Overloaded.h"
#include "core/meetingfile/MeetingFile.h"
#include "core/session/LiveEdits.h"
#include "core/session/SpokenText.h"
#include "tests/support/TestResult.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/live/KindNames.h"
#include "ui/live/LimbsEdit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What no key takes down on this page. Whole entries are left out, fields are not compared.
const QStringList entriesWithoutAKey{u"motion"_s, u"table"_s, u"correction"_s};
const QStringList fieldsWithoutAKey{
    u"any entry: language, access, flagged, draft, translations, at"_s,
    u"speech and narrative: marker of a run"_s,
    u"speech: repliesTo other than the last question"_s,
    u"quotation: readBy, source"_s,
    u"resolution: vote, amendments, toCouncil"_s,
};

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

bool hasAKey(const Entry &entry)
{
    return !std::holds_alternative<Motion>(entry.body) && !std::holds_alternative<Table>(entry.body)
        && !std::holds_alternative<Correction>(entry.body);
}

QStringList texts(const QList<Limb> &limbs, int level)
{
    QStringList all;
    for (const Limb &limb : limbs) {
        all.append(QString(level, u'>') + limb.text);
        all.append(texts(limb.limbs.values, level + 1));
    }
    return all;
}

QString text(const std::optional<PersonId> &person)
{
    return person ? person->text() : u"-"_s;
}

QStringList pointsLines(const GivenList<QString> &points, PointsMarker marker)
{
    QStringList lines;
    for (const QString &point : points)
        lines.append(u"%1 %2"_s.arg(static_cast<int>(marker)).arg(point));
    return lines;
}

/// Everything of an entry that has a key, as lines that say at once where two differ.
QStringList comparable(const EntryBody &body)
{
    using Lines = QStringList;
    return std::visit(
        Overloaded{
            [](const Speech &s) {
                return Lines{u"speech"_s, text(s.speaker), s.as.value_or(QString()),
                             kindName(s.act.value_or(Act::States)), s.text}
                + pointsLines(s.points, s.pointsMarker.value_or(PointsMarker::Bullet));
            },
            [](const Narrative &n) {
                return Lines{u"narrative"_s, n.text}
                + pointsLines(n.points, n.pointsMarker.value_or(PointsMarker::Bullet));
            },
            [](const Quotation &q) {
                return Lines{u"quotation"_s, text(q.speaker), q.text};
            },
            [](const Heading &h) {
                return Lines{u"heading"_s, h.text};
            },
            [](const Note &n) {
                return Lines{u"note"_s, n.text};
            },
            [](const OrderTaken &o) {
                return Lines{u"order"_s, o.text.value_or(QString())};
            },
            [](const Event &e) {
                return Lines{wordFor(e.event), text(e.person), e.text.value_or(QString())};
            },
            [](const Resolution &r) {
                return Lines{
                           u"resolution"_s,
                           r.verb.value_or(QString()),
                           text(r.mover),
                           text(r.seconder),
                           QString::number(static_cast<int>(outcomeOf(r))),
                           QString::number(static_cast<int>(r.marker.value_or(LimbMarker::Letter)))}
                + texts(r.limbs, 0);
            },
            [](const Table &) { return Lines{}; },
            [](const Motion &) { return Lines{}; },
            [](const Correction &) { return Lines{}; },
        },
        body);
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
    for (AgendaItem &item : meeting.items) {
        item.entries = {};
        item.sittings = {};
        item.outcome.reset();
        item.decision.reset();
    }
    return meeting;
}

/// Presses what a clerk would press for each entry.
class Taker
{
public:
    explicit Taker(LiveWorld &world)
        : m_w(world)
    {
    }

    void take(const Entry &entry)
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
                [this](const Event &event) { takeEvent(event); },
                [this](const Resolution &resolution) { takeResolution(resolution); },
                [](const auto &) {}},
            entry.body);
    }

private:
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

    void typeLimbs(const QList<Limb> &limbs, int level, int &previous)
    {
        for (const Limb &limb : limbs) {
            if (previous >= 0)
                m_w.press(Qt::Key_Return);
            for (; previous >= 0 && previous < level; ++previous)
                m_w.press(Qt::Key_BracketRight, Qt::ControlModifier);
            for (; previous > level; --previous)
                m_w.press(Qt::Key_BracketLeft, Qt::ControlModifier);
            previous = level;
            m_w.type(asTyped(limb.text));
            typeLimbs(limb.limbs.values, level + 1, previous);
        }
    }

    void typeInto(const QString &text)
    {
        m_w.press(Qt::Key_A, Qt::ControlModifier);
        m_w.press(Qt::Key_Delete);
        m_w.type(text);
    }

    void takeResolution(const Resolution &resolution)
    {
        m_w.press(Qt::Key_R, Qt::ControlModifier);
        m_w.press(Qt::Key_A, Qt::ControlModifier);
        m_w.press(Qt::Key_Delete);
        while (m_w.find<LimbsEdit>(u"limbs"_s)
                   ->textCursor()
                   .blockFormat()
                   .intProperty(QTextFormat::UserProperty)
               > 0)
            m_w.press(Qt::Key_BracketLeft, Qt::ControlModifier);
        int previous = -1;
        typeLimbs(resolution.limbs, 0, previous);
        m_w.press(Qt::Key_Backtab, Qt::ShiftModifier);
        typeInto(resolution.verb.value_or(QString()));
        m_w.press(Qt::Key_Tab);
        m_w.press(Qt::Key_Tab);
        m_w.press(Qt::Key_Home);
        for (int down = static_cast<int>(resolution.marker.value_or(LimbMarker::Letter)); down > 0;
             --down)
            m_w.press(Qt::Key_Down);
        m_w.press(Qt::Key_Tab);
        typeInto(code(resolution.mover));
        m_w.press(Qt::Key_Tab);
        typeInto(code(resolution.seconder));
        finish(outcomeOf(resolution));
    }

    void finish(ResolutionOutcome outcome)
    {
        if (outcome == ResolutionOutcome::Draft)
            return m_w.press(Qt::Key_Escape);
        const Qt::Key keys[] = {Qt::Key_unknown, Qt::Key_C, Qt::Key_L, Qt::Key_W, Qt::Key_D};
        m_w.press(keys[static_cast<int>(outcome)], Qt::AltModifier);
        m_w.press(Qt::Key_Return, Qt::ControlModifier);
    }

    LiveWorld &m_w;
};

} // namespace

class tst_TakePracticeMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenByKeysAlone();

private:
    void compare(const GivenList<Entry> &taken, const GivenList<Entry> &practice);
    int m_compared = 0;
    int m_withoutAKey = 0;
};

void tst_TakePracticeMeeting::compare(const GivenList<Entry> &taken,
                                      const GivenList<Entry> &practice)
{
    QList<Entry> wanted;
    for (const Entry &entry : practice) {
        if (hasAKey(entry))
            wanted.append(entry);
        else
            ++m_withoutAKey;
    }
    for (int index = 0; index < qMin(taken.size(), static_cast<int>(wanted.size())); ++index) {
        QCOMPARE(comparable(taken[index].body), comparable(wanted.at(index).body));
        QVERIFY(taken[index].at.has_value());
        ++m_compared;
    }
    QCOMPARE(taken.size(), static_cast<int>(wanted.size()));
}

void tst_TakePracticeMeeting::isTakenByKeysAlone()
{
    const Result<Meeting> practice = readMeetingFile(
        QStringLiteral(MINUTEBOOK_SOURCE_DIR "/resources/practice/practice-meeting.json"));
    VERIFY_RESULT(practice);
    LiveWorld world(planned(*practice));
    Taker taker(world);
    world.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    for (const Entry &entry : practice->before)
        taker.take(entry);
    for (const AgendaItem &item : practice->items) {
        if (item.grouping.value_or(false))
            continue;
        world.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(world.live().currentItem()->id, item.id);
        for (const Entry &entry : item.entries)
            taker.take(entry);
    }
    world.press(Qt::Key_PageDown, Qt::ControlModifier);
    for (const Entry &entry : practice->after)
        taker.take(entry);
    world.press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);

    const Meeting &taken = world.session.meeting();
    QVERIFY(taken.details.endedAt.has_value());
    compare(taken.before, practice->before);
    for (int index = 0; index < taken.items.size(); ++index)
        compare(taken.items.at(index).entries, practice->items.at(index).entries);
    compare(taken.after, practice->after);
    qInfo("%d entries taken by keys and compared", m_compared);
    qInfo("%d entries without a key: %s", m_withoutAKey,
          qPrintable(entriesWithoutAKey.join(u", "_s)));
    qInfo("fields without a key: %s", qPrintable(fieldsWithoutAKey.join(u"; "_s)));
    QVERIFY(m_compared > 100);
}

} // namespace minutebook

QTEST_MAIN(minutebook::tst_TakePracticeMeeting)

#include "tst_TakePracticeMeeting.moc"
