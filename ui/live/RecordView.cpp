// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/RecordView.h"

#include "ui/live/KeyText.h"

#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Rows out of sight are laid out in slices too short to be felt under a key, in milliseconds.
constexpr int sliceMsecs = 4;
constexpr int restBetween = 20;

} // namespace

RecordView::RecordView(RecordModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_theme(theme)
    , m_delegate(new RecordDelegate(model, theme, this))
    , m_rest(new QTimer(this))
{
    setObjectName(u"record"_s);
    setAccessibleName(tr("Record of this item"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the lines never break anew
    setUniformItemSizes(false);
    setResizeMode(Adjust);
    m_rest->setInterval(restBetween);
    connect(m_rest, &QTimer::timeout, this, &RecordView::layOutMore);
    setItemDelegate(m_delegate);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_goesToFoot = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordView::goToFoot,
            Qt::QueuedConnection);
    connect(&theme, &Theme::themeChanged, this, [this] {
        layOutAgain(isAtFoot());
        scheduleDelayedItemsLayout();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (isAtFoot())
            setNewer(0);
        else if (m_rest->isActive() && indexAt({0, 0}).row() < m_nextAbove)
            layOutRest();
    });
}

void RecordView::goToFoot()
{
    if (m_goesToFoot)
        scrollToBottom();
    m_goesToFoot = false;
}

void RecordView::showRow(int row)
{
    m_goesToFoot = false;
    if (row < 0) {
        clearSelection();
        setCurrentIndex({});
        scrollToTop();
        return;
    }
    setCurrentIndex(m_model.index(row));
    scrollTo(m_model.index(row), PositionAtCenter);
}

void RecordView::setChoosing(bool choosing)
{
    m_choosing = choosing;
    m_delegate->setShowsChosen(choosing);
    viewport()->update();
}

int RecordView::chosenRow() const
{
    return hasFocus() || m_choosing ? currentIndex().row() : -1;
}

void RecordView::reset()
{
    QListView::reset();
    setNewer(0);
    layOutFoot();
}

void RecordView::layOutAgain(bool atFoot)
{
    if (atFoot)
        return layOutFoot();
    m_rest->stop();
    m_delegate->setReckoned(0);
}

/// The rows that fill the window twice over, from the foot upwards.
void RecordView::layOutFoot()
{
    const int enough = 2 * viewport()->height();
    int height = 0;
    m_nextAbove = m_model.rowCount();
    while (m_nextAbove > 0 && height < enough)
        height += m_delegate->layOutRow(--m_nextAbove, viewport()->width());
    m_delegate->setReckoned(m_nextAbove);
    if (m_nextAbove > 0)
        m_rest->start();
    else
        m_rest->stop();
}

void RecordView::layOutMore()
{
    const QDeadlineTimer slice(sliceMsecs);
    m_nextAbove = qMin(m_nextAbove, m_model.rowCount());
    while (m_nextAbove > 0 && !slice.hasExpired())
        m_delegate->layOutRow(--m_nextAbove, viewport()->width());
    if (m_nextAbove == 0)
        layOutRest();
}

/// Every height is known after it. What is in sight stays where it is: above it the rows move.
void RecordView::layOutRest()
{
    m_rest->stop();
    m_nextAbove = 0;
    m_delegate->setReckoned(0);
    QScrollBar *bar = verticalScrollBar();
    const int belowSight = bar->maximum() - bar->value();
    doItemsLayout();
    bar->setValue(bar->maximum() - belowSight);
}

void RecordView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (m_rest->isActive() && index.row() < m_nextAbove)
        layOutRest();
    QListView::scrollTo(index, hint);
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
    setAccessibleDescription(count == 0 ? QString()
                                        : KeyText(tr("%n newer, [PgDn]", nullptr, count)).plain());
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
    if (event->size().width() != event->oldSize().width() || m_rest->isActive())
        layOutAgain(atFoot);
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
    if (!currentIndex().isValid() && m_model.rowCount() > 0) // the list itself would take the first
        setCurrentIndex(m_model.index(m_model.rowCount() - 1));
    QListView::focusInEvent(event);
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
