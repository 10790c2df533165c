// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/PaneList.h"

#include <QKeyEvent>
#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

PaneList::PaneList(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::themeChanged, this, &PaneList::scheduleDelayedItemsLayout);
}

void PaneList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    if (roles.isEmpty() || roles.contains(Qt::SizeHintRole))
        QListView::dataChanged(topLeft, bottomRight, roles); // lays every row out again
    else
        QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void PaneList::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), m_theme.colours().pane);
    QListView::paintEvent(event);
}

void PaneList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void PaneList::keyboardSearch(const QString &search)
{
    const int rows = model()->rowCount();
    for (int step = 1; step <= rows; ++step) {
        const QModelIndex index = model()->index((currentIndex().row() + step) % rows, 0);
        const QString sentence = u' ' + index.data().toString();
        if (index.flags().testFlag(Qt::ItemIsSelectable)
            && sentence.contains(u' ' + search, Qt::CaseInsensitive)) {
            setCurrentIndex(index);
            return;
        }
    }
}

} // namespace minutebook
