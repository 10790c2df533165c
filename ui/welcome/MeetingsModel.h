// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractTableModel>
#include <QPixmap>

#include "core/session/book/BookSession.h"

namespace minutebook {

/// The meetings of the book as rows, newest first as the book gives them.
class MeetingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Body, State, Decisions, ColumnCount };
    enum Role { IconNameRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setMeetings(const QList<MeetingSummary> &meetings);
    [[nodiscard]] const MeetingSummary &at(int row) const { return m_meetings.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "Draft", and the name of the icon that says the same.
    [[nodiscard]] static QString stateText(const MeetingSummary &meeting);
    [[nodiscard]] static QString stateIcon(MeetingStatus status);

private:
    QList<MeetingSummary> m_meetings;
};

/// "21 May 2026"
[[nodiscard]] QString longDate(const QDate &date);

} // namespace minutebook
