// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractTableModel>

#include "core/session/book/BookSession.h"

namespace minutebook {

/// What a search across all minutes found, one row an entry.
class FoundModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, Body, Words, ColumnCount };
    enum Role {
        SecondLineRole = Qt::UserRole + 1, ///< of Words: speaker and item
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHits(const QList<SearchHit> &hits);
    [[nodiscard]] const SearchHit &at(int row) const { return m_hits.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Words has the marks of the excerpt in its DisplayRole; AccessibleTextRole has none.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString whereOf(const SearchHit &hit) const;

    QList<SearchHit> m_hits;
};

} // namespace minutebook
