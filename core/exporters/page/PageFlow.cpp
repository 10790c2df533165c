// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/page/PageFlow.h"

#include "core/base/Overloaded.h"
#include "core/exporters/Words.h"
#include "core/exporters/page/PageGeometry.h"
#include "core/exporters/page/ShownLetters.h"

#include <algorithm>
#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal markerGap = 8;
constexpr qreal leastMarker = 14;
constexpr qreal quotationIndent = 20;
constexpr qreal pointsOfMillimetre = 72 / 25.4;
constexpr qreal belowTitle = 8;

QByteArray structureType(SectionRole role)
{
    switch (role) {
    case SectionRole::Speech:
        return "Art";
    case SectionRole::Quotation:
        return "BlockQuote";
    case SectionRole::Head:
    case SectionRole::Resolution:
    case SectionRole::Motion:
    case SectionRole::Notice:
        return "Div";
    default:
        return "Sect";
    }
}

QByteArray listAttributes(MarkerKind kind)
{
    switch (kind) {
    case MarkerKind::None:
        return "<< /O /List /ListNumbering /None >>";
    case MarkerKind::Bullet:
        return "<< /O /List /ListNumbering /Disc >>";
    case MarkerKind::LowerLetter:
        return "<< /O /List /ListNumbering /LowerAlpha >>";
    case MarkerKind::UpperLetter:
        return "<< /O /List /ListNumbering /UpperAlpha >>";
    case MarkerKind::Number:
        return "<< /O /List /ListNumbering /Decimal >>";
    case MarkerKind::LowerRoman:
        return "<< /O /List /ListNumbering /LowerRoman >>";
    }
    Q_UNREACHABLE();
}

/// Words and the list they lead to; a motion, its votes and what came of it; a signature and the
/// note to it.
bool belongTogether(const Block &block, const Block &next)
{
    if (std::holds_alternative<Paragraph>(block.any) && std::holds_alternative<ListBlock>(next.any))
        return true;
    const auto *words = std::get_if<Paragraph>(&next.any);
    if (!words)
        return false;
    return words->role == ParagraphRole::VoteLine || words->role == ParagraphRole::Outcome
        || (words->role == ParagraphRole::Note
            && std::holds_alternative<SignatureBlock>(block.any));
}

bool isTight(const ListBlock &list)
{
    return std::ranges::all_of(list.elements, [](const ListElement &element) {
        const auto *only = element.blocks.size() == 1
            ? std::get_if<Paragraph>(&element.blocks.constFirst().any)
            : nullptr;
        return only && wordsOf(only->runs).size() < 90;
    });
}

} // namespace

PageFlow::Within::Within(PageFlow &flow, const QByteArray &type, const QByteArray &attributes)
    : m_flow(flow)
    , m_outer(flow.m_element)
{
    flow.m_element = flow.open(type, attributes);
}

PageFlow::PageFlow(const Document &document)
    : m_textSize(document.page.textSize)
    , m_lineNumbers(document.page.lineNumbers)
    , m_left(sheet::margin)
    , m_width(sheet::textWidth)
{
    m_flow.structure += {.type = "Document", .language = document.language};
    blocks(document.blocks);
}

int PageFlow::open(const QByteArray &type, const QByteArray &attributes)
{
    m_flow.structure += {.type = type, .parent = m_element, .attributes = attributes};
    return static_cast<int>(m_flow.structure.size()) - 1;
}

void PageFlow::notePlace(PlaceKind kind, const QString &anchor)
{
    m_flow.places += {.kind = kind, .anchor = anchor, .element = m_element};
}

void PageFlow::noteSection(const Section &section)
{
    if (section.role == SectionRole::Notice)
        notePlace(PlaceKind::LeftOut, section.anchor);
    else if (section.role == SectionRole::Resolution || section.role == SectionRole::Decision)
        notePlace(PlaceKind::Resolution, section.anchor);
    else if (!section.anchor.isEmpty())
        notePlace(PlaceKind::Part, section.anchor);
}

void PageFlow::blocks(const QList<Block> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        block(blocks[i]);
        if (i + 1 < blocks.size() && belongTogether(blocks[i], blocks[i + 1]))
            keepLastWithNext();
    }
}

