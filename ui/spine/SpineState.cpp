// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/spine/SpineState.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/session/live/EventsInTime.h"
#include "core/session/live/RoomState.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Spine)
};

QString tr(const char *text)
{
    return Words::tr(text);
}

QString timeOfDay(const QDateTime &time)
{
    return time.toString(u"HH:mm"_s);
}

QString toTheSecond(const QDateTime &time)
{
    return time.toString(u"HH:mm:ss"_s);
}

QString since(const std::optional<Moment> &moment)
{
    return moment ? tr("since %1").arg(moment->timeOfDay()) : QString();
}

SpineCellState minutesCell(MeetingStatus status)
{
    const QString second = tr("minutes");
    switch (status) {
    case MeetingStatus::Planned:
    case MeetingStatus::Live:
    case MeetingStatus::Draft:
        return {u"amend"_s, tr("DRAFT"), tr("minutes not published")};
    case MeetingStatus::Review:
        return {u"comment"_s, tr("With the chair"), tr("minutes not published")};
    case MeetingStatus::Published:
        return {u"agree"_s, tr("Published"), second};
    case MeetingStatus::Confirmed:
        return {u"agree"_s, tr("Confirmed"), second};
    case MeetingStatus::Signed:
        return {u"signature"_s, tr("Signed"), second};
    }
    return {};
}

QString grounds(const SpineCourse &course)
{
    if (course.paragraphs.isEmpty())
        return {};
    QStringList numbers;
    for (const int paragraph : course.paragraphs)
        numbers.append(QString::number(paragraph));
    return tr("exempt, paragraph %1, ").arg(numbers.join(u", "_s));
}

SpineCellState sessionCell(const SpineFacts &facts, MeetingPhase phase, const SpineCourse &course)
{
    if (phase == MeetingPhase::Ended)
        return minutesCell(facts.meeting.details.status.value_or(MeetingStatus::Draft));
    if (course.isExcluded) {
        return {u"exempt"_s, tr("PUBLIC EXCLUDED"), grounds(course) + since(course.excluded),
                SpineCellState::Look::PublicExcluded};
    }
    if (phase == MeetingPhase::Adjourned) {
        const QString when = course.adjourned ? course.adjourned->timeOfDay() : QString();
        return {u"adjourn"_s, tr("PUBLIC SESSION"), tr("adjourned %1").arg(when).trimmed()};
    }
    if (!facts.meeting.details.webcast)
        return {u"public"_s, tr("PUBLIC SESSION"), tr("open to the public")};
    const bool live = phase == MeetingPhase::Live;
    return {u"public"_s, tr("PUBLIC SESSION"), live ? tr("webcast on") : tr("webcast ready")};
}

SpineCellState quorumCell(const SpineFacts &facts, MeetingPhase phase, const SpineCourse &course)
{
    const int present = course.votersPresent;
    const QString here = QCoreApplication::translate("Spine", "%n present", nullptr, present);
    if (!facts.meeting.body.quorum)
        return {u"quorum"_s, here, tr("no quorum set")};
    const int needed = *facts.meeting.body.quorum;
    if (phase == MeetingPhase::Ended)
        return {u"quorum"_s, here, tr("at the end; %1 needed").arg(needed)};
    if (present >= needed)
        return {u"quorum"_s, tr("Quorum met"),
                tr("%1 present, %2 needed").arg(present).arg(needed)};
    if (phase == MeetingPhase::NotStarted)
        return {u"quorum"_s, tr("Quorum not yet met"),
                tr("%1 of %2 so far").arg(present).arg(needed)};
    const QString when = course.lastLeft ? course.lastLeft->timeOfDay() : QString();
    return {u"warning"_s, tr("QUORUM LOST %1").arg(when).trimmed(),
            tr("%1 of %2; no vote can open").arg(present).arg(needed),
            SpineCellState::Look::QuorumLost,
            tr("What was recorded is safe. No vote can open before %1 members with a vote are in "
               "the room. Type /back and a code when somebody returns, or /adjourn.")
                .arg(needed)};
}

