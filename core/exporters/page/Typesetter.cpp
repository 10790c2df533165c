// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/page/Typesetter.h"

#include "core/exporters/Words.h"
#include "core/exporters/page/BoundSpaces.h"
#include "core/exporters/page/ShownLetters.h"

#include <QTextOption>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QColor quiet(0x3f, 0x4c, 0x48);
const QColor warning(0x9c, 0x1b, 0x1b);

QTextCharFormat formatOf(const Run &run)
{
    QTextCharFormat format;
    if (run.strong)
        format.setFontWeight(QFont::Bold);
    return format;
}

void breakLines(QTextLayout &layout, const TextStyle &style, qreal width)
{
    layout.beginLayout();
    for (int n = 0;; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const qreal above = (style.leading - line.ascent() - line.descent()) / 2;
        line.setPosition({0, n * style.leading + above});
    }
    layout.endLayout();
}

} // namespace

TextStyle scaledTo(int textSize, TextStyle style)
{
    if (textSize == usualTextSize)
        return style;
    const qreal scale = static_cast<qreal>(textSize) / usualTextSize;
    const qreal ratio = style.leading / style.size;
    style.size = qRound(style.size * scale);
    if (textSize >= largePrint)
        style.size = std::max(style.size, textSize);
    style.leading = style.size * ratio;
    style.spaceAbove *= scale;
    return style;
}

QFont fontOf(const TextStyle &style)
{
    QFont font(u"Liberation Sans"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(style.size); // a pixel of the layout is a point of the page
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TextStyle styleOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Text:
    case ParagraphRole::Contribution:
    case ParagraphRole::Narrative:
    case ParagraphRole::Quotation:
    case ParagraphRole::ResolutionText:
    case ParagraphRole::Amendment:
    case ParagraphRole::VoteLine:
        return {};
    case ParagraphRole::Meta:
        return {.colour = quiet, .spaceAbove = 2};
    case ParagraphRole::StatusWords:
        return {.bold = true, .colour = warning, .spaceAbove = 5};
    case ParagraphRole::Label:
    case ParagraphRole::ResolutionOpener:
        return {.bold = true, .spaceAbove = 11, .keepWithNext = true};
    case ParagraphRole::Purpose:
    case ParagraphRole::PresentedBy:
    case ParagraphRole::Note:
        return {.colour = quiet};
    case ParagraphRole::QuotationSource:
        return {.size = 10, .leading = 14, .colour = quiet, .spaceAbove = 2};
    case ParagraphRole::Event:
    case ParagraphRole::Omission:
        return {.italic = true, .colour = quiet};
    case ParagraphRole::Outcome:
        return {.bold = true};
    case ParagraphRole::Notice:
        return {.spaceAbove = 3};
    case ParagraphRole::Closing:
        return {.spaceAbove = 16};
    case ParagraphRole::NotForPublication:
        return {.bold = true, .colour = warning, .keepWithNext = true};
    }
    Q_UNREACHABLE();
}

TextStyle headingStyle(int level)
{
    if (level <= 1)
        return {.size = 18, .leading = 23, .bold = true, .spaceAbove = 0, .keepWithNext = true};
    if (level == 2)
        return {.size = 13, .leading = 17, .bold = true, .spaceAbove = 22, .keepWithNext = true};
    return {.bold = true, .spaceAbove = 13, .keepWithNext = true};
}

QColor linkColour()
{
    return {0x14, 0x59, 0x4a};
}

QString setWords(const Run &run)
{
    QString words = exportable(run.text);
    if (run.capitals)
        words = words.toUpper();
    return withShownLetters(withBoundSpaces(words.replace(u'\n', QChar::LineSeparator)));
}

std::shared_ptr<const QTextLayout> typeset(const Runs &runs, const TextStyle &style, qreal width)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        const QString words = setWords(run);
        formats += QTextLayout::FormatRange{.start = static_cast<int>(text.size()),
                                            .length = static_cast<int>(words.size()),
                                            .format = formatOf(run)};
        text += words;
    }
    auto layout = std::make_shared<QTextLayout>(text, fontOf(style));
    layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    breakLines(*layout, style, width);
    layout->setFont(layout->font()); // drops the fonts of this thread: they end with it
    return layout;
}

qreal naturalWidth(const QTextLayout &layout)
{
    qreal widest = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
    return widest;
}

} // namespace minutebook
