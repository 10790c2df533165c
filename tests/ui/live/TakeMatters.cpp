// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/ui/live/TakeMatters.h"

#include "core/session/live/LiveEdits.h"
#include "core/session/live/SpokenText.h"
#include "ui/live/LimbsEdit.h"
#include "ui/resolution/VoteList.h"

#include <QCheckBox>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString text(const std::optional<PersonId> &person)
{
    return person ? person->text() : u"-"_s;
}

QString text(const std::optional<int> &number)
{
    return number ? QString::number(*number) : u"-"_s;
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

/// In the order of the alphabet: the page puts names in the order of the seats.
QString names(const GivenList<PersonId> &people)
{
    QStringList all;
    for (const PersonId &person : people)
        all.append(person.text());
    all.sort();
    return all.join(u' ');
}

QStringList lines(const std::optional<Vote> &vote)
{
    if (!vote)
        return {u"no vote"_s};
    QStringList all{u"method %1"_s.arg(static_cast<int>(vote->method)),
                    u"counts %1 %2 %3 %4"_s.arg(text(vote->inFavour), text(vote->against),
                                                text(vote->abstain), text(vote->notVoting)),
                    u"unanimous %1"_s.arg(vote->unanimous.value_or(false))};
    if (vote->named)
        all.append(u"names %1; %2; %3; %4"_s.arg(
            names(vote->named->inFavour), names(vote->named->against), names(vote->named->abstain),
            names(vote->named->notVoting)));
    if (vote->castingVote)
        all.append(u"casting %1 %2"_s.arg(vote->castingVote->by.text())
                       .arg(static_cast<int>(vote->castingVote->way)));
    return all;
}

QStringList lines(const Amendment &amendment)
{
    return QStringList{u"amendment"_s,
                       amendment.text,
                       text(amendment.mover),
                       text(amendment.seconder),
                       QString::number(static_cast<int>(amendment.outcome)),
                       amendment.at ? u"timed"_s : u"no time"_s}
    + texts(amendment.limbs.values, 0) + lines(amendment.vote);
}

template <typename Body>
QStringList commonLines(const Body &body)
{
    QStringList all{text(body.mover), text(body.seconder),
                    u"marker %1"_s.arg(static_cast<int>(body.marker.value_or(LimbMarker::Letter)))};
    all += texts(body.limbs, 0) + lines(body.vote);
    for (const Amendment &amendment : body.amendments)
        all += lines(amendment);
    return all;
}

constexpr Qt::Key fateKeys[] = {Qt::Key_P, Qt::Key_C, Qt::Key_L, Qt::Key_W,
                                Qt::Key_D, Qt::Key_E, Qt::Key_U};

} // namespace

QStringList comparableMatter(const Entry &entry, const GivenList<Entry> &entries)
{
    if (const auto *resolution = std::get_if<Resolution>(&entry.body))
        return QStringList{u"resolution"_s, resolution->verb.value_or(QString()),
                           u"outcome %1"_s.arg(static_cast<int>(outcomeOf(*resolution))),
                           u"council %1"_s.arg(resolution->toCouncil.value_or(false))}
        + commonLines(*resolution);
    const auto *motion = std::get_if<Motion>(&entry.body);
    if (!motion)
        return {};
    return QStringList{
               u"motion"_s,
               motion->title.value_or(QString()),
               motion->text.value_or(QString()),
               u"outcome %1"_s.arg(static_cast<int>(motion->outcome)),
               u"procedural %1"_s.arg(motion->procedural.value_or(false)),
               u"about %1"_s.arg(motion->about ? indexOfEntry(entries, *motion->about) : -1),
               u"asked by "_s + text(motion->requestedBy)}
    + commonLines(*motion);
}

QString MatterTaker::code(const std::optional<PersonId> &person) const
{
    const Person *found = person ? findPerson(m_w.session.meeting(), *person) : nullptr;
    return found ? found->code.value_or(QString()) : QString();
}

