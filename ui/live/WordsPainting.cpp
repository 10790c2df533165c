// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// What the field of words paints besides the words: the stem, the bullets, the caret.

#include "ui/live/WordsEdit.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace minutebook {

using namespace Qt::StringLiterals;

void WordsEdit::paintStem(QPainter &painter) const
{
    const QTextBlock first = document()->firstBlock();
    const QRectF box = document()->documentLayout()->blockBoundingRect(first);
    if (m_laidStem) {
        m_laidStem->draw(painter, QPointF(side(), box.top()), m_theme.colours().ink2);
        return;
    }
    const QTextLine line = first.layout()->lineAt(0);
    if (!line.isValid())
        return;
    painter.setFont(m_theme.font(TextRole::ComposerStem));
    painter.setPen(m_theme.colours().ink2);
    painter.drawText(QPointF(side(), box.top() + line.y() + line.ascent()), m_stem);
}

void WordsEdit::paintBullets(QPainter &painter) const
{
    painter.setFont(m_theme.font(TextRole::Composer));
    painter.setPen(m_theme.colours().ink3);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QTextLine line = block.layout()->lineAt(0);
        const QPointF at = block.layout()->position();
        if (line.isValid())
            painter.drawText(QPointF(side() + 2, at.y() + line.y() + line.ascent()), u"•"_s);
    }
}

void WordsEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(0, -verticalScrollBar()->value());
    if (!m_stem.isEmpty())
        paintStem(painter);
    if (m_bullets)
        paintBullets(painter);
    if (!hasFocus())
        return;
    painter.resetTransform();
    QRect caret = cursorRect();
    caret.setWidth(2);
    painter.fillRect(caret, m_theme.colours().blue);
}

} // namespace minutebook
