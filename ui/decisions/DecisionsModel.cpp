// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/decisions/DecisionsModel.h"

#include "core/session/statements/StatementWords.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString dayOf(const std::optional<QDate> &date)
{
    return date ? spokenDate(*date) : QString();
}

QString titleOf(DecisionsModel::Column column)
{
    using enum DecisionsModel::Column;
    switch (column) {
    case Decided:
        return DecisionsModel::tr("Decided");
    case Body:
        return DecisionsModel::tr("Body");
    case Item:
        return DecisionsModel::tr("Item");
    case Reference:
        return DecisionsModel::tr("Reference");
    case Title:
        return DecisionsModel::tr("Title");
    case Key:
        return DecisionsModel::tr("Key");
    case State:
        return DecisionsModel::tr("State");
    case Published:
        return DecisionsModel::tr("Published");
    case CallInEnds:
        return DecisionsModel::tr("Call-in ends");
    case InEffect:
        return DecisionsModel::tr("In effect");
    }
    return {};
}

} // namespace

DecisionsModel::DecisionsModel(const QList<Column> &columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
{
}

void DecisionsModel::setRows(const QList<RegisterRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void DecisionsModel::append(const QList<RegisterRow> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

int DecisionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString DecisionsModel::cell(const RegisterRow &row, Column column) const
{
    const ListedDecision &decision = row.decision;
    switch (column) {
    case Column::Decided:
        return dayOf(decision.decidedOn);
    case Column::Body:
        return row.body;
    case Column::Item:
        return decision.number;
    case Column::Reference:
        return decision.reference;
    case Column::Title:
        return decision.title;
    case Column::Key:
        return decision.isKey.value_or(false) ? tr("key") : QString();
    case Column::State:
        return decision.state ? nameOf(*decision.state) : tr("not open");
    case Column::Published:
        return dayOf(decision.publishedOn);
    case Column::CallInEnds:
        return dayOf(decision.callInEnds);
    case Column::InEffect:
        return dayOf(decision.inEffectOn);
    }
    return {};
}

/// "Reference 2026-27.12, Family hubs, state published, published 21 May 2026".
QString DecisionsModel::spoken(const RegisterRow &row) const
{
    QStringList parts;
    for (const Column column : m_columns) {
        const QString words = cell(row, column);
        if (words.isEmpty())
            continue;
        const bool speaksForItself =
            column == Column::Title || column == Column::Key || column == Column::Body;
        parts.append(speaksForItself ? words : titleOf(column) + u' ' + words);
    }
    return parts.join(u", "_s);
}

QVariant DecisionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegisterRow &row = m_rows.at(index.row());
    const Column column = m_columns.at(index.column());
    if (role == Qt::DisplayRole)
        return cell(row, column);
    if (role == Qt::ToolTipRole)
        return column == Column::Title ? row.decision.text : cell(row, column);
    if (role == Qt::AccessibleTextRole)
        return spoken(row);
    if (role == IconRole && column == Column::State)
        return row.decision.state ? iconOf(*row.decision.state) : u"exempt"_s;
    return {};
}

QVariant DecisionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= m_columns.size())
        return {};
    return titleOf(m_columns.at(section));
}

} // namespace minutebook
