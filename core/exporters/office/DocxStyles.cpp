// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/DocxStyles.h"

#include "core/exporters/office/DocxText.h"
#include "core/exporters/office/OfficePage.h"
#include "core/exporters/office/OfficeStyles.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Every computer with Word has it, and it sets as wide as the printed page's own.
const QString face = u"Arial"_s;

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

void writeRule(XmlPart &out, OfficeStyle::Rule rule)
{
    if (rule == OfficeStyle::Rule::None)
        return;
    out.open("w:pBdr");
    out.empty(rule == OfficeStyle::Rule::Above ? "w:top" : "w:bottom",
              {{"w:val", u"single"_s},
               {"w:sz", u"4"_s},
               {"w:space", u"4"_s},
               {"w:color", latin(office::hairline)}});
    out.close();
}

void writeBox(XmlPart &out)
{
    out.open("w:pBdr");
    for (const char *edge : {"w:top", "w:left", "w:bottom", "w:right"})
        out.empty(edge,
                  {{"w:val", u"single"_s},
                   {"w:sz", u"6"_s},
                   {"w:space", u"6"_s},
                   {"w:color", latin(office::hairline)}});
    out.close();
    out.empty("w:shd",
              {{"w:val", u"clear"_s}, {"w:color", u"auto"_s}, {"w:fill", latin(office::shade)}});
}

QString edgeOf(OfficeTab::Edge edge)
{
    switch (edge) {
    case OfficeTab::Edge::Left:
        return u"left"_s;
    case OfficeTab::Edge::Centre:
        return u"center"_s;
    case OfficeTab::Edge::Right:
        return u"right"_s;
    }
    Q_UNREACHABLE();
}

void writeTabs(XmlPart &out, const OfficeStyle &style)
{
    if (style.tabs.front().at == 0)
        return;
    out.open("w:tabs");
    for (const OfficeTab &tab : style.tabs) {
        if (tab.at > 0)
            out.empty("w:tab",
                      {{"w:val", edgeOf(tab.edge)},
                       {"w:leader", tab.line ? u"underscore"_s : u"none"_s},
                       {"w:pos", QString::number(tab.at)}});
    }
    out.close();
}

void writeParagraphProperties(XmlPart &out, const OfficeStyle &style)
{
    out.open("w:pPr");
    if (style.keepNext)
        out.empty("w:keepNext");
    if (style.keepLines)
        out.empty("w:keepLines");
    if (style.isBeside)
        out.empty("w:suppressLineNumbers");
    writeRule(out, style.rule);
    if (style.boxed)
        writeBox(out);
    writeTabs(out, style);
    XmlPart::Attributes spacing;
    if (style.before >= 0)
        spacing += {"w:before", QString::number(style.before)};
    if (style.after >= 0)
        spacing += {"w:after", QString::number(style.after)};
    if (!spacing.isEmpty())
        out.empty("w:spacing", spacing);
    if (style.left > 0) {
        XmlPart::Attributes indent{{"w:left", QString::number(style.left)}};
        if (style.boxed)
            indent += {"w:right", QString::number(style.left)};
        out.empty("w:ind", indent);
    }
    if (style.outline > 0)
        out.empty("w:outlineLvl", {{"w:val", QString::number(style.outline - 1)}});
    out.close();
}

void writeRunProperties(XmlPart &out, const OfficeStyle &style)
{
    out.open("w:rPr");
    if (style.bold)
        out.empty("w:b");
    if (style.italic)
        out.empty("w:i");
    if (style.colour)
        out.empty("w:color", {{"w:val", latin(style.colour)}});
    if (style.size > 0) {
        out.empty("w:sz", {{"w:val", QString::number(style.size)}});
        out.empty("w:szCs", {{"w:val", QString::number(style.size)}});
    }
    out.close();
}

bool isWordsOwn(const OfficeStyle &style)
{
    const QString name = latin(style.name);
    return name.at(0).isLower() || name == "Title"_L1 || name == "Quote"_L1 || name == "Closing"_L1
        || name == "Signature"_L1;
}

void writeStyle(XmlPart &out, const OfficeStyle &style)
{
    XmlPart::Attributes attributes{{"w:type", u"paragraph"_s}};
    if (!isWordsOwn(style))
        attributes += {"w:customStyle", u"1"_s};
    attributes += {"w:styleId", latin(style.id)};
    out.open("w:style", attributes);
    out.empty("w:name", {{"w:val", latin(style.name)}});
    out.empty("w:basedOn", {{"w:val", latin(style.basedOn)}});
    if (style.next)
        out.empty("w:next", {{"w:val", latin(style.next)}});
    out.empty("w:qFormat");
    writeParagraphProperties(out, style);
    writeRunProperties(out, style);
    out.close();
}

