// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/page/PagePainter.h"

#include "core/exporters/page/PageFlow.h"
#include "core/exporters/page/PageGeometry.h"
#include "core/exporters/page/Pagination.h"
#include "core/exporters/page/Typesetter.h"

#include <QGlyphRun>

#include <algorithm>

namespace minutebook {

namespace {

constexpr qreal headTop = 36;
constexpr qreal footTop = sheet::height - 50;
constexpr qreal unbounded = 4000; // a line of furniture is never broken
const QColor quiet(0x3f, 0x4c, 0x48);
const QColor hairline(0x74, 0x82, 0x7d);
const QColor warning(0x9c, 0x1b, 0x1b);
const QColor faint(0xe6, 0xea, 0xe8); // 1.2 to 1 on white: text over it keeps its contrast

enum class Edge { Left, Right };

void paintItem(QPainter &painter, const TextItem &item)
{
    painter.setPen(item.colour);
    const QTextLine line = item.layout->lineAt(item.line);
    const qreal leadingAbove =
        item.layout->lineAt(0).y(); // lines stand one leading apart, so this is every line's
    const QPointF origin = item.at - QPointF(0, line.y() - leadingAbove);
    for (const QGlyphRun &glyphs : item.layout->glyphRuns(item.from, item.length))
        painter.drawGlyphRun(origin, glyphs);
}

void paintWords(QPainter &painter, const QString &words, const TextStyle &style, qreal top,
                Edge edge)
{
    const auto layout = typeset(plain(words), style, unbounded);
    const qreal room = sheet::width - sheet::margin;
    const qreal left = edge == Edge::Left ? sheet::margin : room - naturalWidth(*layout);
    painter.setPen(style.colour);
    for (const QGlyphRun &glyphs : layout->glyphRuns())
        painter.drawGlyphRun({left, top}, glyphs);
}

void paintRule(QPainter &painter, const Rule &rule)
{
    painter.setPen(QPen(rule.colour, rule.width));
    painter.drawLine(rule.line);
}

} // namespace

PagePainter::PagePainter(const Document &document)
    : m_furniture(document.page)
{
    Flow flow = PageFlow(document).take();
    m_pages = paginate(flow);
    m_structure = std::move(flow.structure);
    m_outline = std::move(flow.outline);
}

QSizeF PagePainter::pageSize()
{
    return {sheet::width, sheet::height};
}

void PagePainter::paintPage(QPainter &painter, int page, PageMarks *marks) const
{
    painter.save();
    paintWatermark(painter);
    paintFurniture(painter, page);
    for (const Rule &rule : m_pages[page].rules)
        paintRule(painter, rule);
    int current = noElement;
    for (const TextItem &item : m_pages[page].texts) {
        if (marks && item.element != current)
            marks->mark(painter, item.element);
        current = item.element;
        paintItem(painter, item);
    }
    painter.restore();
}

/// Across the sheet from corner to corner, as large as it fits, and under the text.
void PagePainter::paintWatermark(QPainter &painter) const
{
    if (m_furniture.watermark.isEmpty())
        return;
    constexpr qreal across = 560;
    const TextStyle style{.size = 100, .leading = 120, .bold = true, .colour = faint};
    const auto layout = typeset(plain(m_furniture.watermark), style, unbounded);
    const qreal width = std::max(naturalWidth(*layout), 1.0);
    const qreal scale = std::min(across / width, 1.6);
    painter.save();
    painter.translate(sheet::width / 2, sheet::height / 2);
    painter.rotate(-52);
    painter.scale(scale, scale);
    painter.setPen(faint);
    for (const QGlyphRun &glyphs : layout->glyphRuns())
        painter.drawGlyphRun({-width / 2, -style.leading / 2}, glyphs);
    painter.restore();
}

void PagePainter::paintFurniture(QPainter &painter, int page) const
{
    const TextStyle small{.size = 9, .leading = 12, .colour = quiet};
    const TextStyle loud{.size = 9, .leading = 12, .bold = true, .colour = warning};
    const PageFurniture &words = m_furniture;
    paintWords(painter, words.head, small, headTop, Edge::Left);
    paintWords(painter, words.notForPublication, loud, headTop, Edge::Right);
    paintWords(painter, words.foot, small, footTop, Edge::Left);
    if (!words.pageOf.isEmpty()) {
        const QString numbers =
            words.pageOf.arg(words.firstPage + page).arg(words.firstPage + pageCount() - 1);
        paintWords(painter, numbers, small, footTop, Edge::Right);
    }
    const QLineF line(sheet::margin, headTop + 17, sheet::width - sheet::margin, headTop + 17);
    if (!words.head.isEmpty() || !words.notForPublication.isEmpty())
        paintRule(painter, {.line = line, .colour = hairline});
    if (words.initialsBox)
        paintInitialsBox(painter);
}

/// Where the chair initials each loose sheet (Local Government Act 1972, Schedule 12, paragraph
/// 41).
void PagePainter::paintInitialsBox(QPainter &painter) const
{
    constexpr QSizeF size(54, 24);
    painter.setPen(QPen(hairline, 0.7));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF({(sheet::width - size.width()) / 2, footTop - 8}, size));
}

} // namespace minutebook
