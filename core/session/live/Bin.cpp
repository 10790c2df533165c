// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/Bin.h"

#include "core/edit/ApplyEdit.h"
#include "core/session/live/LiveEdits.h"
#include "core/session/resolution/Matter.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

namespace {

QList<EntryId> standingBefore(const Meeting &meeting, const Place &place, int index)
{
    QList<EntryId> before;
    const GivenList<Entry> *entries = entriesAt(meeting, place);
    for (int at = qMin(index, entries ? entries->size() : 0) - 1; at >= 0; --at)
        before.append((*entries)[at].id);
    return before;
}

QList<EntryId> repliedBefore(const Edit &edit, const EntryId &to)
{
    QList<EntryId> replies;
    for (const Change &change : edit.changes) {
        const auto *entry = std::get_if<EntryChange>(&change);
        const auto *speech = entry && entry->before && entry->after
            ? std::get_if<Speech>(&entry->before->body)
            : nullptr;
        if (speech && speech->repliesTo == to)
            replies.append(entry->before->id);
    }
    return replies;
}

std::optional<Access> accessAt(const Meeting &meeting, const Place &place)
{
    const AgendaItem *item =
        place.part == Place::Part::Item ? findItem(meeting, place.item) : nullptr;
    return item ? item->access : std::nullopt;
}

/// What the step took away, given the meeting as it stood after it.
void addRemoved(QList<Reclaimable> &removed, const Edit &edit, const Meeting &after,
                const Meeting &now)
{
    if (edit.kind != EditKind::RemoveContribution)
        return;
    for (const Change &change : edit.changes) {
        const auto *entry = std::get_if<EntryChange>(&change);
        if (!entry || !entry->before || entry->after || placeOfEntry(now, entry->before->id))
            continue;
        const EntryId id = entry->before->id;
        const bool isListed =
            std::any_of(removed.cbegin(), removed.cend(),
                        [&](const Reclaimable &one) { return one.entry.id == id; });
        if (isListed) // it was put back and removed again since
            continue;
        removed.append({Reclaimable::What::Removed, entry->place, *entry->before,
                        standingBefore(after, entry->place, entry->index), repliedBefore(edit, id),
                        accessAt(after, entry->place)});
    }
}

AccessLevel levelAt(const Meeting &meeting, const Place &place)
{
    return levelOf(accessAt(meeting, place));
}

Edit puttingWordingBack(const Meeting &meeting, const Reclaimable &wording)
{
    Edit edit{EditKind::CorrectContribution, {}};
    const std::optional<Place> place = placeOfEntry(meeting, wording.entry.id);
    if (!place)
        return edit;
    const int index = indexOfEntry(*entriesAt(meeting, *place), wording.entry.id);
    Entry entry = (*entriesAt(meeting, *place))[index];
    if (entry.body == wording.entry.body)
        return edit;
    const auto now = matterOf(entry.body);
    const auto before = matterOf(wording.entry.body);
    if (now && before && !isDraftMatter(entry)) { // what was decided of it stays
        edit.because =
            QCoreApplication::translate("minutebook::Bin", "An earlier wording was put back.");
        entry.body = bodyOf(withWordingOf(*now, *before));
    } else {
        entry.body = wording.entry.body;
    }
    edit.changes.append(replaceEntry(meeting, *place, index, entry));
    return edit;
}

/// The index behind the nearest of those that stood before it.
int indexBehind(const GivenList<Entry> &entries, const QList<EntryId> &before)
{
    for (const EntryId &id : before) {
        if (const int index = indexOfEntry(entries, id); index >= 0)
            return index + 1;
    }
    return 0;
}

void replyAgain(Edit &edit, const Meeting &meeting, const EntryId &reply, const EntryId &to)
{
    const std::optional<Place> place = placeOfEntry(meeting, reply);
    if (!place)
        return;
    const int index = indexOfEntry(*entriesAt(meeting, *place), reply);
    Entry entry = (*entriesAt(meeting, *place))[index];
    auto *speech = std::get_if<Speech>(&entry.body);
    if (!speech || speech->repliesTo)
        return;
    speech->repliesTo = to;
    edit.changes.append(replaceEntry(meeting, *place, index, entry));
}

/// What it says it replies to may have gone too.
void dropDeadReply(Entry &entry, const Meeting &meeting)
{
    auto *speech = std::get_if<Speech>(&entry.body);
    auto *motion = std::get_if<Motion>(&entry.body);
    if (speech && speech->repliesTo && !placeOfEntry(meeting, *speech->repliesTo))
        speech->repliesTo.reset();
    if (motion && motion->about && !placeOfEntry(meeting, *motion->about))
        motion->about.reset();
}

} // namespace

QList<Reclaimable> removedEntries(const Meeting &meeting, const EditHistory &history)
{
    QList<Reclaimable> removed;
    Meeting then = meeting;
    const QList<Edit> &done = history.done();
    for (auto edit = done.crbegin(); edit != done.crend(); ++edit) {
        addRemoved(removed, *edit, then, meeting);
        if (!applyEdit(then, inverseOf(*edit)))
            break; // older steps than the meeting was opened with
    }
    return removed;
}

namespace {

/// Of what is decided on, the words alone count.
bool saysTheSame(const EntryBody &one, const EntryBody &other)
{
    const auto matter = matterOf(one);
    const auto another = matterOf(other);
    return matter && another ? haveSameWording(*matter, *another) : one == other;
}

} // namespace

QList<Reclaimable> earlierWordings(const Meeting &meeting, const EditHistory &history,
                                   const EntryId &id)
{
    QList<Reclaimable> wordings;
    const Entry *now = findEntry(meeting, id);
    const std::optional<Place> place = placeOfEntry(meeting, id);
    if (!now || !place)
        return wordings;
    QList<EntryBody> seen{now->body};
    const QList<Edit> &done = history.done();
    for (auto edit = done.crbegin(); edit != done.crend(); ++edit) {
        for (const Change &change : edit->changes) {
            const auto *entry = std::get_if<EntryChange>(&change);
            const bool isOfIt = entry && entry->before && entry->after && entry->before->id == id;
            const auto isSeen = [&](const EntryBody &body) {
                return saysTheSame(body, entry->before->body);
            };
            if (!isOfIt || std::any_of(seen.cbegin(), seen.cend(), isSeen))
                continue;
            seen.append(entry->before->body);
            wordings.append({Reclaimable::What::EarlierWording,
                             *place,
                             *entry->before,
                             {},
                             {},
                             {},
                             edit->because});
        }
    }
    return wordings;
}

Edit puttingBack(const Meeting &meeting, const Reclaimable &reclaimable)
{
    if (reclaimable.what == Reclaimable::What::EarlierWording)
        return puttingWordingBack(meeting, reclaimable);
    Edit edit{EditKind::FileContribution, {}};
    if (placeOfEntry(meeting, reclaimable.entry.id))
        return edit;
    const bool isThere = entriesAt(meeting, reclaimable.place) != nullptr;
    const Place place = isThere ? reclaimable.place : Place::after();
    Entry entry = reclaimable.entry;
    if (!isThere && !entry.access && levelOf(reclaimable.itemAccess) > levelAt(meeting, place))
        entry.access = reclaimable.itemAccess;
    dropDeadReply(entry, meeting);
    for (const EntryId &reply : reclaimable.replies)
        replyAgain(edit, meeting, reply, entry.id);
    const int index = indexBehind(*entriesAt(meeting, place), reclaimable.before);
    edit.changes.append(EntryChange{place, index, std::nullopt, entry});
    return edit;
}

} // namespace minutebook
