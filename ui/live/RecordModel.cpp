// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/RecordModel.h"

#include "core/domain/rules/Openness.h"
#include "core/edit/ApplyEdit.h"

#include <algorithm>

namespace minutebook {

RecordModel::RecordModel(LiveMeeting &live, QObject *parent)
    : QAbstractListModel(parent)
    , m_live(live)
{
    reload();
    connect(&live, &LiveMeeting::placeChanged, this, [this] {
        m_looking.reset();
        reload();
    });
    connect(&live, &LiveMeeting::composerChanged, this, &RecordModel::followCorrection);
    connect(&live, &LiveMeeting::stemsChanged, this, &RecordModel::reload);
    connect(&live.session(), &MeetingSession::changed, this,
            qOverload<const Edit &>(&RecordModel::follow));
    connect(&live.session(), &MeetingSession::saveStateChanged, this, &RecordModel::followSaving);
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_rows.at(index.row()).sentence();
    return {};
}

int RecordModel::rowOfEntry(const EntryId &id) const
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

void RecordModel::look(const Place &place)
{
    if (place == m_live.place())
        return lookNoMore();
    if (m_looking == place || !entriesAt(m_live.meeting(), place))
        return;
    m_looking = place;
    reload();
}

void RecordModel::lookNoMore()
{
    if (!m_looking)
        return;
    m_looking.reset();
    reload();
}

const GivenList<Entry> &RecordModel::entries() const
{
    const GivenList<Entry> *looked = m_looking ? entriesAt(m_live.meeting(), *m_looking) : nullptr;
    return looked ? *looked : m_live.entriesHere();
}

AccessLevel RecordModel::levelHere() const
{
    const AgendaItem *item =
        m_place.part == Place::Part::Item ? findItem(m_live.meeting(), m_place.item) : nullptr;
    return item ? levelOfItem(m_live.meeting(), *item) : AccessLevel::Open;
}

RecordRow RecordModel::make(const Entry &entry)
{
    RecordRow row = rowOf(entry, m_live.meeting(), m_live.stems(), levelHere());
    row.revision = ++m_revision;
    row.correcting = m_correcting == entry.id;
    return row;
}

void RecordModel::reload()
{
    beginResetModel();
    if (m_looking && !entriesAt(m_live.meeting(), *m_looking))
        m_looking.reset(); // the item is gone
    m_place = m_looking.value_or(m_live.place());
    m_rows.clear();
    m_correcting = m_live.draft().correcting;
    for (const Entry &entry : entries())
        m_rows.append(make(entry));
    endResetModel();
}

void RecordModel::follow(const Edit &edit)
{
    bool people = false;
    for (const Change &change : edit.changes) {
        const auto *entry = std::get_if<EntryChange>(&change);
        if (entry && entry->place == m_place)
            follow(*entry);
        people = people || std::holds_alternative<PersonChange>(change);
    }
    // A change of place in the same edit has read the new rows already.
    const bool isGone = m_looking && !entriesAt(m_live.meeting(), *m_looking);
    if (isGone || m_rows.size() != entries().size())
        reload();
    else if (people)
        refreshAll();
}

void RecordModel::follow(const EntryChange &change)
{
    const int row = change.index;
    if (row < 0 || row > m_rows.size() || (change.before && row == m_rows.size()))
        return;
    if (change.before && change.after) {
        m_rows[row] = make(*change.after);
        m_rows[row].unsaved = m_anyUnsaved = true;
        Q_EMIT dataChanged(index(row), index(row));
    } else if (change.after) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, make(*change.after));
        m_rows[row].unsaved = m_anyUnsaved = true;
        endInsertRows();
    } else if (change.before) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void RecordModel::refreshAll()
{
    for (int row = 0; row < m_rows.size(); ++row)
        m_rows[row] = make(entries()[row]);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void RecordModel::followCorrection()
{
    if (m_correcting == m_live.draft().correcting)
        return;
    const std::optional<EntryId> before = std::exchange(m_correcting, m_live.draft().correcting);
    for (const std::optional<EntryId> &id : {before, m_correcting}) {
        const int row = id ? rowOfEntry(*id) : -1;
        if (row < 0)
            continue;
        m_rows[row].correcting = m_correcting == m_rows.at(row).id;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

void RecordModel::followSaving()
{
    // Asked at every key, for the draft is saved at every key.
    if (!m_anyUnsaved
        || m_live.session().saveState().kind != MeetingSession::SaveState::Kind::Saved)
        return;
    m_anyUnsaved = false;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!std::as_const(m_rows).at(row).unsaved)
            continue;
        m_rows[row].unsaved = false;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

} // namespace minutebook
