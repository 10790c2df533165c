// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/DocxBody.h"

#include "core/base/Overloaded.h"
#include "core/exporters/DocxNames.h"
#include "core/exporters/Words.h"

#include <QScopedValueRollback>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

// Lengths in twentieths of a point; A4 with margins of 2 cm.
constexpr int textWidth = 9638;
constexpr int labelWidth = 2835;
constexpr int stepPerLevel = 567;

bool isLabelled(const Block &block)
{
    const auto *field = std::get_if<FieldBlock>(&block.any);
    return field && !wordsOf(field->label).isEmpty();
}

QList<int> evenly(qsizetype columns)
{
    return QList<int>(columns, textWidth / static_cast<int>(qMax<qsizetype>(1, columns)));
}

} // namespace

void DocxBody::blocks(const QList<Block> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        QList<Block> fields;
        while (i < blocks.size() && isLabelled(blocks[i]))
            fields += blocks[i++];
        if (!fields.isEmpty())
            form(fields);
        if (i < blocks.size())
            block(blocks[i]);
    }
}

void DocxBody::block(const Block &block)
{
    std::visit(Overloaded{[this](const Paragraph &p) {
                              if (wordsOf(p.runs).isEmpty())
                                  return;
                              Look look = m_inherited;
                              if (look.style.isEmpty() || p.role != ParagraphRole::Text)
                                  look.style = docxStyle(p.role);
                              paragraph(p.runs, look);
                              m_inherited.goesOn = true;
                          },
                          [this](const HeadingBlock &h) { heading(h); },
                          [this](const ListBlock &l) { list(l); },
                          [this](const TableBlock &t) { table(t); },
                          [this](const FieldBlock &f) { blocks(f.value); },
                          [this](const SignatureBlock &s) { signature(s); },
                          [this](const Section &s) { section(s); }},
               block.any);
}

void DocxBody::properties(const Look &look)
{
    m_out.open("w:pPr");
    if (!look.style.isEmpty())
        m_out.empty("w:pStyle", {{"w:val", look.style}});
    if (look.list > 0 && !look.goesOn) {
        m_out.open("w:numPr");
        m_out.empty("w:ilvl", {{"w:val", QString::number(look.level)}});
        m_out.empty("w:numId", {{"w:val", QString::number(look.list)}});
        m_out.close();
    } else if (look.list > 0) {
        m_out.empty("w:ind", {{"w:left", QString::number((look.level + 1) * stepPerLevel)}});
    }
    m_out.close();
}

void DocxBody::paragraph(const Runs &words, const Look &look)
{
    m_out.open("w:p");
    properties(look);
    runs(words);
    m_out.close();
}

void DocxBody::heading(const HeadingBlock &heading)
{
    m_out.open("w:p");
    properties({docxHeading(heading.level, m_ofItem)});
    if (!heading.number.isEmpty())
        run(Run{.text = heading.number + u'\t'}, false);
    runs(heading.runs);
    m_out.close();
}

void DocxBody::list(const ListBlock &list)
{
    const int number = m_numbering.add(list.marker, list.start, m_depth);
    for (const ListElement &one : list.elements)
        element(one, list, number);
}

void DocxBody::element(const ListElement &element, const ListBlock &list, int number)
{
    const QScopedValueRollback inherited(
        m_inherited, Look{docxStyle(list.role), number, qMin(m_depth, DocxNumbering::deepest)});
    const QScopedValueRollback depth(m_depth, m_depth + 1);
    const bool hasWords = !element.blocks.isEmpty()
        && std::holds_alternative<Paragraph>(element.blocks.constFirst().any);
    if (!hasWords) { // its mark stands all the same
        paragraph({}, m_inherited);
        m_inherited.goesOn = true;
    }
    blocks(element.blocks);
}

void DocxBody::openTable(const QList<int> &widths, bool headerRow, const QString &caption)
{
    m_out.open("w:tbl");
    m_out.open("w:tblPr");
    m_out.empty("w:tblStyle", {{"w:val", u"MinutesTable"_s}});
    m_out.empty("w:tblW", {{"w:w", u"5000"_s}, {"w:type", u"pct"_s}});
    m_out.empty("w:tblLook",
                {{"w:val", headerRow ? u"0020"_s : u"0080"_s},
                 {"w:firstRow", headerRow ? u"1"_s : u"0"_s},
                 {"w:lastRow", u"0"_s},
                 {"w:firstColumn", headerRow ? u"0"_s : u"1"_s},
                 {"w:lastColumn", u"0"_s},
                 {"w:noHBand", u"1"_s},
                 {"w:noVBand", u"1"_s}});
    if (!caption.isEmpty())
        m_out.empty("w:tblCaption", {{"w:val", caption}});
    m_out.close();
    m_out.open("w:tblGrid");
    for (const int width : widths)
        m_out.empty("w:gridCol", {{"w:w", QString::number(width)}});
    m_out.close();
}

void DocxBody::openCell(int width, int span)
{
    m_out.open("w:tc");
    m_out.open("w:tcPr");
    m_out.empty("w:tcW", {{"w:w", QString::number(width)}, {"w:type", u"dxa"_s}});
    if (span > 1)
        m_out.empty("w:gridSpan", {{"w:val", QString::number(span)}});
    m_out.close();
}

