// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/CompareView.h"

#include "ui/live/LimbsEdit.h"
#include "ui/resolution/CompareDelegate.h"

#include <QPainter>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

QString differenceName(LimbDifference::Kind kind)
{
    switch (kind) {
    case LimbDifference::Kind::Unchanged:
        return CompareView::tr("unchanged");
    case LimbDifference::Kind::Amended:
        return CompareView::tr("amended");
    case LimbDifference::Kind::New:
        return CompareView::tr("new");
    case LimbDifference::Kind::TakenOut:
        return CompareView::tr("taken out");
    }
    return {};
}

void CompareModel::set(const QList<FlatLimb> &before, const QList<FlatLimb> &after,
                       LimbMarker marker)
{
    QList<int> levels;
    for (const FlatLimb &limb : after)
        levels.append(limb.level);
    const QStringList markers = limbMarkers(levels, marker);
    beginResetModel();
    m_rows.clear();
    for (const LimbDifference &difference : limbDifferences(before, after))
        m_rows.append({difference.indexAfter < 0 ? QString() : markers.at(difference.indexAfter),
                       difference});
    endResetModel();
}

int CompareModel::changes() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        return row.difference.kind != LimbDifference::Kind::Unchanged;
    }));
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Row &row = m_rows.at(index.row());
    QStringList said{row.marker};
    for (const WordPiece &piece : row.difference.pieces) {
        const QString words = piece.text.trimmed();
        said.append(piece.kind == WordPiece::Kind::Inserted      ? tr("inserted %1 end").arg(words)
                        : piece.kind == WordPiece::Kind::Deleted ? tr("deleted %1 end").arg(words)
                                                                 : words);
    }
    said.removeAll({});
    return said.join(u' ') + u"; "_s + differenceName(row.difference.kind);
}

CompareView::CompareView(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new CompareModel(this))
{
    setObjectName(u"comparison"_s);
    setAccessibleName(tr("Comparison of the wording"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setModel(m_model);
    setItemDelegate(new CompareDelegate(theme, *m_model, this));
    connect(&theme, &Theme::themeChanged, this, &CompareView::scheduleDelayedItemsLayout);
}

void CompareView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), m_theme.colours().paper);
    QListView::paintEvent(event);
}

} // namespace minutebook
