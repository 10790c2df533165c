// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/page/PageEdges.h"

#include "core/exporters/page/PageGeometry.h"

#include <QGlyphRun>

#include <algorithm>

namespace minutebook {

namespace {

constexpr qreal headTop = 36;
constexpr qreal footBottom = sheet::height - 38;
constexpr qreal ruleBelowHead = 5;
constexpr qreal textBelowRule = 25;
constexpr qreal textAboveFoot = 26; // the box for initials reaches into it
constexpr qreal gap = 18; // between words on one line
constexpr int usualFurniture = 9;
constexpr int mostLines = 3; // of a head or a foot: a page is for its text
constexpr QSizeF initials(54, 24);
constexpr qreal boxAboveLine = 8;
constexpr int manyPages = 888; // as wide as the numbers of most documents
const QColor quiet(0x3f, 0x4c, 0x48);
const QColor hairline(0x74, 0x82, 0x7d);
const QColor warning(0x9c, 0x1b, 0x1b);

TextStyle furniture(int textSize, const QColor &colour, bool bold)
{
    return scaledTo(textSize,
                    {.size = usualFurniture, .leading = 12, .bold = bold, .colour = colour});
}

qreal widthOf(const QString &words, const TextStyle &style)
{
    return words.isEmpty() ? 0
                           : naturalWidth(*typeset(plain(words), style, sheet::textWidth)) + gap;
}

void paintLayout(QPainter &painter, const QTextLayout &layout, QPointF at, const QColor &colour)
{
    painter.setPen(colour);
    for (int line = 0; line < std::min(layout.lineCount(), mostLines); ++line)
        for (const QGlyphRun &glyphs : layout.lineAt(line).glyphRuns())
            painter.drawGlyphRun(at, glyphs);
}

} // namespace

PageEdges::PageEdges(const PageFurniture &words)
    : m_words(words)
    , m_quiet(furniture(words.textSize, quiet, false))
{
    setHead();
    setFoot();
}

/// The height of the words as they were set.
qreal PageEdges::put(const QString &words, const TextStyle &style, qreal top, Edge edge)
{
    if (words.isEmpty())
        return 0;
    const auto layout = typeset(plain(words), style, sheet::textWidth);
    const qreal left =
        edge == Edge::Left ? sheet::margin : sheet::width - sheet::margin - naturalWidth(*layout);
    const int part = top < sheet::height / 2 ? headOfPage : footOfPage;
    m_set.append({layout, {left, top}, style.colour, part});
    return std::min(layout->lineCount(), mostLines) * style.leading;
}

void PageEdges::setHead()
{
    const TextStyle loud = furniture(m_words.textSize, warning, true);
    const QString &notForPublication = m_words.notForPublication;
    const bool beside =
        widthOf(m_words.head, m_quiet) + widthOf(notForPublication, loud) <= sheet::textWidth + gap;
    qreal top = headTop;
    if (beside)
        put(notForPublication, loud, top, Edge::Right);
    else
        top += put(notForPublication, loud, top, Edge::Left);
    const qreal height = put(m_words.head, m_quiet, top, Edge::Left);
    const bool empty = m_words.head.isEmpty() && notForPublication.isEmpty();
    top += std::max(height, beside ? m_quiet.leading : 0.0);
    m_rule = empty ? 0 : top + ruleBelowHead;
    m_textTop = std::max(sheet::top, m_rule + textBelowRule);
}

void PageEdges::setFoot()
{
    m_lastLine = footBottom - m_quiet.leading;
    const bool box = m_words.initialsBox;
    const qreal room = box
        ? (sheet::textWidth - initials.width()) / 2
        : sheet::textWidth + gap - widthOf(numbersOf(manyPages, manyPages), m_quiet);
    qreal top = m_lastLine;
    if (!m_words.foot.isEmpty() && widthOf(m_words.foot, m_quiet) > room) {
        const int lines = std::min(
            mostLines, typeset(plain(m_words.foot), m_quiet, sheet::textWidth)->lineCount());
        top -= lines * m_quiet.leading + (box ? boxAboveLine + 2 : 2);
    }
    put(m_words.foot, m_quiet, top, Edge::Left);
    m_textBottom = std::min(sheet::height - sheet::bottom, top - textAboveFoot);
}

QString PageEdges::numbersOf(int page, int pageCount) const
{
    return m_words.pageOf.isEmpty()
        ? QString()
        : m_words.pageOf.arg(m_words.firstPage + page).arg(m_words.firstPage + pageCount - 1);
}

void PageEdges::paint(QPainter &painter, int page, int pageCount, PageMarks *marks) const
{
    for (const Words &words : m_set) {
        if (marks)
            marks->mark(painter, words.part);
        paintLayout(painter, *words.layout, words.at, words.colour);
    }
    if (marks)
        marks->mark(painter, footOfPage);
    paintNumbers(painter, page, pageCount);
    if (m_rule > 0) {
        painter.setPen(QPen(hairline, 0.5));
        painter.drawLine(QLineF(sheet::margin, m_rule, sheet::width - sheet::margin, m_rule));
    }
    if (m_words.initialsBox)
        paintInitialsBox(painter);
}

void PageEdges::paintNumbers(QPainter &painter, int page, int pageCount) const
{
    const auto layout = typeset(plain(numbersOf(page, pageCount)), m_quiet, sheet::textWidth);
    const qreal left = sheet::width - sheet::margin - naturalWidth(*layout);
    paintLayout(painter, *layout, {left, m_lastLine}, m_quiet.colour);
}

/// Where the chair initials each loose sheet (Local Government Act 1972, Schedule 12, paragraph
/// 41).
void PageEdges::paintInitialsBox(QPainter &painter) const
{
    painter.setPen(QPen(hairline, 0.7));
    painter.setBrush(Qt::NoBrush);
    const QPointF corner((sheet::width - initials.width()) / 2,
                         m_lastLine + m_quiet.leading - 12 - boxAboveLine);
    painter.drawRect(QRectF(corner, initials));
}

} // namespace minutebook
