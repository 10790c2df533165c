// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/BookCheck.h"

#include "core/edit/ApplyEdit.h"
#include "core/store/Database.h"
#include "core/store/MeetingRows.h"
#include "core/store/Statement.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool isDamage(const Error &error)
{
    return error.code == ErrorCode::Damaged;
}

/// Meetings with a list in %1 whose positions are not 0, 1, 2 … without gaps or doubles; %2 tells
/// lists apart.
const QString outOfOrderSql = uR"(
    SELECT DISTINCT m.id FROM meetings m JOIN (
        SELECT meeting FROM %1 GROUP BY %2
        HAVING min(position) <> 0 OR max(position) + 1 <> count(*)
            OR count(*) <> count(DISTINCT position)) AS broken ON broken.meeting = m.key)"_s;

} // namespace

Result<QList<BookFinding>> BookCheck::run()
{
    for (const auto step : {&BookCheck::checkFile, &BookCheck::checkReferences,
                            &BookCheck::checkOrder, &BookCheck::checkIndex}) {
        const auto done = (this->*step)();
        if (!done && !isDamage(done.error()))
            return done.error();
        if (!done)
            find(std::nullopt, done.error().message);
    }
    const auto ids = m_tables.meetings.ids();
    if (!ids && !isDamage(ids.error()))
        return ids.error();
    if (ids) {
        for (const MeetingId &id : *ids)
            checkMeeting(id);
    }
    return m_findings;
}

Result<void> BookCheck::checkFile()
{
    Statement check(m_tables.database, u"PRAGMA integrity_check(20)"_s);
    return check.forEach([&](const Statement &row) -> Result<void> {
        if (row.text(0) != "ok"_L1)
            find(std::nullopt, tr("The file is damaged: %1").arg(row.text(0)));
        return {};
    });
}

Result<void> BookCheck::checkReferences()
{
    Statement check(m_tables.database, u"PRAGMA foreign_key_check"_s);
    return check.forEach([&](const Statement &row) -> Result<void> {
        find(std::nullopt,
             tr("A row of the table “%1” belongs to nothing in the table “%2”.")
                 .arg(row.text(0), row.text(2)));
        return {};
    });
}

Result<void> BookCheck::checkOrder()
{
    for (const QString &table :
         {u"people"_s, u"items"_s, u"entries"_s, u"interests"_s, u"actions"_s}) {
        const QString list = table == "entries"_L1 ? u"meeting, part, item"_s : u"meeting"_s;
        Statement check(m_tables.database, outOfOrderSql.arg(table, list));
        auto checked = check.forEach([&](const Statement &row) -> Result<void> {
            find(MeetingId::fromTrusted(row.text(0)),
                 tr("A list of this meeting has gaps or doubled places."));
            return {};
        });
        if (!checked)
            return checked;
    }
    return {};
}

Result<void> BookCheck::checkIndex()
{
    const auto done =
        m_tables.database.number(u"SELECT count(*) FROM entry_search WHERE rowid NOT IN"
                                 " (SELECT key FROM entries WHERE sealed_by IS NULL)"_s);
    if (!done)
        return done.error();
    if (*done > 0)
        find(std::nullopt, tr("The search index holds words that are not in the open record."));
    return {};
}

void BookCheck::checkMeeting(const MeetingId &id)
{
    const auto row = m_tables.meetings.find(id);
    if (!row)
        return find(id, row.error().message);
    auto meeting = MeetingRows(m_tables, row->key).read();
    if (!meeting)
        find(id, tr("The meeting cannot be read: %1").arg(meeting.error().message));
    const auto records = m_tables.changeLog.all(row->key);
    if (!records)
        return find(id, tr("The change log cannot be read: %1").arg(records.error().message));
    if (checkChain(id, *row, *records) && meeting)
        checkReplay(id, *std::move(meeting), *records);
}

bool BookCheck::checkChain(const MeetingId &id, const MeetingRow &row,
                           const QList<ChangeRecord> &records)
{
    QByteArray previous;
    for (int i = 0; i < records.size(); ++i) {
        const ChangeRecord &record = records.at(i);
        if (record.sequence != static_cast<quint64>(i)) {
            find(id, tr("Record %1 of the change log is missing.").arg(i));
            return false;
        }
        if (record.previous != previous || hashOf(id, record) != record.hash) {
            find(id, tr("Record %1 of the change log is not what was written.").arg(i));
            return false;
        }
        previous = record.hash;
    }
    const bool whole = !records.isEmpty() && records.constLast().sequence == row.lastSequence
        && records.constLast().hash == row.lastHash;
    if (!whole)
        find(id, tr("The end of the change log is missing."));
    return whole;
}

void BookCheck::checkReplay(const MeetingId &id, Meeting meeting,
                            const QList<ChangeRecord> &records)
{
    for (qsizetype i = records.size() - 1; i > 0; --i) {
        const auto edit = editOf(records.at(i).edit);
        if (!edit)
            return find(id, tr("Record %1 of the change log cannot be read.").arg(i));
        if (!applyEdit(meeting, inverseOf(*edit)))
            return find(
                id,
                tr("The meeting is not what its change log says: record %1 does not fit.").arg(i));
    }
    if (fingerprintOf(meeting) != records.constFirst().edit)
        find(id, tr("The meeting is not what its change log says."));
}

void BookCheck::find(const std::optional<MeetingId> &meeting, const QString &message)
{
    m_findings.append({meeting, message});
}

} // namespace minutebook
