// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/OfficeBody.h"

#include "core/base/Overloaded.h"
#include "core/exporters/ColumnWidths.h"
#include "core/exporters/Words.h"
#include "core/exporters/data/BlockText.h"
#include "core/exporters/office/OfficePage.h"
#include "core/exporters/office/OfficeStyles.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>
#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

template <typename Kind>
bool isA(const Block &block)
{
    return std::holds_alternative<Kind>(block.any);
}

/// Whether the blocks begin with a paragraph, which a list's mark can stand before.
bool beginWithWords(const QList<Block> &blocks)
{
    if (blocks.isEmpty())
        return false;
    if (const auto *section = std::get_if<Section>(&blocks.constFirst().any))
        return beginWithWords(section->blocks);
    const auto *paragraph = std::get_if<Paragraph>(&blocks.constFirst().any);
    return paragraph && !wordsOf(paragraph->runs).isEmpty();
}

/// Room for a heading's number before its words.
int hangingOf(const QString &number, int textSize)
{
    constexpr int perCharacter = 150;
    constexpr int gap = 180;
    const int wanted = gap + perCharacter * static_cast<int>(number.size());
    return office::grown(std::max(office::listStep, wanted), textSize);
}

/// As wide as their words want, as far as there is room; no column is narrower than a short word.
QList<int> columnWidths(const TableBlock &table, int textSize, int room)
{
    constexpr qreal gap = 300;
    const qreal perCharacter = office::grown(105, textSize);
    const qreal least = office::grown(1000, textSize);
    QList<qreal> wanted;
    for (const QList<Runs> &cells : QList<QList<Runs>>{table.header} + table.rows) {
        wanted.resize(std::max(wanted.size(), cells.size()), least);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto characters = static_cast<qreal>(wordsOf(cells[i]).size());
            wanted[i] = std::max(wanted[i], gap + perCharacter * characters);
        }
    }
    QList<int> widths;
    for (const qreal width : sharedWidths(wanted, room))
        widths += static_cast<int>(width);
    return widths;
}

/// Whether it stands on one page without leaving much of the one before it empty.
bool isShort(const TableBlock &table)
{
    constexpr qsizetype mostRows = 10;
    constexpr qsizetype mostCharacters = 800;
    qsizetype characters = 0;
    for (const QList<Runs> &cells : table.rows)
        for (const Runs &cell : cells)
            characters += wordsOf(cell).size();
    return table.rows.size() <= mostRows && characters <= mostCharacters;
}

/// The same of what stands in a form; a long decision goes on over the page.
bool isShort(const FieldBlock &field)
{
    constexpr qsizetype mostCharacters = 600;
    return textOfBlocks(field.value).size() <= mostCharacters;
}

} // namespace

OfficeBody::OfficeBody(XmlPart &out, const PageFurniture &furniture, int room)
    : m_out(out)
    , m_textSize(furniture.textSize)
    , m_numbersLines(furniture.lineNumbers)
    , m_lists(office::grown(office::listStep, furniture.textSize))
    , m_room(room)
{
}

void OfficeBody::blocks(const QList<Block> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        QList<Block> fields;
        while (i < blocks.size() && isLabelled(blocks[i]))
            fields += blocks[i++];
        if (!fields.isEmpty())
            form(fields);
        if (i == blocks.size())
            break;
        const bool leadsIn = i + 1 < blocks.size()
            && (isA<ListBlock>(blocks[i + 1]) || isA<SignatureBlock>(blocks[i + 1]));
        const QScopedValueRollback keep(m_keepNext, leadsIn);
        block(blocks[i]);
    }
}

void OfficeBody::block(const Block &block)
{
    std::visit(Overloaded{[this](const Paragraph &p) { paragraph(p); },
                          [this](const HeadingBlock &h) { heading(h); },
                          [this](const ListBlock &l) { list(l); },
                          [this](const TableBlock &t) { table(t); },
                          [this](const FieldBlock &f) { blocks(f.value); },
                          [this](const SignatureBlock &s) { signature(s); },
                          [this](const Section &s) { section(s); }},
               block.any);
}

