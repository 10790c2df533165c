// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/html/HtmlBody.h"

#include "core/base/Overloaded.h"
#include "core/exporters/Words.h"

#include <algorithm>

#include <QHash>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString classOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Text:
    case ParagraphRole::Contribution:
    case ParagraphRole::Narrative:
    case ParagraphRole::ResolutionText:
    case ParagraphRole::Quotation:
    case ParagraphRole::Notice:
        return {};
    case ParagraphRole::Meta:
        return u"meta"_s;
    case ParagraphRole::StatusWords:
        return u"status"_s;
    case ParagraphRole::Label:
        return u"label"_s;
    case ParagraphRole::Purpose:
        return u"purpose"_s;
    case ParagraphRole::PresentedBy:
        return u"presented-by"_s;
    case ParagraphRole::QuotationSource:
        return u"source"_s;
    case ParagraphRole::Event:
        return u"event"_s;
    case ParagraphRole::ResolutionOpener:
        return u"opener"_s;
    case ParagraphRole::Outcome:
        return u"outcome"_s;
    case ParagraphRole::VoteLine:
        return u"vote"_s;
    case ParagraphRole::Amendment:
        return u"amendment"_s;
    case ParagraphRole::Omission:
        return u"omission"_s;
    case ParagraphRole::Note:
        return u"note"_s;
    case ParagraphRole::Closing:
        return u"closing"_s;
    case ParagraphRole::NotForPublication:
        return u"not-for-publication"_s;
    }
    Q_UNREACHABLE();
}

QString classOf(SectionRole role)
{
    switch (role) {
    case SectionRole::Head:
        return u"head"_s;
    case SectionRole::Attendance:
        return u"attendance"_s;
    case SectionRole::Apologies:
        return u"apologies"_s;
    case SectionRole::Interests:
        return u"interests"_s;
    case SectionRole::Item:
        return u"item"_s;
    case SectionRole::Speech:
        return u"speech"_s;
    case SectionRole::Quotation:
        return u"quotation"_s;
    case SectionRole::Resolution:
        return u"resolution"_s;
    case SectionRole::Motion:
        return u"motion"_s;
    case SectionRole::Decision:
        return u"decision"_s;
    case SectionRole::SupportingDocuments:
        return u"documents"_s;
    case SectionRole::Actions:
        return u"actions"_s;
    case SectionRole::Appendix:
        return u"appendix"_s;
    case SectionRole::Closing:
        return u"end"_s;
    case SectionRole::Notice:
        return u"notice"_s;
    }
    Q_UNREACHABLE();
}

template <typename Kind>
bool isA(const Block &block)
{
    return std::holds_alternative<Kind>(block.any);
}

QList<HtmlAttribute> attributesOf(const Section &section)
{
    const QString name = classOf(section.role);
    QList<HtmlAttribute> attributes{{u"class"_s, section.newPage ? name + " new-page"_L1 : name}};
    if (section.role == SectionRole::Notice)
        attributes += {u"role"_s, u"note"_s};
    if (!section.anchor.isEmpty())
        attributes += {u"id"_s, section.anchor};
    if (section.language)
        attributes += {u"lang"_s, *section.language};
    if (section.role == SectionRole::Speech && section.speech
        && !section.speech->attribution.isEmpty())
        attributes += {u"aria-label"_s, section.speech->attribution};
    return attributes;
}

/// A section is one only under a heading of its own; what has none is a group without a name.
QString elementOf(const Section &section)
{
    if (section.role == SectionRole::Speech)
        return u"article"_s;
    const bool headed = !section.blocks.isEmpty() && isA<HeadingBlock>(section.blocks.constFirst());
    return headed && section.role != SectionRole::Head ? u"section"_s : u"div"_s;
}

} // namespace

void HtmlBody::blocks(const QList<Block> &blocks)
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

void HtmlBody::block(const Block &block)
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

void HtmlBody::paragraph(const Paragraph &paragraph)
{
    if (wordsOf(paragraph.runs).isEmpty())
        return;
    const QString name = classOf(paragraph.role);
    const bool quoted = paragraph.role == ParagraphRole::Quotation;
    if (quoted)
        m_out.open(u"blockquote"_s);
    m_out.open(u"p"_s,
               name.isEmpty() ? QList<HtmlAttribute>{} : QList<HtmlAttribute>{{u"class"_s, name}});
    runs(paragraph.runs);
    m_out.close();
    if (quoted)
        m_out.close();
    m_out.line();
}

void HtmlBody::heading(const HeadingBlock &heading)
{
    m_out.open(u"h%1"_s.arg(std::clamp(heading.level, 1, 6)));
    if (!heading.number.isEmpty()) {
        m_out.open(u"span"_s,
                   {{u"class"_s, heading.numberInMargin ? u"number in-margin"_s : u"number"_s}});
        m_out.text(heading.number);
        m_out.close();
        m_out.text(u" "_s);
    }
    runs(heading.runs);
    m_out.closeLine();
}

void HtmlBody::list(const ListBlock &list)
{
    QList<HtmlAttribute> attributes{{u"class"_s, m_style.markerClass(list.marker)}};
    static const QHash<MarkerKind, QString> types{{MarkerKind::LowerLetter, u"a"_s},
                                                  {MarkerKind::UpperLetter, u"A"_s},
                                                  {MarkerKind::Number, u"1"_s},
                                                  {MarkerKind::LowerRoman, u"i"_s}};
    const bool counted = types.contains(list.marker.kind);
    if (counted)
        attributes += {u"type"_s, types.value(list.marker.kind)};
    if (counted && list.start != 1)
        attributes += {u"start"_s, QString::number(list.start)};
    if (list.indent > 0)
        attributes += {u"style"_s, u"margin-left: %1mm"_s.arg(list.indent)};
    m_out.open(counted ? u"ol"_s : u"ul"_s, attributes);
    m_out.line();
    for (const ListElement &one : list.elements)
        element(one);
    m_out.closeLine();
}