/// How long a copy may lag behind before that is worth a word, in seconds.
constexpr qint64 usualLag = 30;

/// Where the words are, besides; its loss is told here and nowhere louder.
QString savedWhere(const SecondCopyState &copy, const QDateTime &now)
{
    using Kind = SecondCopyState::Kind;
    const QString name = copy.onStick ? tr("USB copy") : tr("second copy");
    switch (copy.kind) {
    case Kind::None:
        return tr("this laptop");
    case Kind::Missing:
        return tr("this laptop; no %1 found").arg(name);
    case Kind::Failed:
        return tr("this laptop; %1 not written").arg(name);
    case Kind::Following:
        break;
    }
    if (!copy.at.isValid())
        return tr("this laptop; %1 follows").arg(name);
    if (copy.behindSince.isValid() && copy.behindSince.secsTo(now) > usualLag)
        return tr("this laptop; %1 of %2").arg(name, timeOfDay(copy.at));
    return tr("this laptop and the %1").arg(name);
}

SpineCellState savedCell(const SpineFacts &facts)
{
    using Kind = MeetingSession::SaveState::Kind;
    if (facts.readOnly)
        return {u"info"_s, tr("Read only"), tr("nothing can be changed")};
    const QDateTime at = facts.saved.at;
    switch (facts.saved.kind) {
    case Kind::Saved:
        if (!at.isValid())
            return {u"save-ok"_s, tr("All work saved"), savedWhere(facts.copy, facts.now)};
        return {u"save-ok"_s, tr("Saved %1").arg(toTheSecond(at)),
                savedWhere(facts.copy, facts.now)};
    case Kind::Waiting:
        return {u"save-wait"_s, tr("Saving"),
                at.isValid() ? tr("last saved %1").arg(toTheSecond(at))
                             : tr("not yet on the disk")};
    case Kind::NotSaved:
        return {u"save-fail"_s,
                at.isValid() ? tr("NOT SAVED since %1").arg(toTheSecond(at)) : tr("NOT SAVED"),
                facts.saved.inSpill ? tr("words safe in a spill file")
                                    : tr("words held; Ctrl+S elsewhere"),
                SpineCellState::Look::NotSaved,
                facts.saved.inSpill
                    ? tr("Every word is in a spill file on this computer and goes into the book by "
                         "itself. Ctrl+S saves it to another place.")
                    : tr("Every word is held by this window, and writing is tried again by itself. "
                         "Press Ctrl+S to save to another place before you close it.")};
    }
    return {};
}

void describePhase(SpineState &state, const SpineFacts &facts, MeetingPhase phase,
                   const SpineCourse &course)
{
    const MeetingDetails &details = facts.meeting.details;
    switch (phase) {
    case MeetingPhase::NotStarted:
        state.phase = tr("NOT STARTED");
        if (details.scheduledStart)
            state.phaseSecond = tr("due %1").arg(details.scheduledStart->toString(u"HH:mm"_s));
        return;
    case MeetingPhase::Live:
        state.phase = tr("LIVE");
        state.phaseSecond = since(details.startedAt);
        state.live = true;
        return;
    case MeetingPhase::Adjourned:
        state.phase = tr("ADJOURNED");
        state.phaseSecond = since(course.adjourned);
        return;
    case MeetingPhase::Ended:
        state.phase = tr("ENDED");
        if (details.endedAt)
            state.phaseSecond = tr("at %1").arg(details.endedAt->timeOfDay());
        return;
    }
}

