// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/checks/Completeness.h"

#include <QAbstractListModel>

namespace minutebook {

/// What a statement needs, as a list with a heading before each group. The rows are those of
/// completenessOf; headings cannot be chosen.
class CompletenessModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool
        StateRole, ///< int of CompletenessRow::State
        TitleRole,
        CitationRole,
        ReasonRole,
    };

    explicit CompletenessModel(QObject *parent = nullptr);

    void setRows(const QList<CompletenessRow> &rows, Jurisdiction jurisdiction);
    [[nodiscard]] const QList<CompletenessRow> &rows() const { return m_rows; }
    /// The row of `rows` that stands in this line; -1 for a heading.
    [[nodiscard]] int rowAt(int line) const;
    [[nodiscard]] int lineOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// Either a heading or a row.
    struct Line {
        QString heading;
        int row = -1;

        bool operator==(const Line &) const = default;
    };
    [[nodiscard]] static QString spoken(const CompletenessRow &row);

    QList<CompletenessRow> m_rows;
    QList<Line> m_lines;
};

/// "MISSING", "to look at", "done": the state in a word.
[[nodiscard]] QString stateInWords(CompletenessRow::State state);
/// The icon that says the same.
[[nodiscard]] QString iconOf(CompletenessRow::State state);

} // namespace minutebook
