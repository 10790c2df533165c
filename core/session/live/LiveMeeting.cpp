// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/LiveMeeting.h"

#include "core/domain/rules/Openness.h"
#include "core/session/live/EventsInTime.h"
#include "core/session/live/LiveEdits.h"
#include "core/session/live/SpokenText.h"
#include "core/session/statements/PublishedGuard.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

LiveMeeting::LiveMeeting(MeetingSession &session, IdSource &ids, Stems stems, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_ids(ids)
    , m_stems(std::move(stems))
    , m_room(session.meeting())
    , m_adjourned(isAdjourned(eventsInTime(session.meeting())))
    , m_exclusion(exclusionOf(session.meeting()))
{
    findPlace();
    if (draft().speaker || draft().noName)
        m_floorSince = draft().began ? draft().began->local() : session.clock().now();
    connect(&m_session, &MeetingSession::changed, this, &LiveMeeting::follow);
}

Moment LiveMeeting::now() const
{
    return Moment::of(m_session.clock().now());
}

/// The draft is sealed on the disk as its item is and as what is heard now, so it always says both.
void LiveMeeting::keep(Draft draft)
{
    draft.item = m_place.part == Place::Part::Item ? std::optional(m_place.item) : std::nullopt;
    draft.access = accessMeanwhile(meeting(), m_place, m_exclusion);
    // Words that were not for everybody stay so when a step taken back leads to where others
    // listen.
    const bool sameWords = !draft.text.isEmpty() && !m_session.draft().text.isEmpty();
    const std::optional<Access> before = sameWords ? accessOfDraft() : std::nullopt;
    if (levelOf(before) > stricter(levelOf(draft.access), levelAt(m_place)))
        draft.access = before;
    m_session.setDraft(draft);
}

LiveMeeting::Phase LiveMeeting::phase() const
{
    const MeetingDetails &details = meeting().details;
    if (details.endedAt)
        return Phase::Ended;
    if (!details.startedAt)
        return Phase::NotStarted;
    return m_adjourned ? Phase::Adjourned : Phase::Live;
}

AccessLevel LiveMeeting::levelAt(const Place &place) const
{
    const AgendaItem *item =
        place.part == Place::Part::Item ? findItem(meeting(), place.item) : nullptr;
    const AccessLevel level = item ? levelOfItem(meeting(), *item) : AccessLevel::Open;
    return stricter(level, levelOf(accessMeanwhile(meeting(), place, m_exclusion)));
}

std::optional<Access> LiveMeeting::accessOfDraft() const
{
    const Draft &kept = m_session.draft();
    const AgendaItem *item = kept.item ? findItem(meeting(), *kept.item) : nullptr;
    if (kept.access || !item)
        return kept.access;
    Access access = accessOfItem(meeting(), *item);
    access.publicSummary.reset();
    return access;
}

const AgendaItem *LiveMeeting::currentItem() const
{
    return m_place.part == Place::Part::Item ? findItem(meeting(), m_place.item) : nullptr;
}

const GivenList<Entry> &LiveMeeting::entriesHere() const
{
    static const GivenList<Entry> none;
    const GivenList<Entry> *entries = entriesAt(meeting(), m_place);
    return entries ? *entries : none;
}

void LiveMeeting::findPlace()
{
    const int sitting = indexOfSitting(meeting());
    if (sitting >= 0) {
        m_place = Place::under(meeting().items.at(sitting).id);
        return;
    }
    if (draft().item && findItem(meeting(), *draft().item)) {
        m_place = Place::under(*draft().item);
        return;
    }
    const auto wasTaken = [](const AgendaItem &item) { return !item.sittings.isEmpty(); };
    const bool any = std::any_of(meeting().items.cbegin(), meeting().items.cend(), wasTaken);
    m_place = any ? Place::after() : Place::before();
}

void LiveMeeting::setPlace(const Place &place)
{
    if (place == m_place)
        return;
    m_place = place;
    m_openPoints.reset();
    keep(draft());
    Q_EMIT placeChanged();
}

void LiveMeeting::follow(const Edit &edit)
{
    if (touchesRoom(edit, meeting()))
        followRoom();
    const int sitting = indexOfSitting(meeting());
    if (sitting >= 0)
        setPlace(Place::under(meeting().items.at(sitting).id));
    Q_EMIT phaseChanged();
}

void LiveMeeting::followRoom()
{
    m_room = RoomState(meeting());
    m_adjourned = isAdjourned(eventsInTime(meeting()));
    if (draft().speaker && !findPerson(meeting(), *draft().speaker))
        forgetFloor(); // whoever was added is taken back: their words wait for a name
    const std::optional<Exclusion> before = std::exchange(m_exclusion, exclusionOf(meeting()));
    if (m_exclusion != before) {
        m_openPoints.reset(); // points heard by the public and points not are two entries
        keep(draft());
        Q_EMIT composerChanged();
    }
    Q_EMIT roomChanged();
}

bool LiveMeeting::mayChange()
{
    if (m_session.isReadOnly())
        say(Notice::Tone::Info, tr("Read only: nothing can be changed."));
    return !m_session.isReadOnly();
}

void LiveMeeting::startMeeting()
{
    if (phase() != Phase::NotStarted)
        return say(Notice::Tone::Info, tr("The meeting has started already."));
    if (perform(startingMeeting(meeting(), m_place, now())))
        say(Notice::Tone::Done, tr("The meeting is live since %1.").arg(now().timeOfDay()));
}

void LiveMeeting::endMeeting()
{
    if (phase() == Phase::NotStarted || phase() == Phase::Ended)
        return say(Notice::Tone::Info, tr("The meeting is not live."));
    if (!fileForPassing())
        return;
    if (perform(endingMeeting(meeting(), now())))
        say(Notice::Tone::Done, tr("The meeting ended at %1.").arg(now().timeOfDay()));
}

void LiveMeeting::adjourn()
{
    LiveCommand command;
    command.verb = LiveCommand::Verb::Adjourn;
    recordEvent(command);
}

void LiveMeeting::resume()
{
    LiveCommand command;
    command.verb = LiveCommand::Verb::Resume;
    recordEvent(command);
}

void LiveMeeting::forgetFloor()
{
    Draft draft = m_session.draft();
    const QString text = draft.text;
    const int caret = draft.caret;
    const std::optional<Moment> began = text.isEmpty() ? std::nullopt : draft.began;
    const std::optional<bool> flagged = draft.flagged;
    static_cast<DraftWords &>(draft) = DraftWords{};
    draft.flagged = flagged;
    draft.text = text;
    draft.caret = caret;
    draft.began = began;
    m_floorSince = {};
    keep(draft);
    Q_EMIT composerChanged();
}

void LiveMeeting::goTo(const Place &place)
{
    if (place != m_place && m_exclusion && accessMeanwhile(meeting(), place, m_exclusion))
        Q_EMIT readmissionAsked(place);
    else
        goOnTo(place);
}

void LiveMeeting::goOnTo(const Place &place)
{
    if (place == m_place || !entriesAt(meeting(), place) || !fileForPassing())
        return;
    if (levelAt(place) != levelAt(m_place) && keepsWordsFromPassing())
        return;
    Q_EMIT leavingPlace();
    const bool isTaken = phase() == Phase::Live && !m_session.isReadOnly(); // else only looked at
    if (isTaken && !perform(takingItem(meeting(), place, now())))
        return;
    setPlace(place);
    forgetFloor();
}

void LiveMeeting::goToNext()
{
    const QList<AgendaItem> &items = meeting().items;
    int index = m_place.part == Place::Part::Item ? indexOfItem(meeting(), m_place.item) + 1 : 0;
    if (m_place.part == Place::Part::After)
        return;
    while (index < items.size() && items.at(index).grouping.value_or(false))
        ++index;
    goTo(index < items.size() ? Place::under(items.at(index).id) : Place::after());
}

void LiveMeeting::goToPrevious()
{
    const QList<AgendaItem> &items = meeting().items;
    if (m_place.part == Place::Part::Before)
        return;
    int index = m_place.part == Place::Part::Item ? indexOfItem(meeting(), m_place.item)
                                                  : static_cast<int>(items.size());
    --index;
    while (index >= 0 && items.at(index).grouping.value_or(false))
        --index;
    goTo(index >= 0 ? Place::under(items.at(index).id) : Place::before());
}

bool LiveMeeting::goToNumber(const QString &number)
{
    for (const AgendaItem &item : meeting().items) {
        if (item.agendaNumber
            && item.agendaNumber->compare(number.trimmed(), Qt::CaseInsensitive) == 0) {
            goTo(Place::under(item.id));
            return true;
        }
    }
    return false;
}

bool LiveMeeting::perform(const Edit &edit)
{
    const Result<void> done = m_session.perform(edit);
    if (!done)
        say(Notice::Tone::Warning, done.error().message);
    return done.hasValue();
}

void LiveMeeting::takeBack()
{
    if (const QString item = touchedPublished(); !item.isEmpty())
        return say(Notice::Tone::Warning,
                   tr("The step before was in the statement of %1, which is published: it is taken "
                      "back there. [Ctrl][Shift][O] goes to the statements.")
                       .arg(item));
    const Result<void> done = m_session.undo();
    if (!done)
        return say(Notice::Tone::Info, done.error().message);
    say(Notice::Tone::Done, tr("Taken back. [Ctrl][Shift][Z] makes it again."));
    Q_EMIT composerChanged();
}

/// What was published is not changed from here, where nobody would see it.
QString LiveMeeting::touchedPublished() const
{
    return m_session.canUndo() ? publishedItemTouched(meeting(), inverseOf(m_session.nextUndo()))
                               : QString();
}

void LiveMeeting::makeAgain()
{
    const Result<void> done = m_session.redo();
    if (!done)
        return say(Notice::Tone::Info, done.error().message);
    say(Notice::Tone::Done, tr("Made again. [Ctrl][Z] takes it back."));
    Q_EMIT composerChanged();
}

QString LiveMeeting::nameOf(const PersonId &person) const
{
    const Person *found = findPerson(meeting(), person);
    return found ? found->name : QString();
}

std::optional<EntryId> LiveMeeting::question() const
{
    const GivenList<Entry> &entries = entriesHere();
    for (int index = entries.size() - 1; index >= 0; --index) {
        const auto *speech = std::get_if<Speech>(&entries[index].body);
        if (std::holds_alternative<Quotation>(entries[index].body)
            || (speech && speech->act == Act::Asks))
            return entries[index].id;
    }
    return std::nullopt;
}

std::optional<PersonId> LiveMeeting::asker() const
{
    const std::optional<EntryId> asked = question();
    const int index = asked ? indexOfEntry(entriesHere(), *asked) : -1;
    if (index < 0)
        return std::nullopt;
    if (const auto *speech = std::get_if<Speech>(&entriesHere()[index].body))
        return speech->speaker;
    return std::get<Quotation>(entriesHere()[index].body).speaker;
}

void LiveMeeting::setStems(Stems stems)
{
    m_stems = std::move(stems);
    Q_EMIT stemsChanged();
    Q_EMIT composerChanged();
}

StemText LiveMeeting::stem() const
{
    return stemOf(draft(), meeting(), m_stems, asker());
}

} // namespace minutebook