void OfficeBody::paragraph(const Paragraph &words)
{
    if (wordsOf(words.runs).isEmpty())
        return;
    OfficeParagraph look = m_place;
    if (words.role != ParagraphRole::Text)
        look.style = officeStyle(words.role);
    look.keepNext = m_keepNext;
    paragraph(words.runs, look);
    m_place.goesOn = true;
}

void OfficeBody::paragraph(const Runs &words, const OfficeParagraph &look)
{
    m_cellIsEmpty = false;
    OfficeParagraph own = look;
    own.newPage = std::exchange(m_newPage, false);
    openParagraph(own);
    runs(words);
    m_out.close();
}

void OfficeBody::heading(const HeadingBlock &heading)
{
    OfficeParagraph look{.style = officeHeading(heading.level, m_ofItem)};
    m_cellIsEmpty = false;
    if (!heading.number.isEmpty())
        look.hanging = hangingOf(heading.number, m_textSize);
    constexpr int paperEdge = 360;
    const bool hasRoom = !m_numbersLines && look.hanging <= office::margin - paperEdge;
    look.inMargin = heading.numberInMargin && hasRoom;
    look.newPage = std::exchange(m_newPage, false);
    openHeading(heading.level, look);
    if (!heading.number.isEmpty())
        run(Run{.text = heading.number + u'\t'}, m_language, false);
    runs(heading.runs);
    m_out.close();
}

void OfficeBody::list(const ListBlock &list)
{
    const int level = std::min(m_depth, OfficeLists::levels - 1);
    const OfficeLists::Level look{list.marker, list.start};
    const bool joined = m_place.list > 0 && !m_hasList && m_depth == level
        && m_lists.join(m_place.list, level, look);
    const QScopedValueRollback setIn(m_setIn, m_setIn + office::twips(list.indent));
    const int number = joined ? m_place.list : m_lists.add(level, look, m_setIn);
    m_hasList = true;
    openList(number, joined);
    for (const ListElement &one : list.elements)
        element(one, {.style = officeStyle(list.role), .list = number, .level = level});
    closeList();
}

void OfficeBody::element(const ListElement &element, const OfficeParagraph &look)
{
    const QScopedValueRollback place(m_place, look);
    const QScopedValueRollback depth(m_depth, m_depth + 1);
    const QScopedValueRollback hasList(m_hasList, false);
    openElement();
    if (!beginWithWords(element.blocks)) {
        paragraph(Runs{}, m_place); // its mark stands all the same
        m_place.goesOn = true;
    }
    blocks(element.blocks);
    closeElement();
}

void OfficeBody::table(const TableBlock &table)
{
    const QList<int> widths = columnWidths(table, m_textSize, m_room);
    if (widths.isEmpty())
        return;
    const QString caption = wordsOf(table.caption);
    if (!caption.isEmpty())
        paragraph(table.caption, {.style = u"Caption"_s});
    const bool whole = isShort(table);
    openTable({.widths = widths,
               .hasHeader = !table.header.isEmpty(),
               .isShort = whole,
               .caption = caption});
    if (!table.header.isEmpty())
        row(table.header, widths, OfficeRow::Header);
    const qsizetype last = table.rows.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) { // no row stands alone on its page
        const bool keeps = i < last && (whole || i == 0 || i == last - 1);
        row(table.rows[i], widths, OfficeRow::Row, keeps);
    }
    closeTable();
}

void OfficeBody::row(const QList<Runs> &cells, const QList<int> &widths, OfficeRow kind,
                     bool keepNext)
{
    const bool isHeader = kind == OfficeRow::Header;
    openRow(kind);
    for (qsizetype column = 0; column < widths.size(); ++column) {
        openCell(widths[column], 1, kind);
        paragraph(cells.value(column),
                  {.style = isHeader ? u"TableHead"_s : u"TableText"_s, .keepNext = keepNext});
        endCell(1);
    }
    closeRow(kind);
}

