// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/CompletenessModel.h"

#include <QCoreApplication>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

QString stateInWords(CompletenessRow::State state)
{
    switch (state) {
    case CompletenessRow::State::Done:
        return QCoreApplication::translate("Completeness", "done");
    case CompletenessRow::State::Note:
        return QCoreApplication::translate("Completeness", "to know");
    case CompletenessRow::State::ToLookAt:
        return QCoreApplication::translate("Completeness", "to look at");
    case CompletenessRow::State::Missing:
        return QCoreApplication::translate("Completeness", "MISSING");
    }
    return {};
}

QString iconOf(CompletenessRow::State state)
{
    switch (state) {
    case CompletenessRow::State::Done:
        return u"done"_s;
    case CompletenessRow::State::Note:
        return u"info"_s;
    case CompletenessRow::State::ToLookAt:
        return u"warning"_s;
    case CompletenessRow::State::Missing:
        return u"missing"_s;
    }
    return {};
}

CompletenessModel::CompletenessModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CompletenessModel::setRows(const QList<CompletenessRow> &rows, Jurisdiction jurisdiction)
{
    QList<Line> lines;
    for (int row = 0; row < rows.size(); ++row) {
        if (row == 0 || rows.at(row).group != rows.at(row - 1).group)
            lines.append({titleOf(rows.at(row).group, jurisdiction), -1});
        lines.append({QString(), row});
    }
    if (lines == m_lines) {
        m_rows = rows; // the keyboard stays on its line
        if (!lines.isEmpty())
            Q_EMIT dataChanged(index(0), index(static_cast<int>(m_lines.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_lines = lines;
    endResetModel();
}

int CompletenessModel::rowAt(int line) const
{
    return line >= 0 && line < m_lines.size() ? m_lines.at(line).row : -1;
}

int CompletenessModel::lineOf(int row) const
{
    const auto found = std::ranges::find(m_lines, row, &Line::row);
    return found == m_lines.end() || row < 0 ? -1 : static_cast<int>(found - m_lines.begin());
}

int CompletenessModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString CompletenessModel::spoken(const CompletenessRow &row)
{
    QStringList said{row.title, stateInWords(row.state)};
    for (const QString &more : {row.citation, row.reason}) {
        if (!more.isEmpty())
            said.append(more);
    }
    return said.join(u", "_s);
}

QVariant CompletenessModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines.at(index.row());
    if (role == HeadingRole)
        return line.row < 0;
    if (line.row < 0)
        return role == Qt::DisplayRole || role == TitleRole ? QVariant(line.heading) : QVariant();
    const CompletenessRow &row = m_rows.at(line.row);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case StateRole:
        return static_cast<int>(row.state);
    case CitationRole:
        return row.citation;
    case ReasonRole:
        return row.reason;
    default:
        return {};
    }
}

Qt::ItemFlags CompletenessModel::flags(const QModelIndex &index) const
{
    return rowAt(index.row()) < 0 ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace minutebook
