// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/CommitWriter.h"

#include "core/edit/EditCodec.h"
#include "core/meetingfile/JsonText.h"
#include "core/store/MeetingRows.h"
#include "core/store/RowAccess.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Error outOfOrder(quint64 sequence, quint64 last)
{
    return {.code = ErrorCode::Refused,
            .message =
                QCoreApplication::translate("minutebook::MinuteBook",
                                            "The minute book was changed by another program. Close "
                                            "this meeting and open it again."),
            .place = {},
            .detail = u"sequence %1 after %2"_s.arg(sequence).arg(last)};
}

ChangeRecord recordOf(const BookCommit &commit)
{
    return {.sequence = commit.sequence,
            .at = logTime(commit.at),
            .who = commit.who,
            .role = roleName(commit.role),
            .kind = editKindName(commit.edit.kind),
            .edit = jsonText(toJson(commit.edit), QJsonDocument::Compact)};
}

/// Whether an item may be more or less open than before, or stand under another.
bool changesItems(const Edit &edit)
{
    return std::any_of(edit.changes.cbegin(), edit.changes.cend(), [](const Change &change) {
        const auto *step = std::get_if<ItemChange>(&change);
        return step
            && (!step->before || !step->after
                || standingOf(*step->before) != standingOf(*step->after));
    });
}

bool changesEntries(const Edit &edit)
{
    return std::any_of(edit.changes.cbegin(), edit.changes.cend(), [](const Change &change) {
        return std::holds_alternative<EntryChange>(change);
    });
}

} // namespace

Result<void> CommitWriter::add(const MeetingId &id, const Meeting &meeting, const QDateTime &at,
                               const QString &who)
{
    const auto key = m_tables.meetings.insert(id, meeting);
    if (!key)
        return key.error();
    if (auto done = MeetingRows(m_tables, *key).insertAll(meeting); !done)
        return done;
    MeetingRow row{*key, 0, {}};
    const ChangeRecord record{.sequence = 0,
                              .at = logTime(at),
                              .who = who,
                              .role = addedRole,
                              .kind = {},
                              .edit = fingerprintOf(meeting)};
    if (auto done = appendRecord(row, id, record, AccessLevel::Open); !done)
        return done;
    return m_tables.meetings.setLogEnd(row.key, row.lastSequence, row.lastHash);
}

Result<void> CommitWriter::write(const BookBatch &batch)
{
    auto row = m_tables.meetings.find(batch.meeting);
    if (!row)
        return row.error();
    for (const BookCommit &commit : batch.commits) {
        auto done = commit.sequence <= row->lastSequence ? confirm(batch.meeting, *row, commit)
                                                         : writeCommit(batch.meeting, *row, commit);
        if (!done)
            return done;
    }
    if (auto done = m_tables.meetings.setLogEnd(row->key, row->lastSequence, row->lastHash); !done)
        return done;
    return writeDraft(*row, batch);
}

Result<void> CommitWriter::writeDraft(const MeetingRow &row, const BookBatch &batch)
{
    const auto mayChange = [](const BookCommit &commit) {
        return changesItems(commit.edit) || changesEntries(commit.edit);
    };
    if (!batch.draft && std::none_of(batch.commits.cbegin(), batch.commits.cend(), mayChange))
        return {};
    const Result<Draft> draft =
        batch.draft ? Result<Draft>(*batch.draft) : m_tables.drafts.find(row.key);
    if (!draft)
        return draft.error();
    if (!batch.draft && *draft == Draft())
        return {};
    const auto access = MeetingRows(m_tables, row.key).accessOfDraft(*draft);
    if (!access)
        return access.error();
    const auto wasOpen = m_tables.drafts.isOpen(row.key);
    if (!wasOpen)
        return wasOpen.error();
    m_hasClosed = m_hasClosed || (*wasOpen && *access != AccessLevel::Open);
    return m_tables.drafts.put(row.key, *draft, *access);
}

Result<void> CommitWriter::writeCommit(const MeetingId &id, MeetingRow &row,
                                       const BookCommit &commit)
{
    if (commit.sequence != row.lastSequence + 1)
        return outOfOrder(commit.sequence, row.lastSequence);
    const MeetingRows rows(m_tables, row.key);
    const ItemStandings items = rows.itemStandings();
    const AccessLevel access = accessOf(commit.edit, items);
    const auto ids = changesItems(commit.edit) ? m_tables.items.ids(row.key)
                                               : Result<QList<ItemId>>(QList<ItemId>());
    if (!ids)
        return ids.error();
    const QSet<QString> closed = closedBy(commit.edit, *ids, items);
    for (const Change &change : commit.edit.changes) {
        if (auto done = rows.apply(change); !done)
            return done;
    }
    if (auto done = appendRecord(row, id, recordOf(commit), access); !done)
        return done;
    return closed.isEmpty() ? Result<void>() : close(row, closed);
}

/// A commit that reached the disk although its writer was told otherwise comes a second time.
Result<void> CommitWriter::confirm(const MeetingId &id, const MeetingRow &row,
                                   const BookCommit &commit) const
{
    const auto stored = m_tables.changeLog.one(row.key, commit.sequence);
    if (!stored)
        return stored.error();
    ChangeRecord record = recordOf(commit);
    record.previous = stored->previous;
    if (hashOf(id, record) != stored->hash)
        return outOfOrder(commit.sequence, row.lastSequence);
    return {};
}

Result<void> CommitWriter::appendRecord(MeetingRow &row, const MeetingId &id, ChangeRecord record,
                                        AccessLevel access) const
{
    record.previous = row.lastHash;
    record.hash = hashOf(id, record);
    row.lastSequence = record.sequence;
    row.lastHash = record.hash;
    return m_tables.changeLog.append(row.key, record, access);
}

Result<void> CommitWriter::close(const MeetingRow &row, const QSet<QString> &closed)
{
    m_hasClosed = true;
    const auto concerned = [&](const QByteArray &json) {
        const auto edit = editOf(json);
        return edit && touchedBy(*edit).intersects(closed);
    };
    if (auto done = m_tables.changeLog.seal(row.key, concerned); !done)
        return done;
    return m_tables.search.forget();
}

} // namespace minutebook