void writeDefaults(XmlPart &out, const LanguageTag &language, int textSize)
{
    const QString size = QString::number(normalSize(textSize));
    out.open("w:docDefaults");
    out.open("w:rPrDefault");
    out.open("w:rPr");
    out.empty("w:rFonts",
              {{"w:ascii", face}, {"w:hAnsi", face}, {"w:eastAsia", face}, {"w:cs", face}});
    out.empty("w:sz", {{"w:val", size}});
    out.empty("w:szCs", {{"w:val", size}});
    out.empty("w:lang", {{"w:val", docxLanguage(language)}});
    out.close();
    out.close();
    out.open("w:pPrDefault");
    out.open("w:pPr");
    out.empty("w:spacing",
              {{"w:after", QString::number(normalAfter)},
               {"w:line", QString::number(240 * normalLine / 100)},
               {"w:lineRule", u"auto"_s}});
    out.close();
    out.close();
    out.close();
}

/// A style that others begin from. Word adds these itself where they are missing.
void openDefaultStyle(XmlPart &out, const QString &type, const QString &id, const QString &name)
{
    out.open("w:style", {{"w:type", type}, {"w:default", u"1"_s}, {"w:styleId", id}});
    out.empty("w:name", {{"w:val", name}});
}

void writeCellMargins(XmlPart &out, int leftAndRight)
{
    const QString width = QString::number(leftAndRight);
    out.open("w:tblCellMar");
    out.empty("w:top", {{"w:w", u"0"_s}, {"w:type", u"dxa"_s}});
    out.empty("w:left", {{"w:w", width}, {"w:type", u"dxa"_s}});
    out.empty("w:bottom", {{"w:w", u"0"_s}, {"w:type", u"dxa"_s}});
    out.empty("w:right", {{"w:w", width}, {"w:type", u"dxa"_s}});
    out.close();
}

void writeDefaultStyles(XmlPart &out)
{
    openDefaultStyle(out, u"paragraph"_s, u"Normal"_s, u"Normal"_s);
    out.empty("w:qFormat");
    out.close();
    openDefaultStyle(out, u"character"_s, u"DefaultParagraphFont"_s, u"Default Paragraph Font"_s);
    out.empty("w:uiPriority", {{"w:val", u"1"_s}});
    out.empty("w:semiHidden");
    out.close();
    openDefaultStyle(out, u"table"_s, u"TableNormal"_s, u"Normal Table"_s);
    out.empty("w:uiPriority", {{"w:val", u"99"_s}});
    out.empty("w:semiHidden");
    out.open("w:tblPr");
    writeCellMargins(out, 108);
    out.close();
    out.close();
    openDefaultStyle(out, u"numbering"_s, u"NoList"_s, u"No List"_s);
    out.empty("w:uiPriority", {{"w:val", u"99"_s}});
    out.empty("w:semiHidden");
    out.close();
}

void openCharacterStyle(XmlPart &out, const QString &name)
{
    out.open("w:style", {{"w:type", u"character"_s}, {"w:styleId", name}});
    out.empty("w:name", {{"w:val", name}});
    out.empty("w:basedOn", {{"w:val", u"DefaultParagraphFont"_s}});
    out.empty("w:qFormat");
    out.open("w:rPr");
}

void writeCharacterStyles(XmlPart &out)
{
    openCharacterStyle(out, u"Strong"_s);
    out.empty("w:b");
    out.close();
    out.close();
    openCharacterStyle(out, u"Hyperlink"_s);
    out.empty("w:color", {{"w:val", latin(office::link)}});
    out.empty("w:u", {{"w:val", u"single"_s}});
    out.close();
    out.close();
}

void writeBorder(XmlPart &out, const char *edge, int eighths, const QString &colour)
{
    out.empty(edge,
              {{"w:val", u"single"_s},
               {"w:sz", QString::number(eighths)},
               {"w:space", u"0"_s},
               {"w:color", colour}});
}

/// Rules between the rows, a dark one under the header.
void writeTableStyle(XmlPart &out)
{
    out.open("w:style",
             {{"w:type", u"table"_s}, {"w:customStyle", u"1"_s}, {"w:styleId", u"MinutesTable"_s}});
    out.empty("w:name", {{"w:val", u"Minutes table"_s}});
    out.empty("w:basedOn", {{"w:val", u"TableNormal"_s}});
    out.empty("w:qFormat");
    out.open("w:tblPr");
    out.open("w:tblBorders");
    for (const char *edge : {"w:top", "w:bottom", "w:insideH"})
        writeBorder(out, edge, 4, latin(office::hairline));
    out.close();
    writeCellMargins(out, office::cellMargin);
    out.close();
    out.open("w:tblStylePr", {{"w:type", u"firstRow"_s}});
    out.open("w:tcPr");
    out.open("w:tcBorders");
    writeBorder(out, "w:bottom", 8, u"000000"_s);
    out.close();
    out.close();
    out.close();
    out.close();
}

} // namespace

QByteArray docxStyles(const LanguageTag &language, int textSize)
{
    XmlPart out;
    openDocxPart(out, "w:styles");
    writeDefaults(out, language, textSize);
    writeDefaultStyles(out);
    for (const OfficeStyle &style : officeStyles(textSize))
        writeStyle(out, style);
    writeCharacterStyles(out);
    writeTableStyle(out);
    return out.finished();
}

} // namespace minutebook
