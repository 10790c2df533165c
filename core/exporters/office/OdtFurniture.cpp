// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/OdtFurniture.h"

#include "core/exporters/office/OdtText.h"
#include "core/exporters/office/OfficePage.h"
#include "core/exporters/office/OfficeStyles.h"
#include "core/exporters/office/OfficeText.h"

#include <cmath>
#include <numbers>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString lastPage = u"LastPage"_s; // a bookmark

void openStyled(XmlPart &out, const QString &style)
{
    out.open("text:p", {{"text:style-name", odtStyleName(style)}});
}

/// The page's margin ends where head or foot begins. Their height counts the gap to the text.
void writePaper(XmlPart &out, const PageFurniture &page)
{
    const auto furniture = [&](const char *element, int room, const char *side, int gap) {
        out.open(element);
        out.empty(
            "style:header-footer-properties",
            {{"fo:min-height", odtLength(room - office::furnitureEdge)}, {side, odtLength(gap)}});
        out.close();
    };
    out.open("style:page-layout", {{"style:name", u"Paper"_s}});
    out.empty("style:page-layout-properties",
              {{"fo:page-width", odtLength(office::paperWidth)},
               {"fo:page-height", odtLength(office::paperHeight)},
               {"style:print-orientation", u"portrait"_s},
               {"fo:margin-top", odtLength(office::furnitureEdge)},
               {"fo:margin-bottom", odtLength(office::furnitureEdge)},
               {"fo:margin-left", odtLength(office::margin)},
               {"fo:margin-right", odtLength(office::margin)},
               {"style:writing-mode", u"lr-tb"_s}});
    furniture("style:header-style", office::topOf(page), "fo:margin-bottom", office::headGap);
    furniture("style:footer-style", office::bottomOf(page), "fo:margin-top", office::footGap);
    out.close();
}

void writeWatermarkStyle(XmlPart &out)
{
    out.open("style:style",
             {{"style:name", u"MinutesWatermark"_s}, {"style:family", u"graphic"_s}});
    out.empty("style:graphic-properties",
              {{"draw:stroke", u"none"_s},
               {"draw:fill", u"solid"_s},
               {"draw:fill-color", odtColour(office::watermark)},
               {"style:run-through", u"background"_s},
               {"style:wrap", u"run-through"_s},
               {"style:number-wrapped-paragraphs", u"no-limit"_s},
               {"style:vertical-pos", u"from-top"_s},
               {"style:vertical-rel", u"page"_s},
               {"style:horizontal-pos", u"from-left"_s},
               {"style:horizontal-rel", u"page"_s},
               {"draw:auto-grow-height", u"false"_s},
               {"draw:auto-grow-width", u"false"_s}});
    out.empty("style:text-properties",
              {{"style:font-name", u"Liberation Sans"_s}, {"fo:font-weight", u"bold"_s}});
    out.close();
}

/// Where the chair initials each loose sheet (Local Government Act 1972, Schedule 12, paragraph
/// 41).
void writeInitialsStyle(XmlPart &out)
{
    out.open("style:style", {{"style:name", u"MinutesInitials"_s}, {"style:family", u"graphic"_s}});
    out.empty("style:graphic-properties",
              {{"draw:stroke", u"solid"_s},
               {"svg:stroke-width", u"0.7pt"_s},
               {"svg:stroke-color", odtColour(office::hairline)},
               {"draw:fill", u"none"_s},
               {"style:vertical-pos", u"middle"_s},
               {"style:vertical-rel", u"line"_s}});
    out.close();
}

/// Turned about its corner, then moved so that its middle is that of the paper.
QString watermarkPlace(QSize size)
{
    constexpr double angle = std::numbers::pi / 4;
    const double across = (size.width() * std::cos(angle) + size.height() * std::sin(angle)) / 2;
    const double down = (size.height() * std::cos(angle) - size.width() * std::sin(angle)) / 2;
    const int left = office::paperWidth / 2 - static_cast<int>(across);
    const int top = office::paperHeight / 2 - static_cast<int>(down);
    return u"rotate (%1) translate (%2 %3)"_s.arg(angle, 0, 'f', 6)
        .arg(odtLength(left), odtLength(top));
}

