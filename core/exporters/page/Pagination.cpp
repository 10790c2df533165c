// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/page/Pagination.h"

#include "core/exporters/page/PageGeometry.h"
#include "core/exporters/page/Typesetter.h"

#include <algorithm>

namespace minutebook {

namespace {

constexpr qreal numberGap = 12; // between a line's number and the line
const QColor numberColour(0x3f, 0x4c, 0x48);

class Paginator
{
public:
    Paginator(const Flow &flow, const PageFrame &frame)
        : m_flow(flow)
        , m_frame(frame)
    {
        m_pages += Page{};
    }

    QList<Page> run();

private:
    [[nodiscard]] qsizetype endOfGroup(qsizetype from) const;
    [[nodiscard]] qreal heightOf(qsizetype from, qsizetype to) const;
    [[nodiscard]] bool fits(qreal height) const { return m_used + height <= m_frame.height(); }
    [[nodiscard]] bool atTop() const { return m_used <= 0; }
    void newPage(int table);
    void put(const Slab &slab, bool again = false);

    void numberLine(QPointF corner, const Slab &slab);

    const Flow &m_flow;
    const PageFrame m_frame;
    QList<Page> m_pages;
    qreal m_used = 0; ///< of the height of the text of the last page
    int m_line = 0; ///< how many lines of the last page are numbered
};

qsizetype Paginator::endOfGroup(qsizetype from) const
{
    qsizetype end = from;
    while (end < m_flow.slabs.size() - 1 && m_flow.slabs[end].keepWithNext)
        ++end;
    return end + 1;
}

qreal Paginator::heightOf(qsizetype from, qsizetype to) const
{
    qreal height = 0;
    for (qsizetype i = from; i < to; ++i) {
        const bool dropped = i == from && atTop();
        height += (dropped ? 0 : m_flow.slabs[i].spaceAbove) + m_flow.slabs[i].height;
    }
    return height;
}

void Paginator::newPage(int table)
{
    m_pages += Page{};
    m_used = 0;
    m_line = 0;
    if (table < 0)
        return;
    for (const Slab &slab : m_flow.tableHeaders[table])
        put(slab, true);
}

void Paginator::put(const Slab &slab, bool again)
{
    Page &page = m_pages.last();
    if (!atTop())
        m_used += slab.spaceAbove;
    const QPointF corner(0, m_frame.top + m_used);
    if (m_frame.lineNumbers && !slab.texts.isEmpty())
        numberLine(corner, slab);
    for (TextItem item : slab.texts) {
        item.at += corner;
        item.element = again ? noElement : item.element;
        page.texts += item;
    }
    for (Rule rule : slab.rules) {
        rule.line.translate(corner);
        page.rules += rule;
    }
    for (Ground ground : slab.grounds) {
        ground.box.translate(corner);
        page.grounds += ground;
    }
    m_used += slab.height;
}

/// Beside the slab's first line, in the margin; it is read before the page's text, as furniture.
void Paginator::numberLine(QPointF corner, const Slab &slab)
{
    TextStyle small = scaledTo(m_frame.textSize, {.size = 8, .colour = numberColour});
    const bool cell = slab.texts.constFirst().at.y() > 0; // with room above and below it
    small.leading = cell ? scaledTo(m_frame.textSize, {}).leading : slab.height;
    const auto layout = typeset(plain(QString::number(++m_line)), small, sheet::margin);
    const qreal left = sheet::margin - numberGap - naturalWidth(*layout);
    m_pages.last().texts += TextItem{.layout = layout,
                                     .length = static_cast<int>(layout->text().size()),
                                     .at = {left, corner.y() + slab.texts.constFirst().at.y()},
                                     .colour = small.colour};
}

QList<Page> Paginator::run()
{
    for (qsizetype i = 0; i < m_flow.slabs.size();) {
        const qsizetype end = endOfGroup(i);
        const bool together = heightOf(i, end) <= m_frame.height();
        const bool full = together && !fits(heightOf(i, end));
        if (!atTop() && (full || m_flow.slabs[i].newPage))
            newPage(m_flow.slabs[i].table);
        for (; i < end; ++i) {
            const Slab &slab = m_flow.slabs[i];
            if (!together && !atTop() && !fits(slab.spaceAbove + slab.height))
                newPage(slab.table);
            put(slab);
        }
    }
    for (Page &page : m_pages)
        std::ranges::stable_sort(page.texts, {}, &TextItem::order);
    return m_pages;
}

} // namespace

QList<Page> paginate(const Flow &flow, const PageFrame &frame)
{
    return Paginator(flow, frame).run();
}

} // namespace minutebook
