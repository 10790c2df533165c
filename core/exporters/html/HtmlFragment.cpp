// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/html/HtmlFragment.h"

#include "core/base/Overloaded.h"
#include "core/exporters/Words.h"
#include "core/exporters/WriteAll.h"
#include "core/exporters/html/HtmlWriter.h"

#include <algorithm>

#include <QHash>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Writes blocks as elements that need no style.
class FragmentBody
{
public:
    explicit FragmentBody(HtmlWriter &writer)
        : m_out(writer)
    {
    }

    void blocks(const QList<Block> &blocks)
    {
        for (const Block &one : blocks)
            block(one);
    }
    void paragraph(const Runs &runs, bool strong = false);

private:
    void block(const Block &block);
    void paragraph(const Paragraph &paragraph);
    void quoted(const Runs &runs);
    void heading(const HeadingBlock &heading);
    void list(const ListBlock &list);
    void element(const ListElement &element);
    void table(const TableBlock &table);
    void row(const QList<Runs> &cells, bool header);
    void field(const FieldBlock &field);
    void section(const Section &section);
    void runs(const Runs &runs);
    void run(const Run &run);
    void lines(const QString &text);
    void strong(const Runs &runs);

    HtmlWriter &m_out;
};

bool isStrong(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::StatusWords:
    case ParagraphRole::Label:
    case ParagraphRole::ResolutionOpener:
    case ParagraphRole::Outcome:
    case ParagraphRole::NotForPublication:
        return true;
    default:
        return false;
    }
}

void FragmentBody::block(const Block &block)
{
    std::visit(Overloaded{[this](const Paragraph &p) { paragraph(p); },
                          [this](const HeadingBlock &h) { heading(h); },
                          [this](const ListBlock &l) { list(l); },
                          [this](const TableBlock &t) { table(t); },
                          [this](const FieldBlock &f) { field(f); },
                          [this](const SignatureBlock &s) {
                              for (const Runs &part : {s.name, s.date, s.office})
                                  paragraph(part);
                          },
                          [this](const Section &s) { section(s); }},
               block.any);
}

void FragmentBody::paragraph(const Runs &words, bool isStrong)
{
    if (wordsOf(words).isEmpty())
        return;
    m_out.open(u"p"_s);
    isStrong ? strong(words) : runs(words);
    m_out.closeLine();
}

void FragmentBody::paragraph(const Paragraph &paragraph)
{
    if (paragraph.role == ParagraphRole::Quotation)
        quoted(paragraph.runs);
    else
        this->paragraph(paragraph.runs, isStrong(paragraph.role));
}

void FragmentBody::quoted(const Runs &runs)
{
    m_out.open(u"blockquote"_s);
    paragraph(runs);
    m_out.closeLine();
}

void FragmentBody::heading(const HeadingBlock &heading)
{
    m_out.open(u"h%1"_s.arg(std::clamp(heading.level + 1, 2, 6)));
    if (!heading.number.isEmpty())
        m_out.text(heading.number + u' ');
    runs(heading.runs);
    m_out.closeLine();
}

void FragmentBody::list(const ListBlock &list)
{
    static const QHash<MarkerKind, QString> types{{MarkerKind::LowerLetter, u"a"_s},
                                                  {MarkerKind::UpperLetter, u"A"_s},
                                                  {MarkerKind::Number, u"1"_s},
                                                  {MarkerKind::LowerRoman, u"i"_s}};
    const bool counted = types.contains(list.marker.kind);
    QList<HtmlAttribute> attributes;
    if (counted)
        attributes += {u"type"_s, types.value(list.marker.kind)};
    if (counted && list.start != 1)
        attributes += {u"start"_s, QString::number(list.start)};
    m_out.open(counted ? u"ol"_s : u"ul"_s, attributes);
    m_out.line();
    for (const ListElement &one : list.elements)
        element(one);
    m_out.closeLine();
}

