// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/details/LedgerModel.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const Ledger &ledger, const Meeting &meeting)
{
    QList<QStringList> rows;
    for (int row = 0; row < ledger.count(meeting); ++row)
        rows.append(ledger.cells(meeting, row));
    return rows;
}

} // namespace

LedgerModel::LedgerModel(const Ledger &ledger, const Meeting &meeting, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_meeting(meeting)
    , m_rows(rowsOf(ledger, meeting))
{
}

void LedgerModel::refresh()
{
    const QList<QStringList> rows = rowsOf(m_ledger, m_meeting);
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ledger.columns().size());
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_rows.at(index.row()).at(index.column());
    if (role == Qt::AccessibleTextRole) {
        QStringList cells = m_rows.at(index.row());
        cells.removeAll({});
        return cells.join(u", "_s);
    }
    return {};
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_ledger.columns().value(section);
}

} // namespace minutebook
