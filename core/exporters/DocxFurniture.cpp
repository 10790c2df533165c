// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/DocxFurniture.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

// Twentieths of a point.
constexpr int paperWidth = 11906; // A4
constexpr int paperHeight = 16838;
constexpr int margin = 1134; // 2 cm
constexpr int edge = 567;

void openParagraph(XmlPart &out, const QString &style, const char *alignment = nullptr)
{
    out.open("w:p");
    out.open("w:pPr");
    out.empty("w:pStyle", {{"w:val", style}});
    if (alignment)
        out.empty("w:jc", {{"w:val", QString::fromLatin1(alignment)}});
    out.close();
}

void writeText(XmlPart &out, const QString &text, bool strong = false)
{
    if (text.isEmpty())
        return;
    out.open("w:r");
    if (strong) {
        out.open("w:rPr");
        out.empty("w:b");
        out.close();
    }
    out.words("w:t", text, {{"xml:space", u"preserve"_s}});
    out.close();
}

/// A field that Word fills in; the 1 stands until it does.
void writeField(XmlPart &out, const QString &instruction)
{
    out.open("w:fldSimple", {{"w:instr", instruction}});
    writeText(out, u"1"_s);
    out.close();
}

/// "Page %1 of %2" with fields in its places.
void writePageOf(XmlPart &out, const QString &pageOf)
{
    QString text;
    for (qsizetype i = 0; i < pageOf.size(); ++i) {
        const bool place = pageOf.at(i) == u'%' && i + 1 < pageOf.size()
            && (pageOf.at(i + 1) == u'1' || pageOf.at(i + 1) == u'2');
        if (!place) {
            text += pageOf.at(i);
            continue;
        }
        writeText(out, std::exchange(text, {}));
        writeField(out, pageOf.at(++i) == u'1' ? u"PAGE"_s : u"NUMPAGES"_s);
    }
    writeText(out, text);
}

/// Pale letters across the page, as Word itself draws them.
void writeWatermark(XmlPart &out, const QString &words)
{
    out.open("w:r");
    out.open("w:pict");
    out.open("v:shapetype",
             {{"id", u"_x0000_t136"_s},
              {"coordsize", u"21600,21600"_s},
              {"o:spt", u"136"_s},
              {"adj", u"10800"_s},
              {"path", u"m@7,l@8,m@5,21600l@6,21600e"_s}});
    out.empty("v:path", {{"textpathok", u"t"_s}, {"o:connecttype", u"rect"_s}});
    out.empty("v:textpath", {{"on", u"t"_s}, {"fitshape", u"t"_s}});
    out.close();
    out.open("v:shape",
             {{"id", u"Watermark"_s},
              {"o:spid", u"_x0000_s2049"_s},
              {"type", u"#_x0000_t136"_s},
              {"alt", u""_s},
              {"style",
               u"position:absolute;margin-left:0;margin-top:0;width:412pt;height:165pt;"
               "rotation:315;z-index:-251658752;mso-position-horizontal:center;"
               "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
               "mso-position-vertical-relative:margin"_s},
              {"o:allowincell", u"f"_s},
              {"fillcolor", u"silver"_s},
              {"stroked", u"f"_s}});
    out.empty("v:fill", {{"opacity", u".5"_s}});
    out.empty("v:textpath",
              {{"style", u"font-family:&quot;Open Sans&quot;;font-size:1pt"_s}, {"string", words}});
    out.close();
    out.close();
    out.close();
}

void writeInitials(XmlPart &out)
{
    openParagraph(out, u"Footer"_s, "right");
    writeText(out, u"______________"_s);
    out.close();
}

} // namespace

void openWordPart(XmlPart &out, const char *root)
{
    out.open(root,
             {{"xmlns:w", u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s},
              {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
              {"xmlns:v", u"urn:schemas-microsoft-com:vml"_s},
              {"xmlns:o", u"urn:schemas-microsoft-com:office:office"_s}});
}

void writePageSetup(XmlPart &out, const PageFurniture &page)
{
    const QString side = QString::number(margin);
    out.open("w:sectPr");
    out.empty("w:headerReference", {{"w:type", u"default"_s}, {"r:id", u"header"_s}});
    out.empty("w:footerReference", {{"w:type", u"default"_s}, {"r:id", u"footer"_s}});
    out.empty("w:pgSz",
              {{"w:w", QString::number(paperWidth)}, {"w:h", QString::number(paperHeight)}});
    out.empty("w:pgMar",
              {{"w:top", side},
               {"w:right", side},
               {"w:bottom", side},
               {"w:left", side},
               {"w:header", QString::number(edge)},
               {"w:footer", QString::number(edge)},
               {"w:gutter", u"0"_s}});
    if (page.firstPage != 1)
        out.empty("w:pgNumType", {{"w:start", QString::number(page.firstPage)}});
    out.close();
}

QByteArray docxHeader(const PageFurniture &page)
{
    XmlPart out;
    openWordPart(out, "w:hdr");
    if (!page.notForPublication.isEmpty()) {
        openParagraph(out, u"Header"_s, "center");
        writeText(out, page.notForPublication, true);
        out.close();
    }
    openParagraph(out, u"Header"_s);
    if (!page.watermark.isEmpty())
        writeWatermark(out, page.watermark);
    writeText(out, page.head);
    out.close();
    return out.finished();
}

QByteArray docxFooter(const PageFurniture &page)
{
    XmlPart out;
    openWordPart(out, "w:ftr");
    if (page.initialsBox)
        writeInitials(out);
    if (!page.foot.isEmpty()) {
        openParagraph(out, u"Footer"_s);
        writeText(out, page.foot);
        out.close();
    }
    openParagraph(out, u"Footer"_s, "center");
    writePageOf(out, page.pageOf);
    out.close();
    return out.finished();
}

QByteArray docxSettings(const LanguageTag &language)
{
    XmlPart out;
    openWordPart(out, "w:settings");
    out.open("w:compat");
    out.empty("w:compatSetting",
              {{"w:name", u"compatibilityMode"_s},
               {"w:uri", u"http://schemas.microsoft.com/office/word"_s},
               {"w:val", u"15"_s}});
    out.close();
    out.empty("w:themeFontLang", {{"w:val", language}});
    return out.finished();
}

QByteArray docxProperties(const Document &document)
{
    XmlPart out;
    out.open(
        "cp:coreProperties",
        {{"xmlns:cp", u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
         {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s}});
    out.words("dc:title", document.title);
    out.words("dc:creator", document.council);
    out.words("dc:language", document.language);
    return out.finished();
}

} // namespace minutebook
