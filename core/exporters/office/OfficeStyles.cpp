// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/OfficeStyles.h"

#include "core/exporters/office/OfficePage.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *quiet = "3F4C48";
constexpr const char *warning = "9C1B1B";
using Rule = OfficeStyle::Rule;
using Edge = OfficeTab::Edge;

constexpr OfficeStyle styles[] = {
    {.id = "Title",
     .name = "Title",
     .next = "Meta",
     .size = 36,
     .bold = true,
     .before = 0,
     .after = 100,
     .keepNext = true,
     .keepLines = true},
    {.id = "Heading1",
     .name = "heading 1",
     .next = "Normal",
     .size = 26,
     .bold = true,
     .before = 360,
     .after = 100,
     .keepNext = true,
     .keepLines = true,
     .outline = 1},
    {.id = "Heading2",
     .name = "heading 2",
     .next = "Normal",
     .size = 22,
     .bold = true,
     .before = 240,
     .after = 80,
     .keepNext = true,
     .keepLines = true,
     .outline = 2},
    {.id = "Heading3", .name = "heading 3", .basedOn = "Heading2", .next = "Normal", .outline = 3},
    {.id = "Heading4", .name = "heading 4", .basedOn = "Heading2", .next = "Normal", .outline = 4},
    {.id = "Heading5", .name = "heading 5", .basedOn = "Heading2", .next = "Normal", .outline = 5},
    {.id = "ItemHeading",
     .name = "Item heading",
     .basedOn = "Heading1",
     .next = "Contribution",
     .outline = 1},
    {.id = "Meta", .name = "Meeting details", .colour = quiet, .after = 40},
    {.id = "StatusWords", .name = "Status", .bold = true, .colour = warning, .after = 100},
    {.id = "Label",
     .name = "Label",
     .next = "Normal",
     .bold = true,
     .before = 180,
     .after = 60,
     .keepNext = true,
     .keepLines = true},
    {.id = "Purpose", .name = "Purpose", .colour = quiet, .keepNext = true},
    {.id = "PresentedBy", .name = "Presented by", .colour = quiet, .keepNext = true},
    {.id = "Contribution", .name = "Contribution"},
    {.id = "Narrative", .name = "Narrative"},
    {.id = "Event", .name = "Event", .italic = true, .colour = quiet},
    {.id = "Quote", .name = "Quote", .left = 400},
    {.id = "QuotationSource", .name = "Quotation source", .size = 20, .colour = quiet, .left = 400},
    {.id = "Resolution",
     .name = "Resolution",
     .next = "Limb",
     .bold = true,
     .before = 140,
     .after = 80,
     .keepNext = true},
    {.id = "ResolutionText", .name = "Resolution text"},
    {.id = "Outcome", .name = "Outcome", .bold = true},
    {.id = "Vote", .name = "Vote"},
    {.id = "Amendment", .name = "Amendment"},
    {.id = "Omission", .name = "Omission", .italic = true, .colour = quiet},
    {.id = "Notice", .name = "Notice", .before = 60, .after = 100, .left = 160, .boxed = true},
    {.id = "MinuteNote", .name = "Minute note", .colour = quiet},
    {.id = "Closing", .name = "Closing words", .before = 240},
    {.id = "NotForPublication",
     .name = "Not for publication",
     .bold = true,
     .colour = warning,
     .keepNext = true},
    {.id = "Point", .name = "Point", .after = 100},
    {.id = "Limb", .name = "Limb", .after = 100},
    {.id = "NumberedParagraph", .name = "Numbered paragraph"},
    {.id = "Person", .name = "Person", .after = 40},
    {.id = "SupportingDocument", .name = "Supporting document", .after = 60},
    {.id = "Interest", .name = "Interest", .after = 80},
    {.id = "ItemTaken", .name = "Item taken", .after = 60},
    {.id = "TableText", .name = "Table text", .size = 20, .before = 50, .after = 50},
    {.id = "TableHead",
     .name = "Table head",
     .basedOn = "TableText",
     .bold = true,
     .keepNext = true},
    {.id = "Caption",
     .name = "caption",
     .bold = true,
     .before = 160,
     .after = 80,
     .keepNext = true,
     .keepLines = true},
    {.id = "AfterTable",
     .name = "After table",
     .size = 12,
     .before = 0,
     .after = 0,
     .isBeside = true},
    {.id = "FieldLabel",
     .name = "Field label",
     .bold = true,
     .before = 70,
     .after = 70,
     .keepLines = true},
    {.id = "FieldText", .name = "Field text", .before = 70, .after = 70},
    {.id = "SignatureLine",
     .name = "Signature line",
     .next = "Signature",
     .before = 700,
     .after = 0,
     .keepNext = true,
     .tabs = {OfficeTab{.at = office::penWidth, .line = true}, OfficeTab{.at = office::dateLeft},
              OfficeTab{.at = office::textWidth, .edge = Edge::Right, .line = true}}},
    {.id = "Signature",
     .name = "Signature",
     .before = 80,
     .after = 0,
     .tabs = {OfficeTab{.at = office::dateLeft}}},
    {.id = "Header",
     .name = "header",
     .size = 18,
     .colour = quiet,
     .after = 0,
     .rule = Rule::Below,
     .isBeside = true},
    {.id = "HeaderWarning",
     .name = "Header warning",
     .size = 18,
     .bold = true,
     .colour = warning,
     .after = 20,
     .isBeside = true},
    {.id = "Footer",
     .name = "footer",
     .size = 18,
     .colour = quiet,
     .after = 0,
     .isBeside = true,
     .tabs = {OfficeTab{.at = office::textWidth / 2, .edge = Edge::Centre},
              OfficeTab{.at = office::textWidth, .edge = Edge::Right}}},
};

