// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/OdtBody.h"

#include "core/exporters/office/OdtText.h"
#include "core/exporters/office/OfficePage.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

void openStyle(XmlPart &out, const QString &name, const QString &family)
{
    out.open("style:style", {{"style:name", name}, {"style:family", family}});
}

void writeParagraphs(XmlPart &out, const QList<OdtLooks::Paragraph> &paragraphs,
                     const OdtStyleNames &names)
{
    int number = 0;
    for (const OdtLooks::Paragraph &own : paragraphs) {
        const QString named = odtStyleName(own.style);
        XmlPart::Attributes attributes{{"style:name", u"P%1"_s.arg(++number)},
                                       {"style:family", u"paragraph"_s},
                                       {"style:parent-style-name", names.value(named, named)}};
        XmlPart::Attributes properties;
        if (!own.page.isEmpty())
            attributes += {"style:master-page-name", own.page};
        if (own.firstPage > 0)
            properties += {"style:page-number", QString::number(own.firstPage)};
        if (own.keepNext)
            properties += {"fo:keep-with-next", u"always"_s};
        if (own.newPage)
            properties += {"fo:break-before", u"page"_s};
        if (own.hanging > 0)
            properties += {{"fo:margin-left", odtLength(own.inMargin ? 0 : own.hanging)},
                           {"fo:text-indent", odtLength(-own.hanging)}};
        out.open("style:style", attributes);
        out.empty("style:paragraph-properties", properties);
        out.close();
    }
}

void writeTables(XmlPart &out, const OdtLooks &looks)
{
    for (const OdtLooks::Table &table : looks.tables) {
        openStyle(out, OdtLooks::nameOf(table), u"table"_s);
        out.empty("style:table-properties",
                  {{"style:width", odtLength(table.width)},
                   {"style:may-break-between-rows", table.isShort ? u"false"_s : u"true"_s},
                   {"table:align", u"left"_s},
                   {"fo:margin-bottom", u"8pt"_s},
                   {"table:border-model", u"collapsing"_s}});
        out.close();
    }
    for (const int width : looks.columns) {
        openStyle(out, u"Column%1"_s.arg(width), u"table-column"_s);
        out.empty("style:table-column-properties", {{"style:column-width", odtLength(width)}});
        out.close();
    }
}

void writeRow(XmlPart &out, const QString &name, const QString &keepTogether)
{
    openStyle(out, name, u"table-row"_s);
    out.empty("style:table-row-properties", {{"fo:keep-together", keepTogether}});
    out.close();
}

void writeCell(XmlPart &out, const QString &name, const QString &below, bool ruled = false)
{
    const QString hairline = u"0.5pt solid "_s + odtColour(office::hairline);
    const QString upright = ruled ? hairline : u"none"_s;
    openStyle(out, name, u"table-cell"_s);
    out.empty("style:table-cell-properties",
              {{"fo:border-top", hairline},
               {"fo:border-bottom", below.isEmpty() ? hairline : below},
               {"fo:border-left", upright},
               {"fo:border-right", upright},
               {"fo:padding-top", u"0pt"_s},
               {"fo:padding-bottom", u"0pt"_s},
               {"fo:padding-left", odtLength(office::cellMargin)},
               {"fo:padding-right", odtLength(office::cellMargin)}});
    out.close();
}

QString formatOf(MarkerKind kind)
{
    switch (kind) {
    case MarkerKind::None:
    case MarkerKind::Bullet:
        return {};
    case MarkerKind::LowerLetter:
        return u"a"_s;
    case MarkerKind::UpperLetter:
        return u"A"_s;
    case MarkerKind::Number:
        return u"1"_s;
    case MarkerKind::LowerRoman:
        return u"i"_s;
    }
    Q_UNREACHABLE();
}

/// The file has room for one character; what more a bullet has stands after it.
XmlPart::Attributes bulletOf(const Marker &marker)
{
    const qsizetype first = marker.bullet.at(0).isHighSurrogate() ? 2 : 1;
    XmlPart::Attributes attributes;
    if (!marker.before.isEmpty())
        attributes += {"style:num-prefix", marker.before};
    const QString after = marker.bullet.sliced(first) + marker.after;
    if (!after.isEmpty())
        attributes += {"style:num-suffix", after};
    attributes += {"text:bullet-char", marker.bullet.first(first)};
    return attributes;
}

XmlPart::Attributes countOf(const OfficeLists::Level &look)
{
    const Marker &marker = look.marker;
    XmlPart::Attributes attributes;
    if (marker.kind != MarkerKind::None && !marker.before.isEmpty())
        attributes += {"style:num-prefix", marker.before};
    if (marker.kind != MarkerKind::None && !marker.after.isEmpty())
        attributes += {"style:num-suffix", marker.after};
    attributes += {"style:num-format", formatOf(marker.kind)};
    if (look.start > 1)
        attributes += {"text:start-value", QString::number(look.start)};
    return attributes;
}

void writeLevel(XmlPart &out, const OfficeLists &lists, int number, int level)
{
    const OfficeLists::Level look = lists.level(number, level);
    const bool isMarked = look.marker.kind != MarkerKind::None;
    const bool isBullet = look.marker.kind == MarkerKind::Bullet && !look.marker.bullet.isEmpty();
    const int left = lists.indent(number, level);
    const XmlPart::Attributes place{{"text:level", QString::number(level + 1)}};
    if (isBullet)
        out.open("text:list-level-style-bullet", place + bulletOf(look.marker));
    else
        out.open("text:list-level-style-number", place + countOf(look));
    out.open("style:list-level-properties",
             {{"text:list-level-position-and-space-mode", u"label-alignment"_s}});
    XmlPart::Attributes alignment{
        {"text:label-followed-by", isMarked ? u"listtab"_s : u"nothing"_s}};
    if (isMarked)
        alignment += {"text:list-tab-stop-position", odtLength(left)};
    alignment +=
        {{"fo:text-indent", odtLength(-lists.roomFor(look))}, {"fo:margin-left", odtLength(left)}};
    out.empty("style:list-level-label-alignment", alignment);
    out.close();
    out.close();
}

} // namespace

QString OdtLooks::nameOf(const Table &table)
{
    return (table.isShort ? u"ShortTable%1"_s : u"Table%1"_s).arg(table.width);
}

void writeOdtLooks(XmlPart &out, const OdtLooks &looks, const OfficeLists &lists,
                   const OdtStyleNames &names)
{
    out.open("office:automatic-styles");
    writeParagraphs(out, looks.paragraphs, names);
    writeTables(out, looks);
    writeRow(out, u"Row"_s, u"always"_s);
    writeRow(out, u"FieldRow"_s, u"auto"_s);
    writeCell(out, u"Cell"_s, {});
    writeCell(out, u"RuledCell"_s, {}, true);
    writeCell(out, u"HeadCell"_s, u"1pt solid #000000"_s);
    for (const LanguageTag &language : looks.languages) {
        openStyle(out, u"Language_"_s + language, u"text"_s);
        out.empty("style:text-properties", odtLanguage(language));
        out.close();
    }
    for (int number = 1; number <= lists.count(); ++number) {
        out.open("text:list-style", {{"style:name", u"List%1"_s.arg(number)}});
        for (int level = 0; level < OfficeLists::levels; ++level)
            writeLevel(out, lists, number, level);
        out.close();
    }
    out.close();
}

} // namespace minutebook
