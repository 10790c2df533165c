// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/OdtBody.h"

#include "core/exporters/office/OdtText.h"
#include "core/exporters/office/OfficeText.h"

#include <QUrl>

#include <algorithm>
#include <numeric>
#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

template <typename Thing>
qsizetype placeIn(QList<Thing> &things, const Thing &thing)
{
    if (!things.contains(thing))
        things += thing;
    return things.indexOf(thing);
}

QString cellStyle(OfficeRow kind, bool ruled)
{
    if (ruled)
        return u"RuledCell"_s;
    return kind == OfficeRow::Header ? u"HeadCell"_s : u"Cell"_s;
}

} // namespace

OdtBody::OdtBody(XmlPart &out, const PageFurniture &furniture)
    : OdtBody(out, furniture, {}, office::textWidth,
              furniture.firstPage == 1 ? QString() : u"Standard"_s)
{
}

OdtBody::OdtBody(XmlPart &out, const PageFurniture &furniture, const OdtStyleNames &names, int room,
                 const QString &page)
    : OfficeBody(out, furniture, room)
    , m_firstPage(furniture.firstPage == 1 ? 0 : furniture.firstPage)
    , m_page(page)
    , m_names(names)
{
}

QString OdtBody::styleOf(const OfficeParagraph &look)
{
    // A table's rows are kept together by the table itself; here the whole would follow it.
    const bool keepNext = look.keepNext && look.style != "TableText"_L1;
    const OdtLooks::Paragraph own{.style = look.style,
                                  .keepNext = keepNext,
                                  .hanging = look.hanging,
                                  .firstPage = std::exchange(m_firstPage, 0),
                                  .inMargin = look.inMargin,
                                  .newPage = look.newPage,
                                  .page = std::exchange(m_page, QString())};
    if (own == OdtLooks::Paragraph{.style = look.style})
        return nameOf(odtStyleName(look.style));
    return u"P%1"_s.arg(placeIn(m_looks.paragraphs, own) + 1);
}

void OdtBody::openParagraph(const OfficeParagraph &look)
{
    m_out.open("text:p", {{"text:style-name", styleOf(look)}});
}

void OdtBody::openHeading(int level, const OfficeParagraph &look)
{
    m_out.open("text:h",
               {{"text:style-name", styleOf(look)},
                {"text:outline-level", QString::number(std::clamp(level, 1, 6))}});
}

void OdtBody::openList(int number, bool joined)
{
    XmlPart::Attributes attributes;
    if (!joined)
        attributes += {"text:style-name", u"List%1"_s.arg(number)};
    m_out.open("text:list", attributes);
}

void OdtBody::closeList()
{
    m_out.close();
}

void OdtBody::openElement()
{
    m_out.open("text:list-item");
}

void OdtBody::closeElement()
{
    m_out.close();
}

void OdtBody::openTable(const OfficeTable &table)
{
    const OdtLooks::Table look{std::accumulate(table.widths.begin(), table.widths.end(), 0),
                               table.isShort};
    placeIn(m_looks.tables, look);
    m_ruled = table.ruled;
    m_out.open("table:table",
               {{"table:name", u"Table %1"_s.arg(++m_tables)},
                {"table:style-name", OdtLooks::nameOf(look)}});
    if (!table.caption.isEmpty())
        m_out.words("table:title", table.caption);
    for (const int column : table.widths) {
        placeIn(m_looks.columns, column);
        m_out.empty("table:table-column", {{"table:style-name", u"Column%1"_s.arg(column)}});
    }
}

void OdtBody::closeTable()
{
    m_out.close();
}

void OdtBody::openRow(OfficeRow kind)
{
    if (kind == OfficeRow::Header)
        m_out.open("table:table-header-rows");
    m_out.open("table:table-row",
               {{"table:style-name", kind == OfficeRow::Field ? u"FieldRow"_s : u"Row"_s}});
}

void OdtBody::closeRow(OfficeRow kind)
{
    m_out.close();
    if (kind == OfficeRow::Header)
        m_out.close();
}

void OdtBody::openCell(int /*width*/, int span, OfficeRow kind)
{
    XmlPart::Attributes attributes{{"table:style-name", cellStyle(kind, m_ruled)},
                                   {"office:value-type", u"string"_s}};
    if (span > 1)
        attributes += {"table:number-columns-spanned", QString::number(span)};
    m_out.open("table:table-cell", attributes);
}

void OdtBody::closeCell(int span)
{
    m_out.close();
    for (int covered = 1; covered < span; ++covered)
        m_out.empty("table:covered-table-cell");
}

void OdtBody::openLink(const QString &address)
{
    m_out.open("text:a",
               {{"xlink:type", u"simple"_s},
                {"xlink:href", QString::fromLatin1(QUrl(address).toEncoded())},
                {"text:style-name", nameOf(u"Internet_20_link"_s)},
                {"text:visited-style-name", nameOf(u"Internet_20_link"_s)}});
}

void OdtBody::run(const Run &run, const std::optional<LanguageTag> &language, bool /*linked*/)
{
    QStringList styles;
    if (run.strong)
        styles += nameOf(u"Strong_20_Emphasis"_s);
    if (run.capitals)
        styles += nameOf(u"Capitals"_s);
    if (language) {
        placeIn(m_looks.languages, *language);
        styles += u"Language_"_s + *language;
    }
    for (const QString &style : styles)
        m_out.open("text:span", {{"text:style-name", style}});
    writeOdtText(m_out, run.text);
    for (qsizetype opened = styles.size(); opened > 0; --opened)
        m_out.close();
}

} // namespace minutebook
