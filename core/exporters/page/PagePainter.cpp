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

constexpr qreal unbounded = 4000; // a watermark is never broken
const QColor faint(0xe6, 0xea, 0xe8); // 1.2 to 1 on white: text over it keeps its contrast

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

void paintRule(QPainter &painter, const Rule &rule)
{
    painter.setPen(QPen(rule.colour, rule.width));
    painter.drawLine(rule.line);
}

/// Elements are numbered in the order in which they are set, so the first text that belongs to one
/// of them or to a later one is where it begins. What has no text stands on no page.
QList<PagePlace> onPages(QList<PagePlace> places, const QList<Page> &pages)
{
    qsizetype found = 0;
    for (int page = 0; page < pages.size(); ++page) {
        for (const TextItem &item : pages[page].texts) {
            for (; found < places.size() && places[found].element <= item.element; ++found) {
                places[found].page = page;
                places[found].top = item.at.y();
            }
        }
    }
    places.resize(found);
    return places;
}

} // namespace

PagePainter::PagePainter(const Document &document)
    : m_watermark(document.page.watermark)
    , m_edges(document.page)
{
    Flow flow = PageFlow(document).take();
    m_pages = paginate(flow,
                       {.top = m_edges.textTop(),
                        .bottom = m_edges.textBottom(),
                        .textSize = document.page.textSize,
                        .lineNumbers = document.page.lineNumbers});
    m_structure = std::move(flow.structure);
    m_outline = std::move(flow.outline);
    m_places = onPages(std::move(flow.places), m_pages);
}

QSizeF PagePainter::pageSize()
{
    return {sheet::width, sheet::height};
}

void PagePainter::paintPage(QPainter &painter, int page, PageMarks *marks) const
{
    painter.save();
    if (marks)
        marks->mark(painter, watermarkOfPage);
    paintWatermark(painter);
    m_edges.paint(painter, page, pageCount(), marks);
    for (const Ground &ground : m_pages[page].grounds)
        painter.fillRect(ground.box, ground.colour);
    for (const Rule &rule : m_pages[page].rules)
        paintRule(painter, rule);
    int current = footOfPage;
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
    if (m_watermark.isEmpty())
        return;
    constexpr qreal across = 560;
    const TextStyle style{.size = 100, .leading = 120, .bold = true, .colour = faint};
    const auto layout = typeset(plain(m_watermark), style, unbounded);
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

} // namespace minutebook