void MatterTaker::tabTo(const QString &name)
{
    for (int tries = 0; tries < 60 && m_w.target()->objectName() != name; ++tries)
        m_w.press(Qt::Key_Tab);
    QCOMPARE(m_w.target()->objectName(), name);
}

void MatterTaker::tick(const QString &name, bool on)
{
    if (m_w.find<QCheckBox>(name)->isChecked() == on)
        return;
    tabTo(name);
    m_w.press(Qt::Key_Space);
}

void MatterTaker::replace(const QString &words)
{
    m_w.press(Qt::Key_A, Qt::ControlModifier);
    m_w.press(Qt::Key_Delete);
    m_w.type(words);
}

void MatterTaker::typeLimbs(const QList<Limb> &limbs, int level, int &previous)
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

void MatterTaker::takeMovers(const std::optional<PersonId> &mover,
                             const std::optional<PersonId> &seconder)
{
    tabTo(u"mover"_s);
    replace(code(mover));
    m_w.press(Qt::Key_Tab);
    replace(code(seconder));
}

void MatterTaker::takeWording(const Resolution &resolution)
{
    tabTo(u"limbs"_s);
    replace({});
    const auto *limbs = m_w.find<LimbsEdit>(u"limbs"_s);
    while (limbs->textCursor().blockFormat().intProperty(QTextFormat::UserProperty) > 0)
        m_w.press(Qt::Key_BracketLeft, Qt::ControlModifier);
    int previous = -1;
    typeLimbs(resolution.limbs, 0, previous);
    tabTo(u"marker"_s);
    m_w.press(Qt::Key_Home);
    for (int down = static_cast<int>(resolution.marker.value_or(LimbMarker::Letter)); down > 0;
         --down)
        m_w.press(Qt::Key_Down);
    takeMovers(resolution.mover, resolution.seconder);
    tick(u"toCouncil"_s, resolution.toCouncil.value_or(false));
    tabTo(u"verb"_s);
    replace(resolution.verb.value_or(QString()));
}

void MatterTaker::takeWording(const Motion &motion)
{
    tabTo(u"motionTitle"_s);
    replace(motion.title.value_or(QString()));
    m_w.press(Qt::Key_Tab);
    replace(motion.text.value_or(QString()));
    tabTo(u"limbs"_s);
    int previous = -1;
    typeLimbs(motion.limbs, 0, previous);
    m_w.press(Qt::Key_Tab);
    m_w.press(Qt::Key_Home);
    for (int down = static_cast<int>(motion.marker.value_or(LimbMarker::Letter)); down > 0; --down)
        m_w.press(Qt::Key_Down);
    takeMovers(motion.mover, motion.seconder);
    tick(u"procedural"_s, motion.procedural.value_or(false));
    if (motion.about)
        takeAbout(m_taken.value(*motion.about));
}

/// The choices are the item's other motions and resolutions in order, after "nothing else".
void MatterTaker::takeAbout(const EntryId &about)
{
    tabTo(u"about"_s);
    m_w.press(Qt::Key_Home);
    for (const Entry &entry : m_w.live().entriesHere()) {
        if (matterOf(entry.body))
            m_w.press(Qt::Key_Down);
        if (entry.id == about)
            return;
    }
    QFAIL("what the motion is about was not taken");
}

void MatterTaker::takeNames(const NamedVotes &named)
{
    m_w.press(Qt::Key_Return); // from the method to the names
    const VoteModel &votes = m_w.find<VoteList>(u"voteList"_s)->votes();
    const QList<QPair<const GivenList<PersonId> *, QString>> lists{{&named.inFavour, u"f"_s},
                                                                   {&named.against, u"a"_s},
                                                                   {&named.abstain, u"b"_s},
                                                                   {&named.notVoting, u"n"_s}};
    for (const auto &[people, letter] : lists) {
        for (const PersonId &person : *people) {
            m_w.press(Qt::Key_Home);
            for (int row = 0; votes.seat(row).person != person; ++row)
                m_w.press(Qt::Key_Down);
            m_w.type(letter);
        }
    }
}