SpineState::Ground groundOf(const SpineFacts &facts, MeetingPhase phase, const SpineCourse &course)
{
    constexpr qint64 secondsOfADay = 24 * 60 * 60;
    switch (phase) {
    case MeetingPhase::NotStarted:
        return SpineState::Ground::Quiet;
    case MeetingPhase::Ended: {
        const auto &ended = facts.meeting.details.endedAt;
        const bool fresh = ended && ended->local().secsTo(facts.now) < secondsOfADay;
        return fresh ? SpineState::Ground::Public : SpineState::Ground::Quiet;
    }
    case MeetingPhase::Live:
    case MeetingPhase::Adjourned:
        break;
    }
    if (course.isExcluded)
        return SpineState::Ground::Exempt;
    return phase == MeetingPhase::Adjourned ? SpineState::Ground::Adjourned
                                            : SpineState::Ground::Public;
}

MeetingPhase phaseAfter(const Meeting &meeting, const SpineCourse &course)
{
    const MeetingDetails &details = meeting.details;
    const MeetingStatus status = details.status.value_or(MeetingStatus::Planned);
    if (details.endedAt || status > MeetingStatus::Live)
        return MeetingPhase::Ended;
    if (!details.startedAt && status != MeetingStatus::Live)
        return MeetingPhase::NotStarted;
    return course.isAdjourned ? MeetingPhase::Adjourned : MeetingPhase::Live;
}

} // namespace

SpineCourse courseOf(const Meeting &meeting)
{
    SpineCourse course;
    course.votersPresent = RoomState(meeting).votersPresent();
    for (const TimedEvent &each : eventsInTime(meeting)) {
        switch (each.event->event) {
        case EventKind::Adjourned:
            course.isAdjourned = true;
            course.adjourned = each.at;
            break;
        case EventKind::Resumed:
            course.isAdjourned = false;
            break;
        case EventKind::PublicExcluded:
            course.isExcluded = true;
            course.excluded = each.at;
            course.paragraphs = each.entry->access.value_or(Access{}).paragraphs.values;
            break;
        case EventKind::PublicReadmitted:
            course.isExcluded = false;
            break;
        case EventKind::Left:
        case EventKind::QuorumLost:
            course.lastLeft = each.at;
            break;
        case EventKind::Arrived:
        case EventKind::Returned:
        case EventKind::ChairTaken:
        case EventKind::ItemSuspended:
        case EventKind::ItemResumed:
            break;
        }
    }
    return course;
}

MeetingPhase phaseOf(const Meeting &meeting)
{
    return phaseAfter(meeting, courseOf(meeting));
}

SpineState spineStateOf(const SpineFacts &facts)
{
    const MeetingDetails &details = facts.meeting.details;
    const SpineCourse &course = facts.course;
    const MeetingPhase phase = phaseAfter(facts.meeting, course);
    SpineState state;
    state.ground = groundOf(facts, phase, course);
    state.title = facts.meeting.body.name;
    state.subtitle = QLocale().toString(details.date, u"dddd d MMMM yyyy"_s);
    if (details.venue && !details.venue->isEmpty())
        state.subtitle += u", "_s + *details.venue;
    state.cells = {sessionCell(facts, phase, course), quorumCell(facts, phase, course),
                   savedCell(facts)};
    state.clock = timeOfDay(facts.now);
    describePhase(state, facts, phase, course);
    return state;
}

SpineState welcomeSpine(const QString &council, const QString &clerk, bool readOnly,
                        const QDateTime &lastSaved, const QDateTime &now)
{
    SpineState state;
    state.ground = SpineState::Ground::Public;
    state.title = tr("Minutebook");
    state.subtitle = council.isEmpty() ? tr("minutes, decisions and their documents") : council;
    state.emblem = true;
    if (readOnly) {
        state.cells.append({u"info"_s, tr("Read only"), tr("another window writes in this book")});
    } else {
        state.cells.append({u"save-ok"_s, tr("All work saved"),
                            lastSaved.isValid() ? tr("last saved %1").arg(toTheSecond(lastSaved))
                                                : tr("this laptop")});
    }
    if (!clerk.isEmpty())
        state.cells.append({u"quorum"_s, clerk, tr("clerk")});
    state.clock = timeOfDay(now);
    return state;
}

} // namespace minutebook