/// The first words stand in the element itself: editors put a gap over a paragraph in a list.
void FragmentBody::element(const ListElement &element)
{
    m_out.open(u"li"_s);
    QList<Block> rest = element.blocks;
    const auto *first = rest.isEmpty() ? nullptr : std::get_if<Paragraph>(&rest.constFirst().any);
    if (first && first->role != ParagraphRole::Quotation) {
        runs(first->runs);
        rest.removeFirst();
    }
    if (!rest.isEmpty())
        m_out.line();
    blocks(rest);
    m_out.closeLine();
}

void FragmentBody::row(const QList<Runs> &cells, bool header)
{
    m_out.open(u"tr"_s);
    m_out.line();
    for (const Runs &words : cells) {
        header ? m_out.open(u"th"_s, {{u"scope"_s, u"col"_s}}) : m_out.open(u"td"_s);
        runs(words);
        m_out.closeLine();
    }
    m_out.closeLine();
}

void FragmentBody::table(const TableBlock &table)
{
    m_out.open(u"table"_s);
    if (!wordsOf(table.caption).isEmpty()) {
        m_out.open(u"caption"_s);
        runs(table.caption);
        m_out.close();
    }
    m_out.line();
    if (!table.header.isEmpty()) {
        m_out.open(u"thead"_s);
        row(table.header, true);
        m_out.closeLine();
    }
    m_out.open(u"tbody"_s);
    for (const QList<Runs> &cells : table.rows)
        row(cells, false);
    m_out.closeLine();
    m_out.closeLine();
}

/// "Exempt: No" in one paragraph; what is longer than that stands under its label.
void FragmentBody::field(const FieldBlock &field)
{
    QList<Block> rest = field.value;
    const auto *first = rest.isEmpty() ? nullptr : std::get_if<Paragraph>(&rest.constFirst().any);
    const bool beside = first && first->role != ParagraphRole::Quotation;
    if (!wordsOf(field.label).isEmpty()) {
        m_out.open(u"p"_s);
        strong(field.label);
        if (beside) {
            m_out.text(u" "_s);
            runs(first->runs);
            rest.removeFirst();
        }
        m_out.closeLine();
    }
    blocks(rest);
}

void FragmentBody::section(const Section &section)
{
    if (section.language)
        m_out.open(u"div"_s, {{u"lang"_s, *section.language}});
    blocks(section.blocks);
    if (section.language)
        m_out.closeLine();
}

void FragmentBody::strong(const Runs &words)
{
    m_out.open(u"strong"_s);
    for (Run one : words) {
        one.strong = false;
        run(one);
    }
    m_out.close();
}

void FragmentBody::runs(const Runs &runs)
{
    for (const Run &one : runs)
        run(one);
}

void FragmentBody::run(const Run &run)
{
    int opened = 0;
    const auto open = [&](const QString &element, const QList<HtmlAttribute> &own) {
        m_out.open(element, own);
        ++opened;
    };
    if (run.language)
        open(u"span"_s, {{u"lang"_s, *run.language}});
    if (isAddress(run.link))
        open(u"a"_s, {{u"href"_s, run.link}});
    if (run.strong)
        open(u"strong"_s, {});
    lines(wordsOf({run}));
    for (; opened > 0; --opened)
        m_out.close();
}

void FragmentBody::lines(const QString &text)
{
    bool first = true;
    for (const QString &line : text.split(u'\n')) {
        if (!first)
            m_out.empty(u"br"_s);
        first = false;
        m_out.text(line);
    }
}

void fragment(HtmlWriter &out, const Document &document)
{
    const bool isEnglish = document.language.startsWith("en"_L1);
    if (!isEnglish) { // the page it comes to says English
        out.open(u"div"_s, {{u"lang"_s, document.language}});
        out.line();
    }
    FragmentBody body(out);
    body.paragraph(plain(document.page.notForPublication), true);
    body.blocks(document.blocks);
    if (!isEnglish)
        out.closeLine();
}

} // namespace

Result<void> HtmlFragment::write(const Document &document, QIODevice &device) const
{
    QByteArray bytes;
    {
        HtmlWriter out(&bytes);
        fragment(out, document);
    }
    return writeAll(bytes, device);
}

} // namespace minutebook
