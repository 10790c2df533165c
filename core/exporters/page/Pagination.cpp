// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/page/Pagination.h"

#include "core/exporters/page/PageGeometry.h"

#include <algorithm>

namespace minutebook {

namespace {

class Paginator
{
public:
    explicit Paginator(const Flow &flow)
        : m_flow(flow)
    {
        m_pages += Page{};
    }

    QList<Page> run();

private:
    [[nodiscard]] qsizetype endOfGroup(qsizetype from) const;
    [[nodiscard]] qreal heightOf(qsizetype from, qsizetype to) const;
    [[nodiscard]] bool fits(qreal height) const { return m_used + height <= sheet::textHeight; }
    [[nodiscard]] bool atTop() const { return m_used <= 0; }
    void newPage(int table);
    void put(const Slab &slab, bool again = false);

    const Flow &m_flow;
    QList<Page> m_pages;
    qreal m_used = 0; ///< of the height of the text of the last page
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
    const QPointF corner(0, sheet::top + m_used);
    for (TextItem item : slab.texts) {
        item.at += corner;
        item.element = again ? noElement : item.element;
        page.texts += item;
    }
    for (Rule rule : slab.rules) {
        rule.line.translate(corner);
        page.rules += rule;
    }
    m_used += slab.height;
}

QList<Page> Paginator::run()
{
    for (qsizetype i = 0; i < m_flow.slabs.size();) {
        const qsizetype end = endOfGroup(i);
        const bool together = heightOf(i, end) <= sheet::textHeight;
        if (together && !atTop() && !fits(heightOf(i, end)))
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

QList<Page> paginate(const Flow &flow)
{
    return Paginator(flow).run();
}

} // namespace minutebook