/// Pale letters across the page, bent along two straight lines as every program's "Fontwork" is.
void writeWatermark(XmlPart &out, const QString &words)
{
    const QSize size = watermarkSize(words);
    out.open("draw:custom-shape",
             {{"draw:name", u"PowerPlusWaterMarkObject1"_s},
              {"draw:style-name", u"MinutesWatermark"_s},
              {"draw:z-index", u"0"_s},
              {"text:anchor-type", u"paragraph"_s},
              {"svg:width", odtLength(size.width())},
              {"svg:height", odtLength(size.height())},
              {"draw:transform", watermarkPlace(size)}});
    out.words("text:p", words);
    out.open("draw:enhanced-geometry",
             {{"svg:viewBox", u"0 0 21600 21600"_s},
              {"draw:type", u"fontwork-plain-text"_s},
              {"draw:text-areas", u"0 0 21600 21600"_s},
              {"draw:text-path", u"true"_s},
              {"draw:text-path-mode", u"shape"_s},
              {"draw:text-path-scale", u"path"_s},
              {"draw:modifiers", u"10800"_s},
              {"draw:enhanced-path", u"M 0 0 L 21600 0 N M 0 21600 L 21600 21600 N"_s}});
    out.close();
    out.close();
}

void writeHeader(XmlPart &out, const PageFurniture &page)
{
    out.open("style:header");
    if (!page.notForPublication.isEmpty()) {
        openStyled(out, u"HeaderWarning"_s);
        writeOdtText(out, page.notForPublication);
        out.close();
    }
    openStyled(out, page.head.isEmpty() ? u"AfterTable"_s : u"Header"_s);
    if (!page.watermark.isEmpty())
        writeWatermark(out, page.watermark);
    writeOdtText(out, page.head);
    out.close();
    out.close();
}

/// Where minutes go on from those of another meeting, the last page is not their count.
void writePageOf(XmlPart &out, const PageFurniture &page)
{
    const QString number = QString::number(page.firstPage);
    for (const PageOfPiece &piece : piecesOf(page.pageOf)) {
        if (piece.kind == PageOfPiece::Kind::Words)
            writeOdtText(out, piece.words);
        else if (piece.kind == PageOfPiece::Kind::Page)
            out.words("text:page-number", number, {{"text:select-page", u"current"_s}});
        else if (page.firstPage == 1)
            out.words("text:page-count", number);
        else
            out.words("text:bookmark-ref", number,
                      {{"text:reference-format", u"page"_s}, {"text:ref-name", lastPage}});
    }
}

void writeFooter(XmlPart &out, const PageFurniture &page)
{
    out.open("style:footer");
    openStyled(out, u"Footer"_s);
    writeOdtText(out, page.foot);
    if (page.textSize >= largePrint && !page.foot.isEmpty()) { // there is no room beside it
        out.close();
        openStyled(out, u"Footer"_s);
    }
    writeOdtText(out, u"\t"_s);
    if (page.initialsBox)
        out.empty("draw:rect",
                  {{"draw:name", u"Initials"_s},
                   {"draw:style-name", u"MinutesInitials"_s},
                   {"text:anchor-type", u"as-char"_s},
                   {"svg:width", odtLength(office::initialsWidth)},
                   {"svg:height", odtLength(office::initialsHeight)}});
    writeOdtText(out, u"\t"_s);
    writePageOf(out, page);
    out.close();
    out.close();
}

} // namespace

void writeOdtPage(XmlPart &out, const PageFurniture &page)
{
    out.open("office:automatic-styles");
    if (!page.watermark.isEmpty())
        writeWatermarkStyle(out);
    if (page.initialsBox)
        writeInitialsStyle(out);
    writePaper(out, page);
    out.close();
    out.open("office:master-styles");
    out.open("style:master-page",
             {{"style:name", u"Standard"_s}, {"style:page-layout-name", u"Paper"_s}});
    writeHeader(out, page);
    writeFooter(out, page);
    out.close();
    out.close();
}

void writeOdtLastPage(XmlPart &out, const PageFurniture &page, const OdtStyleNames &names)
{
    if (page.firstPage == 1)
        return;
    const QString style = odtStyleName(u"AfterTable"_s);
    out.open("text:p", {{"text:style-name", names.value(style, style)}});
    out.empty("text:bookmark", {{"text:name", lastPage}});
    out.close();
}

} // namespace minutebook