void MatterTaker::takeCasting(const CastingVote &casting)
{
    tabTo(u"castingWay"_s);
    m_w.press(Qt::Key_Home);
    for (int down = casting.way == VoteWay::For ? 1 : 2; down > 0; --down)
        m_w.press(Qt::Key_Down);
    m_w.press(Qt::Key_Tab);
    replace(code(casting.by));
}

void MatterTaker::takeVote(const Vote &vote)
{
    for (int step = 0; step <= static_cast<int>(vote.method); ++step)
        m_w.press(Qt::Key_T, Qt::ControlModifier);
    if (vote.method == VoteMethod::Named) {
        takeNames(vote.named.value_or(NamedVotes()));
    } else if (vote.method != VoteMethod::Assent) {
        m_w.press(Qt::Key_Return);
        for (const std::optional<int> &count :
             {vote.inFavour, vote.against, vote.abstain, vote.notVoting}) {
            if (count)
                m_w.type(QString::number(*count));
            m_w.press(Qt::Key_Tab);
        }
    }
    if (vote.castingVote)
        takeCasting(*vote.castingVote);
    tick(u"unanimous"_s, vote.unanimous.value_or(false));
}

void MatterTaker::takeAmendment(const Amendment &amendment)
{
    m_w.press(Qt::Key_M, Qt::ControlModifier);
    m_w.type(amendment.text);
    m_w.press(Qt::Key_Tab);
    int previous = -1;
    typeLimbs(amendment.limbs.values, 0, previous);
    m_w.press(Qt::Key_Tab);
    m_w.type(code(amendment.mover));
    m_w.press(Qt::Key_Tab);
    m_w.type(code(amendment.seconder));
    if (amendment.vote)
        takeVote(*amendment.vote);
    m_w.press(fateKeys[static_cast<int>(fateOf(amendment))], Qt::AltModifier);
    m_w.press(Qt::Key_Return, Qt::ControlModifier);
    if (m_w.find<QWidget>(u"amendmentText"_s)->isVisible()) // it asked whether the counts are right
        m_w.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_w.find<QWidget>(u"amendmentText"_s)->isVisible());
}

void MatterTaker::finish(Fate fate)
{
    const auto *page = m_w.find<QWidget>(u"resolutionEditor"_s);
    m_w.press(fateKeys[static_cast<int>(fate)], Qt::AltModifier);
    m_w.press(Qt::Key_Return, Qt::ControlModifier);
    if (page->isVisible()) // it asked whether the counts are right
        m_w.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!page->isVisible());
}

void MatterTaker::open(const Matter &matter)
{
    if (const auto *resolution = std::get_if<Resolution>(&matter)) {
        m_w.press(Qt::Key_R, Qt::ControlModifier);
        takeWording(*resolution);
    } else {
        m_w.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        takeWording(std::get<Motion>(matter));
    }
}

void MatterTaker::draftFirst(const EntryId &id, const GivenList<Entry> &entries)
{
    const int index = indexOfEntry(entries, id);
    if (m_taken.contains(id) || index < 0)
        return;
    open(*matterOf(entries[index].body));
    m_w.press(Qt::Key_Escape);
    m_taken.insert(id, m_w.last().id);
}

void MatterTaker::take(const Entry &entry, const GivenList<Entry> &entries)
{
    const Matter matter = *matterOf(entry.body);
    const auto *motion = std::get_if<Motion>(&matter);
    if (motion && motion->about)
        draftFirst(*motion->about, entries);
    open(matter);
    for (const Amendment &amendment : amendmentsOf(matter))
        takeAmendment(amendment);
    const bool draft = isDraftMatter(entry);
    if (voteOf(matter))
        takeVote(*voteOf(matter));
    if (motion && motion->requestedBy) {
        tabTo(u"requestedBy"_s);
        replace(code(motion->requestedBy));
    }
    if (draft)
        m_w.press(Qt::Key_Escape);
    else
        finish(fateOf(matter));
    m_taken.insert(entry.id, m_w.last().id);
}

} // namespace minutebook
