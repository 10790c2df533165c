// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/LastingIds.h"

#include <QHash>
#include <QSet>

#include <type_traits>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

template <typename SomeMeeting, typename Visit>
void forEachEntry(SomeMeeting &meeting, Visit visit)
{
    for (auto &entry : meeting.before.values)
        visit(entry);
    for (auto &item : meeting.items) {
        for (auto &entry : item.entries.values)
            visit(entry);
    }
    for (auto &entry : meeting.after.values)
        visit(entry);
}

/// The id by which an entry refers to another, or null.
template <typename SomeEntry>
std::conditional_t<std::is_const_v<SomeEntry>, const EntryId, EntryId> *
referenceOf(SomeEntry &entry)
{
    if (auto *speech = std::get_if<Speech>(&entry.body); speech && speech->repliesTo)
        return &*speech->repliesTo;
    if (auto *motion = std::get_if<Motion>(&entry.body); motion && motion->about)
        return &*motion->about;
    return nullptr;
}

QSet<EntryId> referredProvisionals(const Meeting &meeting)
{
    QSet<EntryId> referred;
    forEachEntry(meeting, [&](const Entry &entry) {
        const EntryId *id = referenceOf(entry);
        if (id && id->isProvisional())
            referred.insert(*id);
    });
    return referred;
}

/// Ids that nobody has yet, for those that need one.
QHash<EntryId, EntryId> lastingIds(const Meeting &meeting, const QSet<EntryId> &needed)
{
    QSet<EntryId> taken;
    forEachEntry(meeting, [&](const Entry &entry) { taken.insert(entry.id); });
    QHash<EntryId, EntryId> lasting;
    for (const EntryId &id : needed) {
        QString text = u"entry-"_s + id.text().sliced(1);
        while (taken.contains(EntryId::fromTrusted(text)))
            text += u"-x"_s;
        lasting.insert(id, EntryId::fromTrusted(text));
        taken.insert(lasting.value(id));
    }
    return lasting;
}

} // namespace

Meeting withLastingIds(const Meeting &meeting)
{
    const QSet<EntryId> needed = referredProvisionals(meeting);
    if (needed.isEmpty())
        return meeting;
    const QHash<EntryId, EntryId> lasting = lastingIds(meeting, needed);
    Meeting changed = meeting;
    forEachEntry(changed, [&](Entry &entry) {
        entry.id = lasting.value(entry.id, entry.id);
        if (EntryId *id = referenceOf(entry))
            *id = lasting.value(*id, *id);
    });
    return changed;
}

} // namespace minutebook
