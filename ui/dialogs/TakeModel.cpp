// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/TakeModel.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

TakeModel::TakeModel(const QStringList &headers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headers(headers)
{
}

void TakeModel::setRows(const QList<TakeRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int TakeModel::taken() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const TakeRow &row) { return row.take; }));
}

int TakeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TakeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TakeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TakeRow &row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Number)
        return row.take ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == Number) {
        QStringList parts{row.number, row.text, row.more};
        parts.removeAll(QString());
        const QString said = parts.join(u", "_s);
        return row.take ? said : tr("%1, left out").arg(said);
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Number:
        return row.number;
    case Text:
        return row.text;
    case More:
        return row.more;
    default:
        return {};
    }
}

bool TakeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    TakeRow &row = m_rows[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Number) {
        row.take = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == Text
               && !value.toString().trimmed().isEmpty()) {
        row.text = value.toString().trimmed();
    } else {
        return false;
    }
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    return true;
}

Qt::ItemFlags TakeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Number)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Text)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant TakeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_headers.value(section);
}

} // namespace minutebook
