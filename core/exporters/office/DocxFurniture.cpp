// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/DocxFurniture.h"

#include "core/exporters/office/DocxText.h"
#include "core/exporters/office/OfficePage.h"
#include "core/exporters/office/OfficeText.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString lastPage = u"LastPage"_s; // a bookmark

void openStyled(XmlPart &out, const QString &style)
{
    out.open("w:p");
    out.open("w:pPr");
    out.empty("w:pStyle", {{"w:val", style}});
    out.close();
}

void writeRun(XmlPart &out, const QString &text)
{
    out.open("w:r");
    writeDocxText(out, text);
    out.close();
}

/// A field that Word fills in; the words stand until it does. To ask for that at once ("dirty")
/// would make Word ask the clerk.
void writeField(XmlPart &out, const QString &instruction, const QString &untilThen)
{
    out.open("w:fldSimple", {{"w:instr", instruction}});
    writeRun(out, untilThen);
    out.close();
}

/// Word counts pages when it opens the file. Where minutes go on from those of another meeting the
/// count is not the last page, and which page that is Word finds out before it prints.
void writePageOf(XmlPart &out, const PageFurniture &page)
{
    for (const PageOfPiece &piece : piecesOf(page.pageOf)) {
        if (piece.kind == PageOfPiece::Kind::Words)
            writeRun(out, piece.words);
        else if (piece.kind == PageOfPiece::Kind::Page)
            writeField(out, u" PAGE "_s, QString::number(page.firstPage));
        else if (page.firstPage == 1)
            writeField(out, u" NUMPAGES "_s, u"1"_s);
        else
            writeField(out, u" PAGEREF %1 "_s.arg(lastPage), u"…"_s);
    }
}

/// How letters are bent along a path: the shape type 136 of every program that writes VML.
void writeWatermarkType(XmlPart &out)
{
    out.open("v:shapetype",
             {{"id", u"_x0000_t136"_s},
              {"coordsize", u"21600,21600"_s},
              {"o:spt", u"136"_s},
              {"adj", u"10800"_s},
              {"path", u"m@7,l@8,m@5,21600l@6,21600e"_s}});
    out.open("v:formulas");
    for (const QString &equation :
         {u"sum #0 0 10800"_s, u"prod #0 2 1"_s, u"sum 21600 0 @1"_s, u"sum 0 0 @2"_s,
          u"sum 21600 0 @3"_s, u"if @0 @3 0"_s, u"if @0 21600 @1"_s, u"if @0 0 @2"_s,
          u"if @0 @4 21600"_s, u"mid @5 @6"_s, u"mid @8 @5"_s, u"mid @7 @8"_s, u"mid @6 @7"_s,
          u"sum @6 0 @5"_s})
        out.empty("v:f", {{"eqn", equation}});
    out.close();
    out.empty("v:path",
              {{"textpathok", u"t"_s},
               {"o:connecttype", u"custom"_s},
               {"o:connectlocs", u"@9,0;@10,10800;@11,21600;@12,10800"_s},
               {"o:connectangles", u"270,180,90,0"_s}});
    out.empty("v:textpath", {{"on", u"t"_s}, {"fitshape", u"t"_s}});
    out.close();
}

/// Pale letters across the page, as Word draws them and knows how to take away again.
void writeWatermark(XmlPart &out, const QString &words)
{
    const QSize size = watermarkSize(words);
    out.open("w:r");
    out.open("w:pict");
    writeWatermarkType(out);
    out.open("v:shape",
             {{"id", u"PowerPlusWaterMarkObject1"_s},
              {"o:spid", u"_x0000_s2049"_s},
              {"type", u"#_x0000_t136"_s},
              {"alt", words},
              {"style",
               u"position:absolute;margin-left:0;margin-top:0;width:%1pt;height:%2pt;"
               "rotation:315;z-index:-251658752;mso-position-horizontal:center;"
               "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
               "mso-position-vertical-relative:margin"_s.arg(size.width() / 20)
                   .arg(size.height() / 20)},
              {"o:allowincell", u"f"_s},
              {"fillcolor", u'#' + QString::fromLatin1(office::watermark)},
              {"stroked", u"f"_s}});
    out.empty(
        "v:textpath",
        {{"style", u"font-family:\"Arial\";font-size:1pt;font-weight:bold"_s}, {"string", words}});
    out.empty("w10:wrap", {{"anchorx", u"margin"_s}, {"anchory", u"margin"_s}});
    out.close();
    out.close();
    out.close();
}

