// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/OdtStyles.h"

#include "core/exporters/office/OdtText.h"
#include "core/exporters/office/OfficePage.h"
#include "core/exporters/office/OfficeStyles.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString face = u"Liberation Sans"_s; // comes with LibreOffice; Arial sets as wide
constexpr int titleOutline = 1;

void writeFaces(XmlPart &out)
{
    out.open("office:font-face-decls");
    out.empty("style:font-face",
              {{"style:name", face},
               {"svg:font-family", u"'Liberation Sans', Arial, Helvetica"_s},
               {"style:font-family-generic", u"swiss"_s},
               {"style:font-pitch", u"variable"_s}});
    out.close();
}

QString halfPoints(int size)
{
    return odtLength(size * 10);
}

void writeDefaults(XmlPart &out, const LanguageTag &language, int textSize)
{
    const QString size = halfPoints(normalSize(textSize));
    out.open("style:default-style", {{"style:family", u"paragraph"_s}});
    out.empty("style:paragraph-properties",
              {{"fo:margin-top", u"0pt"_s},
               {"fo:margin-bottom", odtLength(normalAfter)},
               {"fo:line-height", QString::number(normalLine) + u'%'},
               {"fo:orphans", u"2"_s},
               {"fo:widows", u"2"_s},
               {"style:tab-stop-distance", odtLength(office::grown(office::listStep, textSize))},
               {"style:writing-mode", u"page"_s}});
    out.empty("style:text-properties",
              XmlPart::Attributes{{"style:font-name", face},
                                  {"style:font-name-asian", face},
                                  {"style:font-name-complex", face},
                                  {"fo:font-size", size},
                                  {"style:font-size-asian", size},
                                  {"style:font-size-complex", size}}
                  + odtLanguage(language));
    out.close();
    out.open("style:default-style", {{"style:family", u"table"_s}});
    out.empty("style:table-properties", {{"table:border-model", u"collapsing"_s}});
    out.close();
    out.empty("style:style",
              {{"style:name", u"Standard"_s},
               {"style:family", u"paragraph"_s},
               {"style:class", u"text"_s}});
}

void writeTabs(XmlPart &out, const OfficeStyle &style)
{
    if (style.tabs.front().at == 0)
        return;
    out.open("style:tab-stops");
    for (const OfficeTab &tab : style.tabs) {
        if (tab.at == 0)
            continue;
        XmlPart::Attributes stop{{"style:position", odtLength(tab.at)}};
        if (tab.edge != OfficeTab::Edge::Left)
            stop += {"style:type", tab.edge == OfficeTab::Edge::Right ? u"right"_s : u"center"_s};
        if (tab.line)
            stop += {{"style:leader-style", u"solid"_s}, {"style:leader-text", u"_"_s}};
        out.empty("style:tab-stop", stop);
    }
    out.close();
}

/// OpenDocument adds what is after one paragraph and before the next; Word takes the greater.
int spaceAbove(int before)
{
    return before > normalAfter ? before - normalAfter : before;
}

void writeParagraphProperties(XmlPart &out, const OfficeStyle &style)
{
    XmlPart::Attributes properties;
    if (style.left > 0 && !style.boxed) // its edges stand where the text does
        properties += {"fo:margin-left", odtLength(style.left)};
    if (style.before >= 0)
        properties += {"fo:margin-top", odtLength(spaceAbove(style.before))};
    if (style.after >= 0)
        properties += {"fo:margin-bottom", odtLength(style.after)};
    if (style.keepNext)
        properties += {"fo:keep-with-next", u"always"_s};
    if (style.keepLines)
        properties += {"fo:keep-together", u"always"_s};
    if (style.isBeside)
        properties += {"text:number-lines", u"false"_s};
    if (style.rule != OfficeStyle::Rule::None) {
        const bool isBelow = style.rule == OfficeStyle::Rule::Below;
        properties += {isBelow ? "fo:border-bottom" : "fo:border-top",
                       u"0.5pt solid "_s + odtColour(office::hairline)};
        properties += {isBelow ? "fo:padding-bottom" : "fo:padding-top", u"4pt"_s};
    }
    if (style.boxed)
        properties += {{"fo:border", u"0.75pt solid "_s + odtColour(office::hairline)},
                       {"fo:padding", u"6pt"_s},
                       {"fo:background-color", odtColour(office::shade)},
                       {"style:join-border", u"true"_s}};
    out.open("style:paragraph-properties", properties);
    writeTabs(out, style);
    out.close();
}

void writeTextProperties(XmlPart &out, const OfficeStyle &style)
{
    XmlPart::Attributes properties;
    if (style.colour)
        properties += {"fo:color", odtColour(style.colour)};
    if (style.size > 0) {
        for (const char *script :
             {"fo:font-size", "style:font-size-asian", "style:font-size-complex"})
            properties += {script, halfPoints(style.size)};
    }
    if (style.italic)
        properties += {"fo:font-style", u"italic"_s};
    if (style.bold)
        properties += {"fo:font-weight", u"bold"_s};
    out.empty("style:text-properties", properties);
}

void writeStyle(XmlPart &out, const OfficeStyle &style)
{
    const QString id = QString::fromLatin1(style.id);
    XmlPart::Attributes attributes{
        {"style:name", odtStyleName(id)},
        {"style:display-name", odtDisplayName(id)},
        {"style:family", u"paragraph"_s},
        {"style:parent-style-name", odtStyleName(QString::fromLatin1(style.basedOn))}};
    if (style.next)
        attributes += {"style:next-style-name", odtStyleName(QString::fromLatin1(style.next))};
    const int outline = id == "Title"_L1 ? titleOutline
        : style.outline > 0              ? titleOutline + style.outline
                                         : 0;
    if (outline > 0)
        attributes += {"style:default-outline-level", QString::number(outline)};
    out.open("style:style", attributes);
    writeParagraphProperties(out, style);
    writeTextProperties(out, style);
    out.close();
}

void writeTextStyle(XmlPart &out, const QString &name, const XmlPart::Attributes &properties)
{
    out.open("style:style",
             {{"style:name", QString(name).replace(u' ', u"_20_"_s)},
              {"style:display-name", name},
              {"style:family", u"text"_s}});
    out.empty("style:text-properties", properties);
    out.close();
}

} // namespace

void writeOdtStyles(XmlPart &out, const LanguageTag &language, const PageFurniture &page)
{
    writeFaces(out);
    out.open("office:styles");
    writeDefaults(out, language, page.textSize);
    for (const OfficeStyle &style : officeStyles(page.textSize))
        writeStyle(out, style);
    writeTextStyle(out, u"Strong Emphasis"_s, {{"fo:font-weight", u"bold"_s}});
    writeTextStyle(out, u"Capitals"_s, {{"fo:text-transform", u"uppercase"_s}});
    writeTextStyle(out, u"Internet link"_s,
                   {{"fo:color", odtColour(office::link)},
                    {"style:text-underline-style", u"solid"_s},
                    {"style:text-underline-width", u"auto"_s},
                    {"style:text-underline-color", u"font-color"_s}});
    if (page.lineNumbers)
        out.empty("text:linenumbering-configuration",
                  {{"text:number-lines", u"true"_s},
                   {"style:num-format", u"1"_s},
                   {"text:increment", u"1"_s},
                   {"text:number-position", u"left"_s},
                   {"text:offset", u"12pt"_s},
                   {"text:count-empty-lines", u"false"_s},
                   {"text:restart-on-page", u"true"_s}});
    out.close();
}

} // namespace minutebook
