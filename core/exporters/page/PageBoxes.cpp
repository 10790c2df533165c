// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/page/PageFlow.h"

#include "core/exporters/Words.h"
#include "core/exporters/page/PageGeometry.h"

#include <numeric>
#include <utility>

namespace minutebook {

namespace {

constexpr qreal aroundNotice = 10; // above and below the box
constexpr qreal insideNotice = 12; // between its edge and its words
constexpr qreal paddingOfNotice = 7; // above and below its words
constexpr qreal insideCell = 6; // between its edge and its words
constexpr qreal aboveInCell = 2; // besides what a field has above it anyhow
constexpr qreal belowInCell = 6;
constexpr qreal labelShare = 0.34;
constexpr qreal longBox = sheet::textHeight / 3; // what is longer may be cut by the end of a page
const QColor shade(0xf1, 0xf3, 0xf2);
const QColor hairline(0x74, 0x82, 0x7d);

qreal heightOf(const QList<Slab> &slabs)
{
    return std::accumulate(slabs.begin(), slabs.end(), 0.0, [](qreal sum, const Slab &slab) {
        return sum + slab.spaceAbove + slab.height;
    });
}

/// The room above the slab becomes part of it, so that a box that it stands in has no holes.
void closeUp(Slab &slab)
{
    const qreal space = std::exchange(slab.spaceAbove, 0);
    slab.height += space;
    for (TextItem &item : slab.texts)
        item.at.ry() += space;
    for (Rule &rule : slab.rules)
        rule.line.translate(0, space);
    for (Ground &ground : slab.grounds)
        ground.box.translate(0, space);
}

Rule edge(qreal x1, qreal y1, qreal x2, qreal y2)
{
    return {.line = {x1, y1, x2, y2}, .width = 0.7, .colour = hairline};
}

} // namespace

/// Ground and upright edges behind every slab from that one on, with lines over the first and under
/// the last.
void PageFlow::boxIn(qsizetype first, const QList<qreal> &uprights)
{
    const qreal left = uprights.constFirst();
    const qreal right = uprights.constLast();
    const bool whole = heightOf(m_flow.slabs.sliced(first)) <= longBox;
    for (qsizetype i = first; i < m_flow.slabs.size(); ++i) {
        Slab &slab = m_flow.slabs[i];
        const bool isFirst = i == first;
        const bool isLast = i + 1 == m_flow.slabs.size();
        if (!isFirst)
            closeUp(slab);
        for (const qreal x : uprights)
            slab.rules += edge(x, 0, x, slab.height);
        if (isFirst)
            slab.rules += edge(left, 0, right, 0);
        if (isLast)
            slab.rules += edge(left, slab.height, right, slab.height);
        const bool nextToEdge = isFirst || i + 2 == m_flow.slabs.size();
        slab.keepWithNext = !isLast && (slab.keepWithNext || whole || nextToEdge);
    }
}

/// A box with its words on a grey ground: the same in print as on the screen.
void PageFlow::notice(const Section &section)
{
    const qreal left = m_left;
    const qreal right = m_left + m_width;
    const qsizetype first = m_flow.slabs.size();
    add({.spaceAbove = aroundNotice, .height = paddingOfNotice});
    m_left += insideNotice;
    m_width -= 2 * insideNotice;
    m_nextSpace = 0;
    blocks(section.blocks);
    m_left -= insideNotice;
    m_width += 2 * insideNotice;
    m_nextSpace.reset();
    add({.height = paddingOfNotice});
    boxIn(first, {left, right});
    for (qsizetype i = first; i < m_flow.slabs.size(); ++i) {
        Slab &slab = m_flow.slabs[i];
        slab.grounds.prepend({.box = {left, 0, right - left, slab.height}, .colour = shade});
    }
    m_leastSpace = aroundNotice;
}

/// A row of a form that has rules round label and value.
void PageFlow::fieldInRules(const FieldBlock &field)
{
    const qreal left = m_left;
    const qreal right = m_left + m_width;
    const qreal column = (m_width - 2 * insideCell) * labelShare; // as far as fieldBeside's
    const qsizetype first = m_flow.slabs.size();
    const bool goesOn = m_ruled == first;
    add({.spaceAbove = goesOn ? 0 : aroundNotice, .height = aboveInCell});
    m_left += insideCell;
    m_width -= 2 * insideCell;
    m_nextSpace = 0;
    fieldBeside(field);
    m_left -= insideCell;
    m_width += 2 * insideCell;
    m_nextSpace.reset();
    add({.height = belowInCell});
    boxIn(first, {left, left + column, right});
    m_ruled = m_flow.slabs.size();
}

} // namespace minutebook
