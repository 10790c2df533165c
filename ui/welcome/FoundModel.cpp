// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/welcome/FoundModel.h"

#include "ui/welcome/MeetingsModel.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString withoutMarks(QString excerpt)
{
    return excerpt.remove(excerptOpen).remove(excerptClose);
}

} // namespace

void FoundModel::setHits(const QList<SearchHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int FoundModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FoundModel::whereOf(const SearchHit &hit) const
{
    QStringList parts;
    if (hit.kind == FoundKind::Resolution)
        parts.append(tr("Resolution"));
    else if (hit.kind == FoundKind::Motion)
        parts.append(tr("Motion"));
    if (!hit.speaker.isEmpty())
        parts.append(hit.speaker);
    if (!hit.itemTitle.isEmpty())
        parts.append(hit.itemTitle);
    return parts.join(u", "_s);
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    if (role == SecondLineRole)
        return index.column() == Words ? whereOf(hit) : QString();
    if (role == Qt::AccessibleTextRole && index.column() == Words)
        return QString(whereOf(hit) + u": "_s + withoutMarks(hit.excerpt));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Date:
        return longDate(hit.date);
    case Body:
        return hit.body;
    case Words:
        return hit.excerpt;
    default:
        return {};
    }
}

QVariant FoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Body:
        return tr("Body");
    case Words:
        return tr("Words");
    default:
        return {};
    }
}

} // namespace minutebook
