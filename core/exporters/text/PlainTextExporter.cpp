// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/text/PlainTextExporter.h"

#include "core/base/Overloaded.h"
#include "core/exporters/Words.h"
#include "core/exporters/WriteAll.h"
#include "core/exporters/text/PlainTextTable.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortLine = 72; // what is longer is a paragraph, and wants air around it

bool isShort(const Runs &runs)
{
    const QString text = wordsOf(runs);
    return text.size() <= shortLine && !text.contains(u'\n');
}

bool isOneShortParagraph(const QList<Block> &blocks)
{
    if (blocks.size() != 1)
        return false;
    const auto *paragraph = std::get_if<Paragraph>(&blocks.constFirst().any);
    return paragraph && isShort(paragraph->runs);
}

/// Whether the block is a line of something that reads as a whole, such as a form or the head.
bool isLineOfGroup(const Block &block)
{
    if (const auto *paragraph = std::get_if<Paragraph>(&block.any))
        return paragraph->role == ParagraphRole::Meta && isShort(paragraph->runs);
    if (const auto *field = std::get_if<FieldBlock>(&block.any))
        return field->layout != FieldBlock::Layout::FullWidth
            && (field->value.isEmpty() || isOneShortParagraph(field->value));
    return false;
}

bool standTogether(const Block &above, const Block &below)
{
    if (isLineOfGroup(above) && isLineOfGroup(below))
        return true;
    const auto *source = std::get_if<Paragraph>(&below.any);
    return source && source->role == ParagraphRole::QuotationSource;
}

bool isTight(const ListBlock &list)
{
    return std::ranges::all_of(list.elements, [](const ListElement &element) {
        return isOneShortParagraph(element.blocks);
    });
}

/// Writes line by line and remembers what is owed before the next one: a blank line, markers, a
/// label.
class TextPage
{
public:
    void blocks(const QList<Block> &blocks);
    [[nodiscard]] QByteArray bytes() const { return m_text.toUtf8(); }

private:
    void paragraph(const QString &text);
    void line(QStringView text);
    void heading(const HeadingBlock &heading);
    void list(const ListBlock &list);
    void table(const TableBlock &table);
    void field(const FieldBlock &field);
    void signature(const SignatureBlock &signature);
    void owedAlone();

    QString m_text;
    QString m_indent;
    QString m_owed; ///< stands before the next line in place of the indent: markers, a label
    bool m_blankOwed = false;
};

void TextPage::line(QStringView text)
{
    if (text.isEmpty() && m_owed.isEmpty())
        return;
    if (m_blankOwed && !m_text.isEmpty())
        m_text += u'\n';
    m_blankOwed = false;
    QString whole = m_owed.isEmpty() ? m_indent : m_owed;
    whole += text;
    m_owed.clear();
    while (whole.endsWith(u' '))
        whole.chop(1);
    m_text += whole + u'\n';
}

void TextPage::paragraph(const QString &text)
{
    for (QStringView part : QStringView(text).tokenize(u'\n'))
        line(part);
}

/// A marker or label that no text followed still prints.
void TextPage::owedAlone()
{
    if (!m_owed.isEmpty())
        line({});
}

void TextPage::heading(const HeadingBlock &heading)
{
    const QString words = wordsOf(heading.runs);
    const QString number = exportable(heading.number);
    const bool both = !number.isEmpty() && !words.isEmpty();
    paragraph(both ? number + "  "_L1 + words : number + words);
}

void TextPage::list(const ListBlock &list)
{
    QStringList markers;
    qsizetype column = 0;
    for (int i = 0; i < list.elements.size(); ++i) {
        markers += exportable(markerText(list.marker, list.start + i));
        column = std::max(column, markers.constLast().size() + 2);
    }
    if (list.marker.kind == MarkerKind::None)
        column = 0;
    constexpr int millimetresOfLetter = 3;
    const QString outer = m_indent + QString(list.indent / millimetresOfLetter, u' ');
    const QString before = std::exchange(m_indent, outer);
    const bool tight = isTight(list);
    for (int i = 0; i < list.elements.size(); ++i) {
        m_blankOwed = m_blankOwed || (i > 0 && !tight);
        m_owed = (m_owed.isEmpty() ? outer : m_owed) + markers[i].leftJustified(column);
        m_indent = outer + QString(column, u' ');
        blocks(list.elements[i].blocks);
        owedAlone();
        m_indent = outer;
    }
    m_indent = before;
}

void TextPage::table(const TableBlock &table)
{
    const QString caption = wordsOf(table.caption);
    paragraph(caption);
    m_blankOwed = m_blankOwed || !caption.isEmpty();
    for (const QString &row : plainTextTable(table))
        line(row);
}

void TextPage::field(const FieldBlock &field)
{
    const QString label = wordsOf(field.label);
    const bool beside =
        !field.value.isEmpty() && std::holds_alternative<Paragraph>(field.value.constFirst().any);
    if (beside && !label.isEmpty())
        m_owed = (m_owed.isEmpty() ? m_indent : m_owed) + label + u' ';
    else
        paragraph(label);
    blocks(field.value);
    owedAlone();
}

void TextPage::signature(const SignatureBlock &signature)
{
    const QString date = wordsOf(signature.date);
    QString first = wordsOf(signature.name);
    if (!first.isEmpty() && !date.isEmpty())
        first += "    "_L1;
    paragraph(first + date);
    paragraph(wordsOf(signature.office));
}

void TextPage::blocks(const QList<Block> &blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool owedHere = !m_owed.isEmpty(); // the text goes on the line of its marker
        if (i > 0 && !owedHere)
            m_blankOwed = m_blankOwed || !standTogether(blocks[i - 1], blocks[i]);
        std::visit(Overloaded{[this](const Paragraph &p) { paragraph(wordsOf(p.runs)); },
                              [this](const HeadingBlock &h) { heading(h); },
                              [this](const ListBlock &l) { list(l); },
                              [this](const TableBlock &t) { table(t); },
                              [this](const FieldBlock &f) { field(f); },
                              [this](const SignatureBlock &s) { signature(s); },
                              [this](const Section &s) { this->blocks(s.blocks); }},
                   blocks[i].any);
    }
}

} // namespace

Result<void> PlainTextExporter::write(const Document &document, QIODevice &device) const
{
    TextPage page;
    page.blocks(document.blocks);
    return writeAll(page.bytes(), device);
}

} // namespace minutebook
