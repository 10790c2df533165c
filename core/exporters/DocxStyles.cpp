// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/DocxStyles.h"

#include "core/exporters/XmlPart.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Lengths in twentieths of a point, sizes of letters in halves of one.
struct Style {
    const char *id;
    const char *name; ///< as Word lists it; lower case for Word's own
    const char *basedOn = "Normal";
    const char *next = nullptr; ///< after Enter; the style itself when not given
    int size = 0;
    bool bold = false;
    bool italic = false;
    int before = -1;
    int after = -1;
    int left = 0;
    bool keepNext = false;
    int outline = -1; ///< 0 is the highest
    const char *alignment = nullptr;
};

constexpr Style paragraphStyles[] = {
    {"Title", "Title", "Normal", "Normal", 36, true, false, 0, 120, 0, true},
    {"Heading1", "heading 1", "Normal", "Normal", 26, true, false, 320, 100, 0, true, 0},
    {"Heading2", "heading 2", "Normal", "Normal", 24, true, false, 240, 80, 0, true, 1},
    {"Heading3", "heading 3", "Normal", "Normal", 22, true, false, 200, 60, 0, true, 2},
    {"Heading4", "heading 4", "Normal", "Normal", 22, true, true, 160, 60, 0, true, 3},
    {"Heading5", "heading 5", "Normal", "Normal", 22, false, true, 160, 60, 0, true, 4},
    {"ItemHeading", "Item heading", "Heading1", "Contribution"},
    {"Meta", "Meeting details", "Normal", nullptr, 0, false, false, -1, 40},
    {"StatusWords", "Status", "Normal", nullptr, 0, true, false, -1, 160},
    {"Label", "Label", "Normal", "Normal", 0, true, false, 120, 40, 0, true},
    {"Purpose", "Purpose", "Normal", nullptr, 0, false, true},
    {"PresentedBy", "Presented by", "Normal", nullptr, 0, false, true},
    {"Contribution", "Contribution"},
    {"Narrative", "Narrative"},
    {"Event", "Event", "Normal", nullptr, 0, false, true},
    {"Quote", "Quote", "Normal", nullptr, 0, false, true, -1, -1, 567},
    {"QuotationSource", "Quotation source", "Normal", nullptr, 20, false, false, -1, -1, 567},
    {"Resolution", "Resolution", "Normal", "Limb", 0, true, false, 120, 60, 0, true},
    {"ResolutionText", "Resolution text", "Normal", nullptr, 0, false, false, -1, -1, 284},
    {"Outcome", "Outcome"},
    {"Vote", "Vote"},
    {"Amendment", "Amendment", "Normal", nullptr, 0, false, false, -1, -1, 284},
    {"Omission", "Omission", "Normal", nullptr, 0, false, true},
    {"MinuteNote", "Minute note", "Normal", nullptr, 20},
    {"Closing", "Closing words", "Normal", nullptr, 0, false, false, 240},
    {"NotForPublication", "Not for publication", "Normal", nullptr, 0, true, false, -1, 160},
    {"Point", "Point", "Normal", nullptr, 0, false, false, -1, 60},
    {"Limb", "Limb", "Normal", nullptr, 0, false, false, -1, 80},
    {"NumberedParagraph", "Numbered paragraph"},
    {"Person", "Person", "Normal", nullptr, 0, false, false, -1, 20},
    {"SupportingDocument", "Supporting document", "Normal", nullptr, 0, false, false, -1, 40},
    {"Interest", "Interest", "Normal", nullptr, 0, false, false, -1, 60},
    {"ItemTaken", "Item taken", "Normal", nullptr, 0, false, false, -1, 60},
    {"TableText", "Table text", "Normal", nullptr, 20, false, false, 40, 40},
    {"TableHead", "Table head", "TableText", nullptr, 20, true, false, 40, 40, 0, true},
    {"Caption", "caption", "Normal", nullptr, 20, true, false, 160, 80, 0, true},
    {"FieldLabel", "Field label", "Normal", nullptr, 0, true, false, 60, 60, 0, true},
    {"FieldText", "Field text", "Normal", nullptr, 0, false, false, 60, 60},
    {"SignatureLine", "Signature line", "Normal", nullptr, 0, false, false, 240, 60},
    {"Header", "header", "Normal", nullptr, 18, false, false, 0, 0},
    {"Footer", "footer", "Normal", nullptr, 18, false, false, 0, 0},
};