/// A cell must end with a paragraph.
void DocxBody::closeCell(bool hasParagraph)
{
    if (!hasParagraph)
        paragraph({}, {u"TableText"_s});
    m_out.close();
}

void DocxBody::row(const QList<Runs> &cells, int columns, bool header)
{
    m_out.open("w:tr");
    m_out.open("w:trPr");
    m_out.empty("w:cantSplit");
    if (header)
        m_out.empty("w:tblHeader");
    m_out.close();
    for (int column = 0; column < columns; ++column) {
        openCell(textWidth / columns);
        paragraph(cells.value(column), {header ? u"TableHead"_s : u"TableText"_s});
        closeCell(true);
    }
    m_out.close();
}

void DocxBody::table(const TableBlock &table)
{
    qsizetype columns = table.header.size();
    for (const QList<Runs> &cells : table.rows)
        columns = qMax(columns, cells.size());
    if (columns == 0)
        return;
    const QString caption = wordsOf(table.caption);
    if (!caption.isEmpty())
        paragraph(table.caption, {u"Caption"_s});
    openTable(evenly(columns), !table.header.isEmpty(), caption);
    if (!table.header.isEmpty())
        row(table.header, static_cast<int>(columns), true);
    for (const QList<Runs> &cells : table.rows)
        row(cells, static_cast<int>(columns), false);
    m_out.close();
    paragraph({}, {u"TableText"_s}); // two tables in a row would become one
}

/// Fields that stand one after another are one table: what it is, and what stands there.
void DocxBody::form(const QList<Block> &fields)
{
    openTable({labelWidth, textWidth - labelWidth}, false, {});
    for (const Block &one : fields)
        field(std::get<FieldBlock>(one.any));
    m_out.close();
    paragraph({}, {u"TableText"_s});
}

void DocxBody::field(const FieldBlock &field)
{
    const bool wide = field.layout == FieldBlock::Layout::FullWidth;
    const QScopedValueRollback inherited(m_inherited, Look{u"FieldText"_s});
    const QScopedValueRollback depth(m_depth, 0);
    m_out.open("w:tr");
    openCell(wide ? textWidth : labelWidth, wide ? 2 : 1);
    paragraph(field.label, {u"FieldLabel"_s});
    if (!wide) {
        closeCell(true);
        openCell(textWidth - labelWidth);
    }
    blocks(field.value);
    const bool endsWithText =
        !field.value.isEmpty() && !std::holds_alternative<TableBlock>(field.value.constLast().any);
    closeCell(wide || endsWithText);
    m_out.close();
}

void DocxBody::signature(const SignatureBlock &signature)
{
    const QString line = u" "_s + QString(32, u'_');
    for (const Runs &words : {signature.name, signature.office, signature.date}) {
        Runs with = words;
        if (signature.toBeSigned && !wordsOf(words).isEmpty())
            with += Run{.text = line};
        if (!wordsOf(with).isEmpty())
            paragraph(with, {u"SignatureLine"_s});
    }
}

void DocxBody::section(const Section &section)
{
    const QScopedValueRollback item(m_ofItem, m_ofItem || section.role == SectionRole::Item);
    const QScopedValueRollback language(m_language,
                                        section.language ? section.language : m_language);
    blocks(section.blocks);
}

void DocxBody::runs(const Runs &runs)
{
    for (const Run &one : runs) {
        const bool linked = isAddress(one.link);
        if (linked) {
            m_links.append(one.link);
            m_out.open("w:hyperlink", {{"r:id", u"link%1"_s.arg(m_links.size())}});
        }
        run(one, linked);
        if (linked)
            m_out.close();
    }
}

void DocxBody::run(const Run &run, bool linked)
{
    if (run.text.isEmpty())
        return;
    m_out.open("w:r");
    const std::optional<LanguageTag> language = run.language ? run.language : m_language;
    if (run.strong || run.capitals || language || linked) {
        m_out.open("w:rPr");
        if (linked || run.strong)
            m_out.empty("w:rStyle", {{"w:val", linked ? u"Hyperlink"_s : u"Strong"_s}});
        if (linked && run.strong)
            m_out.empty("w:b");
        if (run.capitals)
            m_out.empty("w:caps");
        if (language)
            m_out.empty("w:lang", {{"w:val", *language}});
        m_out.close();
    }
    text(run.text);
    m_out.close();
}

/// A line break and a tab are elements; the rest is text to the last blank.
void DocxBody::text(const QString &text)
{
    QString stretch;
    const auto flush = [&] {
        if (!stretch.isEmpty())
            m_out.words("w:t", stretch, {{"xml:space", u"preserve"_s}});
        stretch.clear();
    };
    for (const QChar character : text) {
        if (character == u'\n' || character == u'\t') {
            flush();
            m_out.empty(character == u'\n' ? "w:br" : "w:tab");
        } else {
            stretch += character;
        }
    }
    flush();
}

} // namespace minutebook