/// As narrow as the room asks for, on a template with wider margins than ours.
int OfficeBody::labelWidth() const
{
    return std::min(office::labelWidth, m_room * 34 / 100);
}

/// Fields that stand one after another are one table: what it is, and what stands there.
void OfficeBody::form(const QList<Block> &fields)
{
    const auto layoutOf = [](const Block &block) { return std::get<FieldBlock>(block.any).layout; };
    if (std::ranges::all_of(fields, [&](const Block &one) {
            return layoutOf(one) == FieldBlock::Layout::FullWidth;
        })) {
        for (const Block &one : fields)
            headed(std::get<FieldBlock>(one.any));
        return;
    }
    const int label = labelWidth();
    openTable({.widths = {label, m_room - label},
               .ruled = layoutOf(fields.constFirst()) == FieldBlock::Layout::Ruled});
    for (const Block &one : fields)
        field(std::get<FieldBlock>(one.any));
    closeTable();
}

void OfficeBody::field(const FieldBlock &field)
{
    const bool wide = field.layout == FieldBlock::Layout::FullWidth;
    const int label = labelWidth();
    const int valueWidth = wide ? m_room : m_room - label;
    const int span = wide ? 2 : 1;
    const OfficeRow kind = isShort(field) ? OfficeRow::Row : OfficeRow::Field;
    openRow(kind);
    openCell(wide ? m_room : label, span, kind);
    paragraph(field.label, {.style = u"FieldLabel"_s});
    if (!wide) {
        endCell(1);
        openCell(valueWidth, 1, kind);
    }
    const QScopedValueRollback place(m_place, OfficeParagraph{.style = u"FieldText"_s});
    const QScopedValueRollback depth(m_depth, 0);
    const QScopedValueRollback room(m_room, valueWidth);
    blocks(field.value);
    endCell(span);
    closeRow(kind);
}

void OfficeBody::headed(const FieldBlock &field)
{
    if (!field.label.isEmpty())
        paragraph(field.label, {.style = u"Label"_s});
    blocks(field.value);
}

/// What is left blank is a blank paragraph: Word wants one at the end of every cell.
void OfficeBody::endCell(int span)
{
    if (m_cellIsEmpty)
        paragraph(Runs{}, m_place);
    m_cellIsEmpty = true;
    closeCell(span);
}

/// Name and date side by side, under the lines for pen and ink where there are to be any.
void OfficeBody::signature(const SignatureBlock &signature)
{
    const auto tab = plain(u"\t"_s);
    if (signature.toBeSigned)
        paragraph(tab + tab + tab, {.style = u"SignatureLine"_s});
    const bool hasOffice = !wordsOf(signature.office).isEmpty();
    Runs first = signature.name;
    if (!wordsOf(signature.date).isEmpty())
        first += tab + signature.date;
    if (!wordsOf(first).isEmpty())
        paragraph(first, {.style = u"Signature"_s, .keepNext = hasOffice});
    if (hasOffice)
        paragraph(signature.office, {.style = u"Signature"_s});
}

void OfficeBody::section(const Section &section)
{
    const QScopedValueRollback item(m_ofItem, m_ofItem || section.role == SectionRole::Item);
    const QScopedValueRollback language(m_language,
                                        section.language ? section.language : m_language);
    m_newPage = m_newPage || section.newPage;
    blocks(section.blocks);
}

void OfficeBody::runs(const Runs &runs)
{
    for (const Run &one : runs) {
        if (one.text.isEmpty())
            continue;
        const bool linked = isAddress(one.link);
        if (linked)
            openLink(one.link);
        run(one, one.language ? one.language : m_language, linked);
        if (linked)
            m_out.close();
    }
}

} // namespace minutebook
