// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/RecordView.h"

#include "ui/live/KeyText.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace minutebook {

using namespace Qt::StringLiterals;

RecordView::RecordView(RecordModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_theme(theme)
    , m_delegate(new RecordDelegate(model, theme, this))
{
    setObjectName(u"record"_s);
    setAccessibleName(tr("Record of this item"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the lines never break anew
    setUniformItemSizes(false);
    setResizeMode(Adjust);
    setModel(&model);
    setItemDelegate(m_delegate);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordView::scrollToBottom,
            Qt::QueuedConnection);
    connect(&theme, &Theme::themeChanged, this, &RecordView::scheduleDelayedItemsLayout);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (isAtFoot())
            setNewer(0);
    });
}

bool RecordView::isAtFoot() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 2;
}

void RecordView::setNewer(int count)
{
    if (count == m_newer)
        return;
    m_newer = count;
    viewport()->update();
}

void RecordView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const bool atFoot = isAtFoot();
    QListView::rowsInserted(parent, start, end);
    if (atFoot)
        scrollToBottom();
    else if (end == m_model.rowCount() - 1)
        setNewer(m_newer + end - start + 1);
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    const bool atFoot = isAtFoot();
    QListView::resizeEvent(event);
    if (atFoot)
        scrollToBottom();
}

void RecordView::scrollPages(int pages)
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value()
                  + pages * qMax(1, bar->pageStep() - m_theme.tokens().line(TextRole::Record)));
}

void RecordView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(m_model.rowCount() - 1));
}

void RecordView::keyPressEvent(QKeyEvent *event)
{
    const bool asks = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (asks && currentIndex().isValid()) {
        Q_EMIT correctionAsked(m_model.row(currentIndex().row()).id);
        return;
    }
    QListView::keyPressEvent(event);
}

void RecordView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    QPainter painter(viewport());
    const Tokens &t = m_theme.tokens();
    if (m_model.rowCount() == 0) {
        const KeyText empty(tr("Nothing said yet. [Alt]+digit, then type."));
        const QRect line(t.pick(16, 26), t.scaled(16), viewport()->width(),
                         t.line(TextRole::Record));
        empty.paint(painter, line, t, m_theme.colours().ink2);
    }
    if (m_newer == 0)
        return;
    const KeyText newer(tr("%n newer, [PgDn]", nullptr, m_newer));
    const int height = t.scaled(30);
    const int width = newer.width(t) + t.scaled(20);
    const QRect box((viewport()->width() - width) / 2, viewport()->height() - height - 4, width,
                    height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.colours().edge);
    painter.setBrush(m_theme.colours().pane);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    newer.paint(painter, box.adjusted(t.scaled(10), 0, 0, 0), t, m_theme.colours().ink);
}

} // namespace minutebook
