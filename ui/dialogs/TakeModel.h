// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace minutebook {

/// One thing that was read and may be taken or left.
struct TakeRow {
    QString number; ///< agenda number, or code
    QString text; ///< title, or name; may be edited
    QString more; ///< what else was read of it
    bool take = true;

    bool operator==(const TakeRow &) const = default;
};

/// What an import read, as rows with check marks.
class TakeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Text, More, ColumnCount };

    /// `headers`: one a column.
    explicit TakeModel(const QStringList &headers, QObject *parent = nullptr);

    void setRows(const QList<TakeRow> &rows);
    [[nodiscard]] const QList<TakeRow> &rows() const { return m_rows; }
    [[nodiscard]] int taken() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QList<TakeRow> m_rows;
};

} // namespace minutebook
