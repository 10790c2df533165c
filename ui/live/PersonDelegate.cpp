// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/PersonDelegate.h"

#include "ui/live/Painting.h"
#include "ui/widgets/KeyCap.h"

#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Key and code stand before it.
int namesLeft(const Tokens &t)
{
    return t.pick(4 + 6 + 22 + 8 + 26 + 8, 4 + 10 + 22 + 10 + 30 + 10);
}

} // namespace

PersonDelegate::PersonDelegate(const PeopleModel &model, const Theme &theme, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
}

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const bool heading = m_model.row(index.row()).heading;
    return {option.rect.width(), heading ? t.pick(28, 33) : t.sizes.personRow};
}

void PersonDelegate::paintHeading(QPainter &painter, const QRect &rect,
                                  const PeopleModel::Row &row) const
{
    const Tokens &t = m_theme.tokens();
    const QRect line = rect.adjusted(t.pick(14, 18), t.pick(7, 10), -t.pick(12, 16), -t.pick(3, 4));
    painter.setPen(t.colours.ink2);
    painter.setFont(t.font(TextRole::SmallStrong));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.name);
    const int name = painter.fontMetrics().horizontalAdvance(row.name) + t.scaled(8);
    painter.setFont(t.font(TextRole::Small));
    if (name + painter.fontMetrics().horizontalAdvance(row.mark) <= line.width())
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.mark);
}

void PersonDelegate::paintKeyAndCode(QPainter &painter, const QRect &rect,
                                     const PeopleModel::Row &row) const
{
    const Tokens &t = m_theme.tokens();
    const int left = rect.left() + t.pick(4 + 6, 4 + 10);
    if (!row.key.isEmpty()) {
        const QSize size = keyCapSize(row.key, t);
        const QRect cap(QPoint(left + (t.scaled(22) - size.width()) / 2,
                               rect.top() + (rect.height() - size.height()) / 2),
                        size);
        paintKeyCap(painter, cap, row.key, t, row.away ? KeyCapLook::Off : KeyCapLook::Plain);
    }
    QFont code = t.font(TextRole::Interface);
    code.setWeight(row.away ? QFont::Normal : QFont::Bold);
    painter.setFont(code);
    painter.setPen(row.away ? t.colours.ink3 : t.colours.ink);
    const QRect box(left + t.scaled(22) + t.pick(8, 10), rect.top(), t.scaled(40), rect.height());
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, row.code);
}

int PersonDelegate::paintMark(QPainter &painter, const QRect &rect,
                              const PeopleModel::Row &row) const
{
    const Tokens &t = m_theme.tokens();
    if (row.icon.isEmpty())
        return 0;
    const QFont font = t.font(row.hasFloor ? TextRole::InterfaceStrong : TextRole::Small);
    const QColor colour = row.hasFloor ? t.colours.green
        : row.away                     ? t.colours.ink2
                                       : t.colours.ink2;
    int text =
        row.mark.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(row.mark) + t.scaled(5);
    if (rect.width() - namesLeft(t) - text < t.scaled(90))
        text = 0; // the icon says it; the name is needed more
    const int width = t.sizes.iconSmall + text;
    const int left = rect.right() + 1 - t.pick(10, 14) - width;
    paintIcon(painter, {left, rect.top() + (rect.height() - t.sizes.iconSmall) / 2}, row.icon,
              colour, t.sizes.iconSmall, m_theme);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRect(left + t.sizes.iconSmall, rect.top(), text, rect.height()),
                     Qt::AlignRight | Qt::AlignVCenter, row.mark);
    return width + t.scaled(8);
}

void PersonDelegate::paintNames(QPainter &painter, const QRect &rect,
                                const PeopleModel::Row &row) const
{
    const Tokens &t = m_theme.tokens();
    const int first = t.pick(17, 21);
    const int second = t.pick(18, 20);
    const int top = rect.top() + (rect.height() - first - second) / 2;
    const TextRole role = row.away ? TextRole::Interface : TextRole::InterfaceStrong;
    paintLine(painter, QRect(rect.left(), top, rect.width(), first), row.name, t.font(role),
              row.away ? t.colours.ink3 : t.colours.ink);
    paintLine(painter, QRect(rect.left(), top + first, rect.width(), second), row.role,
              t.font(TextRole::Small), row.away ? t.colours.ink3 : t.colours.ink2);
}

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const PeopleModel::Row &row = m_model.row(index.row());
    const QRect rect = option.rect;
    const bool narrow = rect.width() <= t.sizes.narrowPeople + t.scaled(8);
    painter->save();
    painter->setClipRect(rect);
    if (row.heading) {
        if (!narrow)
            paintHeading(*painter, rect, row);
    } else {
        if (row.hasFloor)
            paintCurrent(*painter, rect, m_theme);
        paintKeyAndCode(*painter, rect, row);
        if (!narrow) {
            const int mark = paintMark(*painter, rect, row);
            paintNames(*painter, rect.adjusted(namesLeft(t), 0, -t.pick(10, 14) - mark, 0), row);
        }
        if (option.state.testFlag(QStyle::State_Selected)
            && option.state.testFlag(QStyle::State_HasFocus))
            paintRing(*painter, rect, m_theme);
    }
    painter->restore();
}

} // namespace minutebook