void PageFlow::block(const Block &block)
{
    std::visit(Overloaded{[this](const Paragraph &p) { paragraph(p); },
                          [this](const HeadingBlock &h) { heading(h); },
                          [this](const ListBlock &l) { list(l); },
                          [this](const TableBlock &t) { table(t); },
                          [this](const FieldBlock &f) { field(f); },
                          [this](const SignatureBlock &s) { signature(s); },
                          [this](const Section &s) { section(s); }},
               block.any);
}

/// A run in another language, in letters that change their shape, or one that leads somewhere, is
/// an element of its own inside its block.
PageFlow::SetText PageFlow::set(const Runs &runs, const TextStyle &usual, qreal width)
{
    const TextStyle style = scaled(usual);
    SetText text{.layout = typeset(runs, style, width),
                 .runs = runs,
                 .elements = {},
                 .style = style,
                 .order = ++m_order};
    for (const Run &run : runs) {
        const bool link = isAddress(run.link);
        const QString words = wordsOf({run});
        const bool ordinary = areOrdinary(words);
        const bool apart = run.language || link || !ordinary;
        const int element = apart ? open(link ? "Link" : "Span") : m_element;
        if (apart) {
            m_flow.structure[element].language = run.language.value_or(QString());
            m_flow.structure[element].link = link ? run.link : QString();
            m_flow.structure[element].words = ordinary ? QString() : words;
        }
        text.elements += element;
    }
    return text;
}

QList<TextItem> PageFlow::itemsOfLine(const SetText &text, int line, QPointF at)
{
    const QTextLine set = text.layout->lineAt(line);
    const int lineEnd = set.textStart() + set.textLength();
    QList<TextItem> items;
    int start = 0;
    for (qsizetype i = 0; i < text.runs.size(); ++i) {
        const int end = start + static_cast<int>(setWords(text.runs[i]).size());
        const int from = std::max(start, set.textStart());
        const int length = std::min(end, lineEnd) - from;
        if (length > 0)
            items +=
                TextItem{.layout = text.layout,
                         .line = line,
                         .from = from,
                         .length = length,
                         .at = at,
                         .colour = isAddress(text.runs[i].link) ? linkColour() : text.style.colour,
                         .element = text.elements[i],
                         .order = text.order};
        start = end;
    }
    return items;
}

void PageFlow::add(Slab slab)
{
    if (m_nextSpace)
        slab.spaceAbove = *m_nextSpace;
    m_nextSpace.reset();
    slab.spaceAbove = std::max(slab.spaceAbove, std::exchange(m_leastSpace, 0));
    slab.texts = m_hanging + slab.texts;
    m_hanging.clear();
    slab.newPage = std::exchange(m_newPage, false);
    m_flow.slabs += std::move(slab);
}

void PageFlow::keepLastWithNext()
{
    if (!m_flow.slabs.isEmpty())
        m_flow.slabs.last().keepWithNext = true;
}

/// One slab a line, held so that no page begins with a paragraph's last line or ends with its
/// first.
void PageFlow::lay(const SetText &text)
{
    const int lines = text.layout->lineCount();
    for (int i = 0; i < lines; ++i) {
        const bool first = i == 0;
        const bool lastButOne = i == lines - 2;
        const bool last = i == lines - 1;
        add({.spaceAbove = first ? text.style.spaceAbove : 0,
             .height = text.style.leading,
             .keepWithNext = text.style.keepWithNext || lastButOne || (first && !last),
             .texts = itemsOfLine(text, i, {m_left, 0}),
             .rules = {}});
    }
}

void PageFlow::paragraph(const Paragraph &paragraph)
{
    if (wordsOf(paragraph.runs).isEmpty())
        return;
    const Within p(*this, "P");
    if (paragraph.role == ParagraphRole::Omission)
        notePlace(PlaceKind::LeftOut);
    lay(set(paragraph.runs, styleOf(paragraph.role), m_width));
}

void PageFlow::heading(const HeadingBlock &heading)
{
    const int level = std::clamp(heading.level, 1, 6);
    const TextStyle style = headingStyle(level);
    const Within h(*this, "H" + QByteArray::number(level));
    const QString number = heading.number.isEmpty() ? QString() : heading.number + u' ';
    m_flow.outline +=
        {.level = level, .title = exportable(number) + wordsOf(heading.runs), .element = m_element};
    qreal indent = 0;
    if (!number.isEmpty()) {
        const SetText text = set(plain(number), style, m_width);
        const qreal room = naturalWidth(*text.layout) + markerGap;
        const bool inMargin =
            heading.numberInMargin && !m_lineNumbers && room <= sheet::margin - leastMarker;
        indent = inMargin ? 0 : room;
        m_hanging += itemsOfLine(text, 0, {inMargin ? m_left - room : m_left, 0});
    }
    m_left += indent;
    lay(set(heading.runs, style, m_width - indent));
    m_left -= indent;
    if (level == 1)
        m_leastSpace = belowTitle;
}

