// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace minutebook {

namespace {

bool expands(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

/// What expands gives way first.
int leastWidth(const QLayoutItem &item)
{
    return expands(item) ? item.minimumSize().width() : item.sizeHint().width();
}

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, index);
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    QList<Row> rows;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int wide = leastWidth(*item);
        if (rows.isEmpty() || rows.last().width + spacing() + wide > width)
            rows += Row{};
        Row &row = rows.last();
        row.width += (row.items.isEmpty() ? 0 : spacing()) + wide;
        row.items += item;
    }
    return rows;
}

int FlowLayout::layRow(const Row &row, const QRect &rect, int top, bool place) const
{
    const auto growing = static_cast<int>(
        std::ranges::count_if(row.items, [](const QLayoutItem *item) { return expands(*item); }));
    const int left = std::max(0, rect.width() - row.width);
    const int more = growing > 0 ? left / growing : 0;
    const auto widthOf = [&](const QLayoutItem &item) {
        return std::min(leastWidth(item) + (expands(item) ? more : 0), rect.width());
    };
    int high = 0;
    for (const QLayoutItem *item : row.items)
        high = std::max(high, heightOf(*item, widthOf(*item)));
    int x = rect.left() + (growing > 0 ? 0 : left);
    for (QLayoutItem *item : row.items) {
        const int wide = widthOf(*item);
        const int own = std::min(heightOf(*item, wide), high);
        if (place)
            item->setGeometry({x, top + (high - own) / 2, wide, own});
        x += wide + spacing();
    }
    return high;
}

int FlowLayout::lay(const QRect &rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int top = room.top();
    for (const Row &row : rowsFor(room.width()))
        top += layRow(row, room, top, place) + spacing();
    return top - spacing() + contentsMargins().bottom() - rect.top();
}

int FlowLayout::heightForWidth(int width) const
{
    return lay({0, 0, width, 0}, false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int spare = std::max(0, rect.height() - heightForWidth(rect.width()));
    lay(rect.translated(0, spare / 2), true);
}

/// All in one row.
QSize FlowLayout::sizeHint() const
{
    int width = -spacing();
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

/// All under one another.
QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

} // namespace minutebook