void HtmlBody::element(const ListElement &element)
{
    m_out.open(u"li"_s);
    const auto *only = element.blocks.isEmpty()
        ? nullptr
        : std::get_if<Paragraph>(&element.blocks.constFirst().any);
    if (element.blocks.size() == 1 && only && classOf(only->role).isEmpty())
        runs(only->runs);
    else
        blocks(element.blocks);
    m_out.closeLine();
}

/// Every row has as many cells as its table columns, whatever was recorded.
void HtmlBody::row(QList<Runs> cells, qsizetype columns, bool header)
{
    cells.resize(std::max(cells.size(), columns));
    m_out.open(u"tr"_s);
    m_out.line();
    for (const Runs &cell : std::as_const(cells)) {
        if (header)
            m_out.open(u"th"_s, {{u"scope"_s, u"col"_s}});
        else
            m_out.open(u"td"_s);
        runs(cell);
        m_out.closeLine();
    }
    m_out.closeLine();
}

void HtmlBody::table(const TableBlock &table)
{
    qsizetype columns = table.header.size();
    for (const QList<Runs> &cells : table.rows)
        columns = std::max(columns, cells.size());
    if (columns == 0)
        return;
    const QString id = u"Caption-%1"_s.arg(++m_tables); // a capital, which no anchor has
    const bool named = !wordsOf(table.caption).isEmpty();
    QList<HtmlAttribute> scroller{{u"class"_s, u"scroller"_s}};
    if (named) // what scrolls must be reached by the keyboard, and have a name there
        scroller += {{u"role"_s, u"region"_s}, {u"tabindex"_s, u"0"_s}, {u"aria-labelledby"_s, id}};
    m_out.open(u"div"_s, scroller);
    m_out.open(u"table"_s);
    if (named) {
        m_out.open(u"caption"_s, {{u"id"_s, id}});
        runs(table.caption);
        m_out.close();
    }
    m_out.line();
    if (!table.header.isEmpty()) {
        m_out.open(u"thead"_s);
        row(table.header, columns, true);
        m_out.closeLine();
    }
    m_out.open(u"tbody"_s);
    for (const QList<Runs> &cells : table.rows)
        row(cells, columns, false);
    m_out.closeLine();
    m_out.close();
    m_out.closeLine();
}

/// Fields that stand one after another are one list of terms.
void HtmlBody::form(const QList<Block> &fields)
{
    const bool ruled =
        std::get<FieldBlock>(fields.constFirst().any).layout == FieldBlock::Layout::Ruled;
    m_out.open(u"dl"_s,
               ruled ? QList<HtmlAttribute>{{u"class"_s, u"ruled"_s}} : QList<HtmlAttribute>{});
    m_out.line();
    for (const Block &one : fields)
        field(std::get<FieldBlock>(one.any));
    m_out.closeLine();
}

void HtmlBody::field(const FieldBlock &field)
{
    if (wordsOf(field.label).isEmpty()) {
        m_out.open(u"div"_s, {{u"class"_s, u"statement"_s}});
        blocks(field.value);
        m_out.closeLine();
        return;
    }
    QList<HtmlAttribute> width;
    if (field.layout == FieldBlock::Layout::FullWidth)
        width += {u"class"_s, u"wide"_s};
    m_out.open(u"dt"_s, width);
    runs(field.label);
    m_out.closeLine();
    m_out.open(u"dd"_s, width);
    blocks(field.value);
    m_out.closeLine();
}

void HtmlBody::part(const QString &name, const Runs &words)
{
    if (wordsOf(words).isEmpty())
        return;
    m_out.open(u"p"_s, {{u"class"_s, name}});
    runs(words);
    m_out.closeLine();
}

void HtmlBody::signature(const SignatureBlock &signature)
{
    const QString name = signature.toBeSigned ? u"signature to-be-signed"_s : u"signature"_s;
    m_out.open(u"div"_s, {{u"class"_s, name}});
    m_out.line();
    part(u"name"_s, signature.name);
    part(u"date"_s, signature.date);
    part(u"office"_s, signature.office);
    m_out.closeLine();
}

void HtmlBody::section(const Section &section)
{
    if (section.role == SectionRole::Quotation)
        return quotation(section);
    m_out.open(elementOf(section), attributesOf(section));
    m_out.line();
    blocks(section.blocks);
    m_out.closeLine();
}

/// Where it comes from is not part of what is quoted, so it stands beside the quotation, not in it.
void HtmlBody::quotation(const Section &section)
{
    m_out.open(u"figure"_s, attributesOf(section));
    QList<Block> source;
    m_out.open(u"blockquote"_s);
    for (const Block &one : section.blocks) {
        const auto *words = std::get_if<Paragraph>(&one.any);
        if (words && words->role == ParagraphRole::QuotationSource)
            source += one;
        else if (words && words->role == ParagraphRole::Quotation)
            paragraph({.role = ParagraphRole::Text, .runs = words->runs});
        else
            block(one);
    }
    m_out.close();
    if (!source.isEmpty()) {
        m_out.open(u"figcaption"_s);
        blocks(source);
        m_out.close();
    }
    m_out.closeLine();
}

} // namespace minutebook
