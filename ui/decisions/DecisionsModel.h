// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/decisions/DecisionRegister.h"

#include <QAbstractTableModel>

namespace minutebook {

/// Decisions, one a row, under the columns that are asked for: of a meeting, or of a whole book.
class DecisionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column {
        Decided,
        Body,
        Item,
        Reference,
        Title,
        Key,
        State,
        Published,
        CallInEnds,
        InEffect,
    };
    enum Role { IconRole = Qt::UserRole + 1 }; ///< of the state

    explicit DecisionsModel(const QList<Column> &columns, QObject *parent = nullptr);

    void setRows(const QList<RegisterRow> &rows);
    void append(const QList<RegisterRow> &rows);
    [[nodiscard]] const QList<RegisterRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString cell(const RegisterRow &row, Column column) const;
    [[nodiscard]] QString spoken(const RegisterRow &row) const;

    QList<Column> m_columns;
    QList<RegisterRow> m_rows;
};

} // namespace minutebook