void writeParagraphProperties(XmlPart &out, const Style &style)
{
    out.open("w:pPr");
    if (style.keepNext)
        out.empty("w:keepNext");
    if (style.before >= 0 || style.after >= 0) {
        if (style.before >= 0 && style.after >= 0)
            out.empty("w:spacing",
                      {{"w:before", QString::number(style.before)},
                       {"w:after", QString::number(style.after)}});
        else if (style.before >= 0)
            out.empty("w:spacing", {{"w:before", QString::number(style.before)}});
        else
            out.empty("w:spacing", {{"w:after", QString::number(style.after)}});
    }
    if (style.left > 0)
        out.empty("w:ind", {{"w:left", QString::number(style.left)}});
    if (style.outline >= 0)
        out.empty("w:outlineLvl", {{"w:val", QString::number(style.outline)}});
    out.close();
}

void writeRunProperties(XmlPart &out, const Style &style)
{
    if (style.size == 0 && !style.bold && !style.italic)
        return;
    out.open("w:rPr");
    if (style.bold)
        out.empty("w:b");
    if (style.italic)
        out.empty("w:i");
    if (style.size > 0) {
        out.empty("w:sz", {{"w:val", QString::number(style.size)}});
        out.empty("w:szCs", {{"w:val", QString::number(style.size)}});
    }
    out.close();
}

void writeStyle(XmlPart &out, const Style &style)
{
    out.open("w:style", {{"w:type", u"paragraph"_s}, {"w:styleId", QString::fromLatin1(style.id)}});
    out.empty("w:name", {{"w:val", QString::fromLatin1(style.name)}});
    out.empty("w:basedOn", {{"w:val", QString::fromLatin1(style.basedOn)}});
    if (style.next)
        out.empty("w:next", {{"w:val", QString::fromLatin1(style.next)}});
    out.empty("w:qFormat");
    writeParagraphProperties(out, style);
    writeRunProperties(out, style);
    out.close();
}

void writeDefaults(XmlPart &out, const LanguageTag &language)
{
    const QString face = u"Open Sans"_s;
    out.open("w:docDefaults");
    out.open("w:rPrDefault");
    out.open("w:rPr");
    out.empty("w:rFonts",
              {{"w:ascii", face}, {"w:hAnsi", face}, {"w:eastAsia", face}, {"w:cs", face}});
    out.empty("w:sz", {{"w:val", u"22"_s}});
    out.empty("w:szCs", {{"w:val", u"22"_s}});
    out.empty("w:lang", {{"w:val", language}});
    out.close();
    out.close();
    out.open("w:pPrDefault");
    out.open("w:pPr");
    out.empty("w:spacing",
              {{"w:after", u"120"_s}, {"w:line", u"276"_s}, {"w:lineRule", u"auto"_s}});
    out.close();
    out.close();
    out.close();
}

void writeCharacterStyle(XmlPart &out, const QString &id, const QString &name, const char *property,
                         const QString &value)
{
    out.open("w:style", {{"w:type", u"character"_s}, {"w:styleId", id}});
    out.empty("w:name", {{"w:val", name}});
    out.empty("w:qFormat");
    out.open("w:rPr");
    if (value.isEmpty())
        out.empty(property);
    else
        out.empty(property, {{"w:val", value}});
    out.close();
    out.close();
}

void writeBorder(XmlPart &out, const char *edge)
{
    out.empty(
        edge,
        {{"w:val", u"single"_s}, {"w:sz", u"4"_s}, {"w:space", u"0"_s}, {"w:color", u"8A9692"_s}});
}

