// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "ui/live/RecordRow.h"

#include <QAbstractListModel>

namespace minutebook {

/// The record of the place where the clerk is, or of another that they look at, a row an entry.
/// Keeps its own rows and brings them in step with each edit: filing one contribution inserts one
/// row, whatever the meeting holds.
class RecordModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit RecordModel(LiveMeeting &live, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole and AccessibleTextRole: the row as one sentence.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const RecordRow &row(int row) const { return m_rows.at(row); }
    /// Whose record this is.
    [[nodiscard]] const Place &place() const { return m_place; }
    /// Shows another place without going there. It ends when the meeting goes on.
    void look(const Place &place);
    void lookNoMore();
    [[nodiscard]] bool isLooking() const { return m_looking.has_value(); }
    /// -1 when it is not here.
    [[nodiscard]] int rowOfEntry(const EntryId &id) const;

private:
    [[nodiscard]] const GivenList<Entry> &entries() const;
    [[nodiscard]] AccessLevel levelHere() const;
    void reload();
    void follow(const Edit &edit);
    void follow(const EntryChange &change);
    void followCorrection();
    void followSaving();
    void refreshAll();
    [[nodiscard]] RecordRow make(const Entry &entry);

    LiveMeeting &m_live;
    Place m_place;
    std::optional<Place> m_looking;
    QList<RecordRow> m_rows;
    std::optional<EntryId> m_correcting;
    int m_revision = 0;
    bool m_anyUnsaved = false;
};

} // namespace minutebook
