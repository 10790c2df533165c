// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// What is done with contributions after they are filed: splitting, joining, marking for a check.

#include "core/session/live/LiveMeeting.h"

#include "core/session/live/LiveCommand.h"
#include "core/session/live/LiveEdits.h"
#include "core/session/live/SplitAndJoin.h"

namespace minutebook {

using namespace Qt::StringLiterals;

bool LiveMeeting::splitAt(int caret)
{
    const std::optional<EntryId> corrected = draft().correcting;
    if (!corrected) {
        say(Notice::Tone::Info,
            tr("Correct the contribution first, [F2] or [↑], with the caret where the second "
               "begins."));
        return false;
    }
    const auto second = EntryId::fromTrusted(m_ids.next(u"e"_s));
    DraftWords words = draft();
    words.text = textWithoutFlag(words.text).value_or(words.text);
    words.caret = qMin(caret, static_cast<int>(words.text.size()));
    const auto edit = splitEdit(meeting(), *corrected, words, m_stems, asker(), second);
    if (!edit) {
        say(Notice::Tone::Info, edit.error().message);
        return false;
    }
    if (!perform(*edit))
        return false;
    leaveCorrection();
    correct(second);
    say(Notice::Tone::Done,
        tr("Split in two. This is the second: [Ctrl][L] another speaker, [Enter] put it back."));
    return true;
}

bool LiveMeeting::joinWithBefore(EntryId entry)
{
    const std::optional<EntryId> corrected = draft().correcting;
    if (corrected && corrected != entry && !file())
        return false;
    const Entry *filed = findEntry(meeting(), entry);
    if (!filed)
        return false;
    Entry now = *filed;
    if (corrected == entry) {
        DraftWords words = draft();
        if (const auto withoutFlag = textWithoutFlag(words.text)) {
            words.text = *withoutFlag;
            now.flagged = true;
        }
        now.body = bodyOf(words, meeting(), m_stems, asker(), &filed->body);
    }
    const auto edit = joinEdit(meeting(), now, m_stems);
    if (!edit) {
        say(Notice::Tone::Info, edit.error().message);
        return false;
    }
    if (!perform(*edit))
        return false;
    if (corrected == entry)
        leaveCorrection();
    m_openPoints.reset();
    say(Notice::Tone::Done, tr("Joined with the one before. [Ctrl][Z] parts them again."));
    return true;
}

void LiveMeeting::flag(EntryId entry)
{
    const std::optional<Place> place = placeOfEntry(meeting(), entry);
    if (!place)
        return;
    const int index = indexOfEntry(*entriesAt(meeting(), *place), entry);
    Entry after = (*entriesAt(meeting(), *place))[index];
    const bool flagged = !after.flagged.value_or(false);
    after.flagged = flagged ? std::optional(true) : std::nullopt;
    if (!perform({EditKind::CorrectContribution, {replaceEntry(meeting(), *place, index, after)}}))
        return;
    const QString when = after.at ? after.at->timeOfDay() : QString();
    say(Notice::Tone::Done,
        flagged ? tr("To check: %1. [F4] goes to it, [F5] takes the mark off.").arg(when)
                : tr("Checked: %1. [F4] next, [Ctrl][Z] marks it again.").arg(when));
}

void LiveMeeting::flagWords()
{
    Draft draft = m_session.draft();
    draft.flagged = flagsWords() ? std::nullopt : std::optional(true);
    keep(draft);
    Q_EMIT composerChanged();
    say(Notice::Tone::Done,
        flagsWords() ? tr("To check: these words, when they are filed. [F5] takes the mark off.")
                     : tr("These words need no check."));
}

} // namespace minutebook
