// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/CompareDelegate.h"

#include "ui/live/Painting.h"

#include <QPainter>
#include <QTextLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

CompareDelegate::CompareDelegate(const Theme &theme, const CompareModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

int CompareDelegate::textLeft(const LimbDifference &limb) const
{
    return m_theme.tokens().scaled(38) + limb.level * m_theme.tokens().scaled(34);
}

int CompareDelegate::textWidth(const LimbDifference &limb, int width) const
{
    return qMax(m_theme.tokens().scaled(80), width - textLeft(limb) - m_theme.tokens().scaled(112));
}

int CompareDelegate::layOut(QTextLayout &layout, const LimbDifference &limb, int width) const
{
    const Tokens &t = m_theme.tokens();
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const WordPiece &piece : limb.pieces) {
        QTextCharFormat format;
        if (piece.kind == WordPiece::Kind::Inserted) {
            format.setForeground(t.colours.inserted);
            format.setBackground(t.colours.insertedGround);
            format.setFontWeight(QFont::DemiBold);
            format.setFontUnderline(true);
        } else if (piece.kind == WordPiece::Kind::Deleted) {
            format.setForeground(t.colours.deleted);
            format.setBackground(t.colours.deletedGround);
            format.setFontStrikeOut(true);
        }
        const auto start = static_cast<int>(text.size());
        const auto length = static_cast<int>(piece.text.size());
        formats.append({start, length, format});
        if (piece.kind == WordPiece::Kind::Deleted) { // what comes instead stands a little off
            format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
            format.setFontLetterSpacing(t.scaled(4));
            formats.append({start + length - 1, 1, format});
        }
        text += piece.text;
    }
    text += limb.joinAfter;
    layout.setText(text.replace(u'\n', QChar::LineSeparator));
    layout.setFont(t.font(TextRole::LimbDrafting));
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const int high = t.line(TextRole::LimbDrafting);
    int height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(textWidth(limb, width));
        line.setPosition({0, height + (high - line.height()) / 2});
        height += high;
    }
    layout.endLayout();
    return qMax(height, high);
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = viewWidth(option);
    QTextLayout layout;
    const int height = layOut(layout, m_model.row(index.row()).difference, width);
    return {width, height + 2 * m_theme.tokens().scaled(8)};
}

void CompareDelegate::paintTag(QPainter &painter, const QRect &row, LimbDifference::Kind kind) const
{
    const Tokens &t = m_theme.tokens();
    const QFont font = t.font(TextRole::Small);
    const QString words = differenceName(kind);
    const int wide = QFontMetrics(font).horizontalAdvance(words);
    const QRect line(row.left(), row.top() + t.scaled(8), row.width() - t.scaled(8),
                     t.line(TextRole::LimbDrafting));
    painter.setFont(font);
    painter.setPen(t.colours.ink2);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, words);
    const QString icon = kind == LimbDifference::Kind::Amended ? u"amend"_s
        : kind == LimbDifference::Kind::New                    ? u"plus"_s
        : kind == LimbDifference::Kind::TakenOut               ? u"minus"_s
                                                               : QString();
    if (!icon.isEmpty())
        paintIcon(painter,
                  {line.right() - wide - t.scaled(5) - t.sizes.iconSmall,
                   line.top() + (line.height() - t.sizes.iconSmall) / 2},
                  icon, t.colours.ink2, t.sizes.iconSmall, m_theme);
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const CompareModel::Row &row = m_model.row(index.row());
    const QRect rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.colours.line);
    QFont letter = t.font(TextRole::LimbDrafting);
    letter.setWeight(QFont::DemiBold);
    const int left = rect.left() + textLeft(row.difference);
    const QRect mark(left - t.scaled(34), rect.top() + t.scaled(8), t.scaled(34),
                     t.line(TextRole::LimbDrafting));
    paintLine(*painter, mark, row.marker, letter, t.colours.ink);
    QTextLayout layout;
    layOut(layout, row.difference, viewWidth(option));
    painter->setPen(t.colours.ink);
    layout.draw(painter, QPointF(left, rect.top() + t.scaled(8)));
    paintTag(*painter, rect, row.difference.kind);
    if (option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_HasFocus))
        paintRing(*painter, rect, m_theme);
    painter->restore();
}

} // namespace minutebook
