// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/RowTable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <numeric>

namespace minutebook {

using namespace Qt::StringLiterals;

RowTable::RowTable(const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(&m_theme, &Theme::themeChanged, this, &RowTable::follow);
    follow();
}

void RowTable::follow()
{
    setFont(m_theme.font(TextRole::Interface));
    horizontalHeader()->setFont(m_theme.font(TextRole::Small));
    horizontalHeader()->setFixedHeight(m_theme.tokens().scaled(28));
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(m_theme.sizes().tableRow);
    viewport()->update();
}

void RowTable::setColumnWeights(const QList<int> &weights)
{
    m_weights = weights;
    shareOut();
}

void RowTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    shareOut();
}

void RowTable::shareOut()
{
    if (m_weights.isEmpty() || !model())
        return;
    const int sum = std::accumulate(m_weights.cbegin(), m_weights.cend(), 0);
    int left = viewport()->width();
    for (int column = 0; column < m_weights.size() && column < model()->columnCount(); ++column) {
        const bool last = column == m_weights.size() - 1;
        const int wide = last ? left : viewport()->width() * m_weights.at(column) / sum;
        setColumnWidth(column, wide);
        left -= wide;
    }
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareOut();
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && state() != EditingState) {
        Q_EMIT opened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
    viewport()->update();
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void RowTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const QRect row(0, rowViewportPosition(currentIndex().row()), viewport()->width(),
                    rowHeight(currentIndex().row()));
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colours().blue, 3));
    painter.drawRoundedRect(QRectF(row).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4);
}

RowDelegate::RowDelegate(const Theme &theme, const Roles &roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_roles(roles)
{
}

QString RowDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.toString();
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus, false);
}

void RowDelegate::paintText(QPainter &painter, const QRect &room, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const bool strong = index.column() == m_roles.strongColumn;
    const QFont plain = m_theme.font(strong ? TextRole::InterfaceStrong : TextRole::Interface);
    const QFont marked = m_theme.font(TextRole::InterfaceStrong);
    painter.setPen(m_roles.quietColumns.contains(index.column()) ? c.ink2 : c.ink);
    QRect left = room;
    const QStringList parts = index.data().toString().simplified().split(m_roles.markOpen);
    for (qsizetype i = 0; i < parts.size() && left.width() > 0; ++i) {
        const qsizetype close = i == 0 ? -1 : parts.at(i).indexOf(m_roles.markClose);
        const QList<std::pair<QFont, QString>> runs{
            {marked, close < 0 ? QString() : parts.at(i).left(close)},
            {plain, parts.at(i).mid(close + 1)}};
        for (const auto &[font, text] : runs) {
            const QFontMetrics metrics(font);
            painter.setFont(font);
            painter.drawText(left, Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(text, Qt::ElideRight, left.width()));
            left.setLeft(left.left() + metrics.horizontalAdvance(text));
        }
    }
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Tokens &tokens = m_theme.tokens();
    const Colours &c = tokens.colours;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, c.sel);
        if (index.column() == 0)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())),
                              c.green);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      c.line);
    QRect room = option.rect.adjusted(index.column() == 0 ? 0 : tokens.scaled(10), 0,
                                      -tokens.scaled(10), -1);
    if (option.state.testFlag(QStyle::State_Selected) && index.column() == 0)
        room.setLeft(room.left() + tokens.scaled(12));
    const QString icon = m_roles.icon < 0 ? QString() : index.data(m_roles.icon).toString();
    if (!icon.isEmpty()) {
        const int size = tokens.sizes.iconSmall;
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(room.left(), room.top() + (room.height() - size) / 2,
                            m_theme.icons().pixmap(icon, c.ink, size, ratio));
        room.setLeft(room.left() + size + tokens.scaled(8));
    }
    const QString second =
        m_roles.secondLine < 0 ? QString() : index.data(m_roles.secondLine).toString();
    if (second.isEmpty()) {
        paintText(*painter, room, index);
    } else {
        const int half = room.height() / 2;
        paintText(*painter, room.adjusted(0, 2, 0, -half), index);
        painter->setFont(m_theme.font(TextRole::Small));
        painter->setPen(c.ink2);
        const QRect below = room.adjusted(0, half, 0, -2);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(second, Qt::ElideRight, below.width()));
    }
    painter->restore();
}

} // namespace minutebook