void writeTableStyle(XmlPart &out)
{
    out.open("w:style", {{"w:type", u"table"_s}, {"w:styleId", u"MinutesTable"_s}});
    out.empty("w:name", {{"w:val", u"Minutes table"_s}});
    out.empty("w:qFormat");
    out.open("w:tblPr");
    out.open("w:tblBorders");
    for (const char *edge : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"})
        writeBorder(out, edge);
    out.close();
    out.open("w:tblCellMar");
    out.empty("w:left", {{"w:w", u"108"_s}, {"w:type", u"dxa"_s}});
    out.empty("w:right", {{"w:w", u"108"_s}, {"w:type", u"dxa"_s}});
    out.close();
    out.close();
    out.close();
}

} // namespace

QString docxStyle(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Text:
        return {};
    case ParagraphRole::Meta:
        return u"Meta"_s;
    case ParagraphRole::StatusWords:
        return u"StatusWords"_s;
    case ParagraphRole::Label:
        return u"Label"_s;
    case ParagraphRole::Purpose:
        return u"Purpose"_s;
    case ParagraphRole::PresentedBy:
        return u"PresentedBy"_s;
    case ParagraphRole::Contribution:
        return u"Contribution"_s;
    case ParagraphRole::Narrative:
        return u"Narrative"_s;
    case ParagraphRole::Quotation:
        return u"Quote"_s;
    case ParagraphRole::QuotationSource:
        return u"QuotationSource"_s;
    case ParagraphRole::Event:
        return u"Event"_s;
    case ParagraphRole::ResolutionOpener:
        return u"Resolution"_s;
    case ParagraphRole::ResolutionText:
        return u"ResolutionText"_s;
    case ParagraphRole::Outcome:
        return u"Outcome"_s;
    case ParagraphRole::VoteLine:
        return u"Vote"_s;
    case ParagraphRole::Amendment:
        return u"Amendment"_s;
    case ParagraphRole::Omission:
        return u"Omission"_s;
    case ParagraphRole::Note:
        return u"MinuteNote"_s;
    case ParagraphRole::Closing:
        return u"Closing"_s;
    case ParagraphRole::NotForPublication:
        return u"NotForPublication"_s;
    }
    Q_UNREACHABLE();
}

QString docxStyle(ListRole role)
{
    switch (role) {
    case ListRole::Points:
        return u"Point"_s;
    case ListRole::Limbs:
        return u"Limb"_s;
    case ListRole::Paragraphs:
        return u"NumberedParagraph"_s;
    case ListRole::People:
        return u"Person"_s;
    case ListRole::Documents:
        return u"SupportingDocument"_s;
    case ListRole::Interests:
        return u"Interest"_s;
    case ListRole::ItemsTaken:
        return u"ItemTaken"_s;
    case ListRole::Notes:
        return u"MinuteNote"_s;
    }
    Q_UNREACHABLE();
}

QString docxHeading(int level, bool ofItem)
{
    if (level <= 1)
        return u"Title"_s;
    if (level == 2 && ofItem)
        return u"ItemHeading"_s;
    return u"Heading%1"_s.arg(qMin(level - 1, 5));
}

QByteArray docxStyles(const LanguageTag &language)
{
    XmlPart out;
    out.open("w:styles",
             {{"xmlns:w", u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s}});
    writeDefaults(out, language);
    out.open("w:style",
             {{"w:type", u"paragraph"_s}, {"w:default", u"1"_s}, {"w:styleId", u"Normal"_s}});
    out.empty("w:name", {{"w:val", u"Normal"_s}});
    out.empty("w:qFormat");
    out.close();
    for (const Style &style : paragraphStyles)
        writeStyle(out, style);
    writeCharacterStyle(out, u"Strong"_s, u"Strong"_s, "w:b", {});
    writeCharacterStyle(out, u"Hyperlink"_s, u"Hyperlink"_s, "w:u", u"single"_s);
    writeTableStyle(out);
    return out.finished();
}

} // namespace minutebook
