// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/DocxBody.h"

#include "core/exporters/office/DocxText.h"
#include "core/exporters/office/OfficePage.h"
#include "core/exporters/office/OfficeText.h"

#include <numeric>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Of the table's own, beside those of its style.
void writeDocxRules(XmlPart &out)
{
    out.open("w:tblBorders");
    for (const char *edge : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        out.empty(edge,
                  {{"w:val", u"single"_s},
                   {"w:sz", u"4"_s},
                   {"w:space", u"0"_s},
                   {"w:color", QString::fromLatin1(office::hairline)}});
    out.close();
}

} // namespace

void DocxBody::openParagraph(const OfficeParagraph &look)
{
    m_out.open("w:p");
    m_out.open("w:pPr");
    if (look.style != "Normal"_L1)
        m_out.empty("w:pStyle", {{"w:val", idOf(look.style)}});
    if (look.keepNext)
        m_out.empty("w:keepNext");
    if (look.newPage)
        m_out.empty("w:pageBreakBefore");
    if (look.list > 0 && !look.goesOn) {
        m_out.open("w:numPr");
        m_out.empty("w:ilvl", {{"w:val", QString::number(look.level)}});
        m_out.empty("w:numId", {{"w:val", QString::number(look.list)}});
        m_out.close();
    }
    if (look.list > 0 && look.goesOn) {
        const int left = lists().indent(look.list, look.level);
        m_out.empty("w:ind", {{"w:left", QString::number(left)}});
    }
    if (look.hanging > 0) {
        const QString hanging = QString::number(look.hanging);
        m_out.empty("w:ind",
                    {{"w:left", look.inMargin ? u"0"_s : hanging}, {"w:hanging", hanging}});
    }
    m_out.close();
}

/// Word knows a heading by its style.
void DocxBody::openHeading(int /*level*/, const OfficeParagraph &look)
{
    openParagraph(look);
}

void DocxBody::openTable(const OfficeTable &table)
{
    const auto flag = [](bool on) { return on ? u"1"_s : u"0"_s; };
    const int width = std::accumulate(table.widths.begin(), table.widths.end(), 0);
    m_out.open("w:tbl");
    m_out.open("w:tblPr");
    m_out.empty("w:tblStyle", {{"w:val", idOf(u"MinutesTable"_s)}});
    m_out.empty("w:tblW", {{"w:w", QString::number(width)}, {"w:type", u"dxa"_s}});
    if (table.ruled)
        writeDocxRules(m_out);
    m_out.empty("w:tblLayout", {{"w:type", u"fixed"_s}});
    m_out.empty("w:tblLook",
                {{"w:val", table.hasHeader ? u"0620"_s : u"0680"_s},
                 {"w:firstRow", flag(table.hasHeader)},
                 {"w:lastRow", flag(false)},
                 {"w:firstColumn", flag(!table.hasHeader)},
                 {"w:lastColumn", flag(false)},
                 {"w:noHBand", flag(true)},
                 {"w:noVBand", flag(true)}});
    if (!table.caption.isEmpty())
        m_out.empty("w:tblCaption", {{"w:val", forProperties(table.caption)}});
    m_out.close();
    m_out.open("w:tblGrid");
    for (const int column : table.widths)
        m_out.empty("w:gridCol", {{"w:w", QString::number(column)}});
    m_out.close();
}

/// Without a paragraph after it, a table would be one with the next.
void DocxBody::closeTable()
{
    m_out.close();
    paragraph(Runs{}, {.style = u"AfterTable"_s});
}

void DocxBody::openRow(OfficeRow kind)
{
    m_out.open("w:tr");
    if (kind == OfficeRow::Field)
        return;
    m_out.open("w:trPr");
    m_out.empty("w:cantSplit");
    if (kind == OfficeRow::Header)
        m_out.empty("w:tblHeader");
    m_out.close();
}

void DocxBody::closeRow(OfficeRow /*kind*/)
{
    m_out.close();
}

void DocxBody::openCell(int width, int span, OfficeRow /*kind*/)
{
    m_out.open("w:tc");
    m_out.open("w:tcPr");
    m_out.empty("w:tcW", {{"w:w", QString::number(width)}, {"w:type", u"dxa"_s}});
    if (span > 1)
        m_out.empty("w:gridSpan", {{"w:val", QString::number(span)}});
    m_out.close();
}

void DocxBody::closeCell(int /*span*/)
{
    m_out.close();
}

void DocxBody::openLink(const QString &address)
{
    m_links.append(address);
    m_out.open("w:hyperlink", {{"r:id", u"link%1"_s.arg(m_links.size())}});
}

void DocxBody::run(const Run &run, const std::optional<LanguageTag> &language, bool linked)
{
    m_out.open("w:r");
    if (run.strong || run.capitals || language || linked) {
        m_out.open("w:rPr");
        if (linked || run.strong)
            m_out.empty("w:rStyle", {{"w:val", idOf(linked ? u"Hyperlink"_s : u"Strong"_s)}});
        if (linked && run.strong)
            m_out.empty("w:b");
        if (run.capitals)
            m_out.empty("w:caps");
        if (language)
            m_out.empty("w:lang", {{"w:val", docxLanguage(*language)}});
        m_out.close();
    }
    writeDocxText(m_out, run.text);
    m_out.close();
}

} // namespace minutebook