const char *idOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Text:
        return "Normal";
    case ParagraphRole::Meta:
        return "Meta";
    case ParagraphRole::StatusWords:
        return "StatusWords";
    case ParagraphRole::Label:
        return "Label";
    case ParagraphRole::Purpose:
        return "Purpose";
    case ParagraphRole::PresentedBy:
        return "PresentedBy";
    case ParagraphRole::Contribution:
        return "Contribution";
    case ParagraphRole::Narrative:
        return "Narrative";
    case ParagraphRole::Quotation:
        return "Quote";
    case ParagraphRole::QuotationSource:
        return "QuotationSource";
    case ParagraphRole::Event:
        return "Event";
    case ParagraphRole::ResolutionOpener:
        return "Resolution";
    case ParagraphRole::ResolutionText:
        return "ResolutionText";
    case ParagraphRole::Outcome:
        return "Outcome";
    case ParagraphRole::VoteLine:
        return "Vote";
    case ParagraphRole::Amendment:
        return "Amendment";
    case ParagraphRole::Omission:
        return "Omission";
    case ParagraphRole::Notice:
        return "Notice";
    case ParagraphRole::Note:
        return "MinuteNote";
    case ParagraphRole::Closing:
        return "Closing";
    case ParagraphRole::NotForPublication:
        return "NotForPublication";
    }
    Q_UNREACHABLE();
}

const char *idOf(ListRole role)
{
    switch (role) {
    case ListRole::Points:
        return "Point";
    case ListRole::Limbs:
        return "Limb";
    case ListRole::Paragraphs:
        return "NumberedParagraph";
    case ListRole::People:
        return "Person";
    case ListRole::Documents:
        return "SupportingDocument";
    case ListRole::Interests:
        return "Interest";
    case ListRole::ItemsTaken:
        return "ItemTaken";
    case ListRole::Notes:
        return "MinuteNote";
    }
    Q_UNREACHABLE();
}

} // namespace

std::span<const OfficeStyle> officeStyles()
{
    return styles;
}

QList<OfficeStyle> officeStyles(int textSize)
{
    QList<OfficeStyle> scaled(std::begin(styles), std::end(styles));
    if (textSize == usualTextSize)
        return scaled;
    const auto scale = [textSize](int &measure) {
        if (measure > 0)
            measure = qRound(static_cast<double>(measure) * textSize / usualTextSize);
    };
    for (OfficeStyle &style : scaled) {
        const bool empty =
            QLatin1StringView(style.id) == "AfterTable"_L1; // holds no words, only the distance
        scale(style.size);
        if (style.size > 0 && textSize >= largePrint && !empty)
            style.size = std::max(style.size, normalSize(textSize));
        scale(style.before);
        scale(style.after);
    }
    return scaled;
}

QString officeStyle(ParagraphRole role)
{
    return QString::fromLatin1(idOf(role));
}

QString officeStyle(ListRole role)
{
    return QString::fromLatin1(idOf(role));
}

QString officeHeading(int level, bool ofItem)
{
    if (level <= 1)
        return u"Title"_s;
    if (level == 2 && ofItem)
        return u"ItemHeading"_s;
    return u"Heading%1"_s.arg(std::min(level - 1, 5));
}

} // namespace minutebook