/// Where the chair initials each loose sheet (Local Government Act 1972, Schedule 12, paragraph
/// 41).
void writeInitialsBox(XmlPart &out)
{
    const auto points = [](int twentieths) { return QString::number(twentieths / 20); };
    out.open("w:r");
    out.open("w:pict");
    out.empty("v:rect",
              {{"id", u"Initials"_s},
               {"alt", u""_s},
               {"style",
                u"width:%1pt;height:%2pt"_s.arg(points(office::initialsWidth),
                                                points(office::initialsHeight))},
               {"filled", u"f"_s},
               {"strokecolor", u'#' + QString::fromLatin1(office::hairline)},
               {"strokeweight", u".7pt"_s}});
    out.close();
    out.close();
}

/// So that the foot can say which page is the last.
void writeLastPage(XmlPart &out)
{
    openStyled(out, u"AfterTable"_s);
    out.empty("w:bookmarkStart", {{"w:id", u"0"_s}, {"w:name", lastPage}});
    out.empty("w:bookmarkEnd", {{"w:id", u"0"_s}});
    out.close();
}

} // namespace

void writeDocxPageSetup(XmlPart &out, const PageFurniture &page)
{
    const auto length = [](int twentieths) { return QString::number(twentieths); };
    if (page.firstPage != 1)
        writeLastPage(out);
    out.open("w:sectPr");
    out.empty("w:headerReference", {{"w:type", u"default"_s}, {"r:id", u"header"_s}});
    out.empty("w:footerReference", {{"w:type", u"default"_s}, {"r:id", u"footer"_s}});
    out.empty("w:pgSz",
              {{"w:w", length(office::paperWidth)}, {"w:h", length(office::paperHeight)}});
    out.empty("w:pgMar",
              {{"w:top", length(office::topOf(page))},
               {"w:right", length(office::margin)},
               {"w:bottom", length(office::bottomOf(page))},
               {"w:left", length(office::margin)},
               {"w:header", length(office::furnitureEdge)},
               {"w:footer", length(office::furnitureEdge)},
               {"w:gutter", length(0)}});
    if (page.lineNumbers)
        out.empty("w:lnNumType", {{"w:countBy", u"1"_s}, {"w:restart", u"newPage"_s}});
    if (page.firstPage != 1)
        out.empty("w:pgNumType", {{"w:start", QString::number(page.firstPage)}});
    out.close();
}

QByteArray docxHeader(const PageFurniture &page)
{
    XmlPart out;
    openDocxPart(out, "w:hdr");
    if (!page.notForPublication.isEmpty()) {
        openStyled(out, u"HeaderWarning"_s);
        writeRun(out, page.notForPublication);
        out.close();
    }
    openStyled(out, page.head.isEmpty() ? u"AfterTable"_s : u"Header"_s);
    if (!page.watermark.isEmpty())
        writeWatermark(out, page.watermark);
    writeRun(out, page.head);
    out.close();
    return out.finished();
}

QByteArray docxFooter(const PageFurniture &page)
{
    XmlPart out;
    openDocxPart(out, "w:ftr");
    openStyled(out, u"Footer"_s);
    writeRun(out, page.foot);
    if (page.textSize >= largePrint && !page.foot.isEmpty()) { // there is no room beside it
        out.close();
        openStyled(out, u"Footer"_s);
    }
    writeRun(out, u"\t"_s);
    if (page.initialsBox)
        writeInitialsBox(out);
    writeRun(out, u"\t"_s);
    writePageOf(out, page);
    out.close();
    return out.finished();
}

} // namespace minutebook
