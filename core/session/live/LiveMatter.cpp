// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Resolutions and motions of the item.

#include "core/session/live/LiveMeeting.h"

#include "core/session/live/LiveEdits.h"
#include "core/session/resolution/MatterLock.h"

namespace minutebook {

using namespace Qt::StringLiterals;

std::optional<EntryId> LiveMeeting::draftResolution() const
{
    for (const Entry &entry : entriesHere()) {
        if (std::holds_alternative<Resolution>(entry.body) && isDraftMatter(entry))
            return entry.id;
    }
    return std::nullopt;
}

std::optional<EntryId> LiveMeeting::draftMotion() const
{
    for (const Entry &entry : entriesHere()) {
        if (std::holds_alternative<Motion>(entry.body) && isDraftMatter(entry))
            return entry.id;
    }
    return std::nullopt;
}

Resolution LiveMeeting::recommendedHere() const
{
    Resolution resolution;
    resolution.outcome = ResolutionOutcome::Draft;
    const AgendaItem *item = currentItem();
    if (item && item->report)
        resolution.limbs = item->report->recommendation.values;
    return resolution;
}

Resolution LiveMeeting::resolutionHere() const
{
    bool resolved = false;
    for (const Entry &entry : entriesHere()) {
        const auto *resolution = std::get_if<Resolution>(&entry.body);
        if (resolution && outcomeOf(*resolution) == ResolutionOutcome::Draft)
            return *resolution;
        resolved = resolved || resolution;
    }
    Resolution resolution = recommendedHere();
    if (resolved)
        resolution.limbs.clear();
    return resolution;
}

/// What is decided while the item is before the meeting is decided now; what is recorded later was
/// decided before the item was left.
Moment LiveMeeting::momentHere() const
{
    const AgendaItem *item = currentItem();
    const bool hasSat = item && !item->sittings.isEmpty();
    return hasSat ? item->sittings.values.constLast().to.value_or(now()) : now();
}

Entry LiveMeeting::entryOf(const Matter &matter, Keeping keeping,
                           const std::optional<EntryId> &replacing)
{
    const int index = replacing ? indexOfEntry(entriesHere(), *replacing) : -1;
    Entry entry;
    if (index >= 0)
        entry = entriesHere()[index];
    else // one that was taken back meanwhile keeps its id: the next time it is found again
        entry.id = replacing ? *replacing : EntryId::fromTrusted(m_ids.next(u"e"_s));
    const bool wasDraft = isDraftMatter(entry);
    entry.body = bodyOf(matter);
    if (index < 0)
        entry = asHeardNow(entry);
    if (std::holds_alternative<Motion>(matter) && keeping == Keeping::Draft)
        entry.draft = true;
    else if (wasDraft)
        entry.draft.reset();
    const bool decided = wasDraft && !isDraftMatter(entry);
    if (!entry.at || decided)
        entry.at = momentHere();
    return entry;
}

/// What makes the entry what it is now.
Edit LiveMeeting::matterEdit(const Entry &entry, int index, const Matter &matter) const
{
    Edit edit{EditKind::RecordResolution, {}};
    if (index < 0) {
        edit.changes.append(addEntry(meeting(), m_place, entry));
        return edit;
    }
    const Entry &before = entriesHere()[index];
    if (before.body == entry.body && before.draft == entry.draft)
        return edit;
    const bool decided = isDraftMatter(before) && !isDraftMatter(entry);
    const auto was = matterOf(before.body);
    if (was && voteOf(*was) != voteOf(matter))
        edit.kind = EditKind::RecordVote;
    if (index == entriesHere().size() - 1 || !decided) {
        edit.changes.append(replaceEntry(meeting(), m_place, index, entry));
    } else { // it prints where the decision was taken: after what was said since
        edit.changes.append(removeEntry(meeting(), m_place, index));
        edit.changes.append(EntryChange{m_place, entriesHere().size() - 1, std::nullopt, entry});
    }
    return edit;
}

Result<EntryId> LiveMeeting::recordMatter(const Matter &matter, Keeping keeping,
                                          const std::optional<EntryId> &replacing,
                                          const QString &because)
{
    const int index = replacing ? indexOfEntry(entriesHere(), *replacing) : -1;
    const bool corrects = index >= 0 && isCorrection(entriesHere()[index], matter);
    if (corrects && because.trimmed().isEmpty())
        return Error{.code = ErrorCode::BadInput,
                     .message = tr("These words are recorded as decided. Say why they are "
                                   "corrected; until then they stand as they were."),
                     .place = {},
                     .detail = {}};
    const Entry entry = entryOf(matter, keeping, replacing);
    Edit edit = matterEdit(entry, index, matter);
    if (corrects)
        edit.because = because.trimmed();
    const Result<void> done = m_session.perform(edit);
    if (!done)
        return done.error();
    return entry.id;
}

} // namespace minutebook
