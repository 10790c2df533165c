// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Who has the floor, and the kind of what they say.

#include "core/session/live/LiveMeeting.h"

#include "core/session/live/SpokenText.h"

namespace minutebook {

void LiveMeeting::setWords(const QString &text, int caret)
{
    m_mark = draft().correcting || draft().note ? ComposerMark{} : readMark(text, meeting());
    if (takeMark(text, caret))
        return;
    if (m_mark.kind != ComposerMark::Kind::Begun)
        forgetReturn();
    Draft draft = m_session.draft();
    if (!draft.correcting) {
        // What happens, happens at its own first key and not when the floor passed.
        if (isCommand(text) != isCommand(draft.text))
            draft.began.reset();
        if (!text.isEmpty() && !draft.began)
            draft.began = now();
    }
    draft.text = text;
    draft.caret = caret;
    keep(draft);
}

bool LiveMeeting::takeMark(const QString &text, int caret)
{
    // A mark counts at the moment it is typed: the caret stands right behind it.
    if (m_mark.kind != ComposerMark::Kind::Taken || caret != m_mark.length)
        return false;
    const ComposerMark mark = m_mark;
    m_mark = {};
    Draft draft = m_session.draft();
    draft.text = text.mid(mark.length);
    draft.caret = 0;
    keep(draft);
    if (draft.text.isEmpty()) {
        giveFloor(mark.matches.constFirst());
        if (m_returning == mark.matches.constFirst())
            leaveFloorToName();
    } else {
        setSpeaker(mark.matches.constFirst());
    }
    if (this->draft().speaker == mark.matches.constFirst() && this->draft().act != mark.act)
        setAct(mark.act);
    Q_EMIT composerChanged();
    return true;
}

/// Somebody away was named and is not taken yet: words typed now must not go to whoever had the
/// floor, so they wait for a name.
void LiveMeeting::leaveFloorToName()
{
    Draft draft = m_session.draft();
    static_cast<DraftWords &>(draft) = DraftWords{};
    m_floorSince = {};
    m_openPoints.reset();
    keep(draft);
}

void LiveMeeting::takeFloor(const std::optional<PersonId> &person)
{
    Draft draft = m_session.draft();
    const bool waiting = !draft.text.isEmpty();
    const QString text = draft.text;
    const std::optional<Moment> began = draft.began;
    const Act act = waiting ? draft.act.value_or(Act::States) : Act::States;
    const std::optional<bool> flagged = draft.flagged;
    static_cast<DraftWords &>(draft) = DraftWords{};
    draft.speaker = person;
    draft.noName = !person;
    draft.act = act;
    draft.text = text;
    draft.caret = static_cast<int>(text.size());
    draft.began = waiting && began ? began : now();
    draft.flagged = flagged;
    m_floorSince = m_session.clock().now();
    m_openPoints.reset();
    keep(draft);
    Q_EMIT composerChanged();
}

/// Files what is in the composer before the floor or the meeting passes on. Words that wait for a
/// name go on waiting. False when something stands in the way; the words are still there.
bool LiveMeeting::fileForPassing()
{
    // The words set aside by a correction are somebody's too: they come back and are filed first.
    if (draft().correcting && !file())
        return false;
    const Draft &words = draft();
    const bool nobodys = !words.speaker && !words.noName && !words.note;
    if (words.text.trimmed().isEmpty())
        return true;
    // A "/flag" by itself marks the words to come and leaves nothing that is in the way.
    return (nobodys && !isCommand(words.text)) || file() || draft().text.isEmpty();
}

bool LiveMeeting::keepsWordsFromPassing()
{
    if (draft().text.trimmed().isEmpty())
        return false;
    say(Notice::Tone::Warning,
        tr("Whose words? Not everybody may read them, so they are filed first: [Alt][1] to "
           "[Alt][9], "
           "or [Alt][0] for no name."));
    return true;
}

bool LiveMeeting::isAway(const PersonId &person)
{
    if (m_room.isIn(person) || m_returning == person)
        return false;
    m_returning = person;
    const RoomState::One state = m_room.of(person);
    const int seat = m_room.seatOf(person);
    const QString again = seat > 0 ? tr("[Alt][%1] again").arg(seat) : tr("The same again");
    if (state.where == RoomState::Whereabouts::Left && state.since) {
        say(Notice::Tone::Warning,
            tr("%1 left %2. %3: back, and has the floor.")
                .arg(nameOf(person), state.since->timeOfDay(), again));
    } else {
        say(Notice::Tone::Warning,
            tr("%1 is not in the room. %2: arrived, and has the floor.")
                .arg(nameOf(person), again));
    }
    return true;
}

void LiveMeeting::giveFloor(PersonId person)
{
    if (!findPerson(meeting(), person))
        return;
    if (m_returning != person)
        forgetReturn();
    if (draft().speaker == person && !draft().correcting) {
        say(Notice::Tone::Info, tr("%1 has the floor already.").arg(nameOf(person)));
        return;
    }
    if (isAway(person) || (draft().correcting && !file()))
        return;
    if (draft().speaker == person && m_room.isIn(person))
        return; // their own words have come back
    if (!fileForPassing())
        return;
    if (m_returning == person) {
        m_returning.reset();
        LiveCommand command;
        const bool left = m_room.of(person).where == RoomState::Whereabouts::Left;
        command.verb = left ? LiveCommand::Verb::Back : LiveCommand::Verb::Joins;
        command.person = person;
        if (!m_room.isIn(person) && !recordEvent(command))
            return;
    }
    takeFloor(person);
}

void LiveMeeting::giveFloorToSeat(int seat)
{
    if (seat < 1 || seat > qMin<qsizetype>(RoomState::seatKeys, m_room.seats().size()))
        return say(Notice::Tone::Info, tr("Nobody sits at key %1.").arg(seat));
    giveFloor(m_room.seats().at(seat - 1));
}

void LiveMeeting::giveFloorToPresenter()
{
    const AgendaItem *item = currentItem();
    if (!item || !item->presenter)
        return say(Notice::Tone::Info,
                   tr("The agenda names nobody who presents this item. [Ctrl][L] choose."));
    giveFloor(*item->presenter);
}

void LiveMeeting::giveFloorToNobody()
{
    if (draft().noName && !draft().correcting)
        return say(Notice::Tone::Info, tr("Nobody is named already."));
    forgetReturn();
    if (fileForPassing())
        takeFloor(std::nullopt);
}

void LiveMeeting::setSpeaker(PersonId person, std::optional<QString> as)
{
    if (!findPerson(meeting(), person))
        return;
    Draft draft = m_session.draft();
    const bool another = draft.speaker != person;
    draft.speaker = person;
    draft.noName = false;
    draft.as = as;
    if (!draft.act)
        draft.act = Act::States;
    keep(draft);
    m_openPoints.reset();
    if (another && !draft.correcting)
        m_floorSince = m_session.clock().now();
    Q_EMIT composerChanged();
}

void LiveMeeting::setAct(Act act)
{
    Draft draft = m_session.draft();
    const bool same = draft.act == act && !draft.note;
    if (!same)
        draft.opening = DraftOpening::Usual;
    else if (act == Act::Answers && draft.opening == DraftOpening::Usual)
        draft.opening = DraftOpening::SameAgain;
    else
        draft.opening = DraftOpening::Usual;
    draft.act = act;
    draft.note = false;
    keep(draft);
    m_openPoints.reset();
    Q_EMIT composerChanged();
}

void LiveMeeting::setNote()
{
    Draft draft = m_session.draft();
    draft.note = true;
    keep(draft);
    Q_EMIT composerChanged();
}

bool LiveMeeting::dropStem()
{
    Draft draft = m_session.draft();
    const bool somebodys = draft.speaker || draft.noName;
    if (draft.note || !somebodys || draft.opening == DraftOpening::Own)
        return false;
    draft.opening = DraftOpening::Own;
    keep(draft);
    m_openPoints.reset();
    Q_EMIT composerChanged();
    return true;
}

} // namespace minutebook
