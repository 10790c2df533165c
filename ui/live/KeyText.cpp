// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/KeyText.h"

#include "ui/widgets/KeyCap.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

KeyText::KeyText(const QString &marked)
{
    static const QRegularExpression piece(u"\\[(?<key>[^\\]]+)\\]|\\*(?<strong>[^*]+)\\*"_s);
    qsizetype from = 0;
    for (auto found = piece.globalMatch(marked); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        add(Part::Words, marked.mid(from, match.capturedStart() - from));
        add(Part::Key, match.captured(u"key"));
        add(Part::Strong, match.captured(u"strong"));
        from = match.capturedEnd();
    }
    add(Part::Words, marked.mid(from));
}

void KeyText::add(Part part, const QString &text)
{
    const QString words = part == Part::Words ? text.trimmed() : text;
    if (!words.isEmpty())
        m_parts.append({part, words});
}

QString KeyText::plain() const
{
    QString text;
    for (qsizetype index = 0; index < m_parts.size(); ++index) {
        const bool afterKey = index > 0 && m_parts.at(index - 1).part == Part::Key;
        const bool isKey = m_parts.at(index).part == Part::Key;
        if (index > 0)
            text += afterKey && isKey ? u"+"_s : u" "_s;
        text += m_parts.at(index).text;
    }
    return text;
}

int KeyText::gapAfter(const Piece &piece, const Piece &next, const Tokens &tokens)
{
    if (piece.part == Part::Key && next.part == Part::Key)
        return tokens.scaled(5);
    if (next.text.startsWith(u'.') || next.text.startsWith(u',') || next.text.startsWith(u':'))
        return 1;
    return tokens.scaled(5);
}

int KeyText::widthOf(const Piece &piece, const Tokens &tokens)
{
    if (piece.part == Part::Key)
        return keyCapSize(piece.text, tokens).width();
    const TextRole role = piece.part == Part::Strong ? TextRole::SmallStrong : TextRole::Small;
    return QFontMetrics(tokens.font(role)).horizontalAdvance(piece.text);
}

int KeyText::width(const Tokens &tokens) const
{
    int width = 0;
    for (qsizetype index = 0; index < m_parts.size(); ++index) {
        width += widthOf(m_parts.at(index), tokens);
        if (index + 1 < m_parts.size())
            width += gapAfter(m_parts.at(index), m_parts.at(index + 1), tokens);
    }
    return width;
}

void KeyText::paint(QPainter &painter, const QRect &rect, const Tokens &tokens,
                    const QColor &colour) const
{
    int left = rect.left();
    for (qsizetype index = 0; index < m_parts.size(); ++index) {
        const Piece &piece = m_parts.at(index);
        const int width = widthOf(piece, tokens);
        const int room = rect.right() + 1 - left;
        if (piece.part == Part::Key) {
            if (width > room)
                return;
            const QSize size = keyCapSize(piece.text, tokens);
            const int top = rect.top() + (rect.height() - size.height()) / 2;
            paintKeyCap(painter, QRect(QPoint(left, top), size), piece.text, tokens);
        } else {
            const bool strong = piece.part == Part::Strong;
            const QFont font = tokens.font(strong ? TextRole::SmallStrong : TextRole::Small);
            painter.setFont(font);
            painter.setPen(strong ? tokens.colours.ink : colour);
            painter.drawText(QRect(left, rect.top(), qMin(width, room) + 2, rect.height()),
                             Qt::AlignVCenter | Qt::AlignLeft,
                             width > room
                                 ? QFontMetrics(font).elidedText(piece.text, Qt::ElideRight, room)
                                 : piece.text);
            if (width > room)
                return;
        }
        left += width;
        if (index + 1 < m_parts.size())
            left += gapAfter(piece, m_parts.at(index + 1), tokens);
    }
}

} // namespace minutebook
