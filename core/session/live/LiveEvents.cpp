// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// What happens to the meeting itself: comings and goings, adjournments, interests, notes.

#include "core/session/live/LiveMeeting.h"

#include "core/domain/rules/NearestTime.h"
#include "core/session/live/LiveEdits.h"
#include "core/session/live/SpokenText.h"

namespace minutebook {

using namespace Qt::StringLiterals;

bool LiveMeeting::runCommand()
{
    const Result<LiveCommand> command = readCommand(draft().text.trimmed(), meeting());
    if (!command) {
        say(Notice::Tone::Warning, command.error().message);
        return false;
    }
    const DraftWords words = draft();
    const bool done = eventOf(command->verb)           ? recordEvent(*command)
        : command->verb == LiveCommand::Verb::Interest ? recordInterest(*command)
                                                       : recordWords(*command);
    if (!done)
        return false;
    Draft draft = m_session.draft();
    static_cast<DraftWords &>(draft) = words;
    draft.text.clear();
    draft.caret = 0;
    draft.began.reset();
    draft.flagged.reset();
    keep(draft);
    Q_EMIT composerChanged();
    return true;
}

Entry LiveMeeting::entryOf(const LiveCommand &command, EntryBody body)
{
    Entry entry;
    entry.id = EntryId::fromTrusted(m_ids.next(u"e"_s));
    entry.at = isCommand(draft().text) ? draft().began.value_or(now()) : now();
    entry.body = std::move(body);
    const bool saysWhen = command.time && command.verb != LiveCommand::Verb::Adjourn;
    if (saysWhen)
        entry.at = Moment::of(nearestTime(*command.time, entry.at->local()));
    return entry;
}

bool LiveMeeting::recordEvent(const LiveCommand &command)
{
    if (command.verb == LiveCommand::Verb::Adjourn && phase() != Phase::Live) {
        say(Notice::Tone::Info, tr("Only a meeting that is live can adjourn."));
        return false;
    }
    if (command.verb == LiveCommand::Verb::Resume && phase() != Phase::Adjourned) {
        say(Notice::Tone::Info, tr("The meeting is not adjourned."));
        return false;
    }
    Event event;
    event.event = *eventOf(command.verb);
    event.person = command.person;
    if (!command.text.isEmpty())
        event.text = withTokens(command.text, meeting());
    else if (command.verb == LiveCommand::Verb::Adjourn && command.time)
        event.text = u"The meeting adjourned until %1."_s.arg(command.time->toString(u"h.mm ap"_s));
    Entry entry = entryOf(command, event);
    if (event.event == EventKind::PublicExcluded || event.event == EventKind::PublicReadmitted)
        entry = standingOpen(meeting(), m_place, entry);
    if (!perform(recordingEvent(meeting(), m_place, entry)))
        return false;
    const QString who = command.person ? nameOf(*command.person) + u", "_s : QString();
    say(Notice::Tone::Done,
        tr("Recorded: %1%2. Ctrl+Z takes it back.").arg(who, entry.at->timeOfDay()));
    return true;
}

Entry LiveMeeting::asHeardNow(Entry entry) const
{
    if (!entry.access)
        entry.access = draft().access;
    return entry;
}

bool LiveMeeting::exclude(const ExclusionAsked &asked)
{
    if (m_exclusion || phase() != Phase::Live) {
        say(Notice::Tone::Info,
            m_exclusion ? tr("The public are excluded already.")
                        : tr("Only a meeting that is live can exclude the public."));
        return false;
    }
    // What was said so far was said before the public.
    if (!fileForPassing() || !perform(excludingPublic(meeting(), m_place, asked, now(), m_ids)))
        return false;
    say(Notice::Tone::Done,
        tr("The public are excluded since %1. What you type now goes only into the full copy.")
            .arg(m_exclusion && m_exclusion->since ? m_exclusion->since->timeOfDay()
                                                   : now().timeOfDay()));
    return true;
}

bool LiveMeeting::readmit()
{
    if (!m_exclusion) {
        say(Notice::Tone::Info, tr("The public are in."));
        return false;
    }
    if (!fileForPassing() || keepsWordsFromPassing()
        || !perform(readmittingPublic(meeting(), m_place, now(), m_ids)))
        return false;
    say(Notice::Tone::Done, tr("The public are back in since %1.").arg(now().timeOfDay()));
    return true;
}

bool LiveMeeting::recordInterest(const LiveCommand &command)
{
    const std::optional<ItemId> here =
        m_place.part == Place::Part::Item ? std::optional(m_place.item) : std::nullopt;
    const std::optional<ItemId> item = command.item ? command.item : here;
    if (!item) {
        say(Notice::Tone::Warning, tr("On which item? Type its number after the code."));
        return false;
    }
    Interest interest;
    interest.person = *command.person;
    interest.items = {*item};
    interest.kind = InterestClass::NonRegistrable;
    if (!command.text.isEmpty())
        interest.nature = command.text;
    interest.declaredAt = draft().began.value_or(now());
    const Edit edit{EditKind::RecordInterest,
                    {InterestChange{meeting().interests.size(), std::nullopt, interest}}};
    if (!perform(edit))
        return false;
    say(Notice::Tone::Done,
        tr("Interest of %1 recorded, not registrable until you say which class it is.")
            .arg(nameOf(interest.person)));
    return true;
}

bool LiveMeeting::recordWords(const LiveCommand &command)
{
    EntryBody body = Note{command.text, {}};
    if (command.verb == LiveCommand::Verb::Heading)
        body = Heading{command.text, {}};
    else if (command.verb == LiveCommand::Verb::Quote)
        body = Quotation{command.person, {}, command.text, {}, {}};
    else if (command.verb == LiveCommand::Verb::OrderTaken)
        body = OrderTaken{command.text.isEmpty() ? std::nullopt : std::optional(command.text), {}};
    Entry entry = asHeardNow(entryOf(command, body));
    if (flagsWords())
        entry.flagged = true;
    if (!perform({EditKind::FileContribution, {addEntry(meeting(), m_place, entry)}}))
        return false;
    say(Notice::Tone::Done, tr("Filed: %1. Ctrl+Z takes it back.").arg(entry.at->timeOfDay()));
    return true;
}

} // namespace minutebook