void PageFlow::section(const Section &section)
{
    const Within within(*this, structureType(section.role));
    m_flow.structure.last().language = section.language.value_or(QString());
    m_newPage = m_newPage || section.newPage;
    noteSection(section);
    if (section.role == SectionRole::Notice)
        return notice(section);
    const qreal indent = section.role == SectionRole::Quotation ? quotationIndent : 0;
    m_left += indent;
    m_width -= indent;
    blocks(section.blocks);
    m_left -= indent;
    m_width += indent;
}

void PageFlow::list(const ListBlock &list)
{
    const Within within(*this, "L", listAttributes(list.marker.kind));
    QStringList markers;
    qreal column = leastMarker;
    for (int i = 0; i < list.elements.size(); ++i) {
        markers += exportable(markerText(list.marker, list.start + i));
        column = std::max(column,
                          naturalWidth(*typeset(plain(markers.constLast()), scaled({}), m_width)));
    }
    const qreal indent = list.marker.kind == MarkerKind::None ? 0 : column + markerGap;
    const bool tight = isTight(list);
    const qreal space = tight ? 2 : 6;
    const qsizetype count = list.elements.size();
    const qreal setIn = list.indent * pointsOfMillimetre;
    m_left += setIn;
    m_width -= indent + setIn;
    for (int i = 0; i < list.elements.size(); ++i) {
        if (i > 0)
            m_nextSpace = space;
        m_left += indent;
        listElement(list.elements[i], markers[i], indent);
        m_left -= indent;
        if (tight && count > 1 && (i == 0 || i == count - 2)) // no line of a list alone
            keepLastWithNext();
    }
    m_left -= setIn;
    m_width += indent + setIn;
    m_nextSpace.reset();
}

void PageFlow::listElement(const ListElement &element, const QString &marker, qreal indent)
{
    const Within li(*this, "LI");
    if (!marker.isEmpty()) {
        const Within lbl(*this, "Lbl");
        const SetText text = set(plain(marker + u' '), {}, m_width);
        m_hanging += itemsOfLine(text, 0, {m_left - indent, 0});
    }
    const Within body(*this, "LBody");
    blocks(element.blocks);
    if (!m_hanging.isEmpty())
        add({.height = scaled({}).leading});
}

void PageFlow::signaturePart(Slab &slab, const Runs &runs, qreal left, qreal width, qreal top)
{
    const Within p(*this, "P");
    const SetText text = set(runs, {}, width);
    for (int i = 0; i < text.layout->lineCount(); ++i) {
        const qreal y = top + i * text.style.leading;
        slab.texts += itemsOfLine(text, i, {left, y});
        slab.height = std::max(slab.height, y + text.style.leading);
    }
}

/// Name and date side by side, under the lines for pen and ink where there are to be any.
void PageFlow::signature(const SignatureBlock &signature)
{
    constexpr qreal penRoom = 34;
    constexpr qreal gap = 24;
    const qreal nameWidth = m_width * 0.62;
    const qreal dateLeft = m_left + nameWidth + gap;
    const qreal dateWidth = m_width - nameWidth - gap;
    const qreal top = signature.toBeSigned ? penRoom + 4 : 0;
    Slab slab{.spaceAbove = 18};
    if (signature.toBeSigned) {
        slab.rules += {.line = {m_left, penRoom, m_left + nameWidth, penRoom},
                       .width = 0.7,
                       .colour = Qt::black};
        slab.rules += {.line = {dateLeft, penRoom, m_left + m_width, penRoom},
                       .width = 0.7,
                       .colour = Qt::black};
    }
    signaturePart(slab, signature.name, m_left, nameWidth, top);
    signaturePart(slab, signature.date, dateLeft, dateWidth, top);
    signaturePart(slab, signature.office, m_left, m_width, std::max(slab.height, top));
    keepLastWithNext(); // a signature never stands on a page without a word of what it signs
    add(std::move(slab));
}

} // namespace minutebook
