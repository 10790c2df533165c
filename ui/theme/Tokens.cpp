// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/theme/Tokens.h"

#include <QStringList>

#include <cmath>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct TextSize {
    int pixels;
    int line;
    QFont::Weight weight;
};

TextSize normalText(TextRole role)
{
    switch (role) {
    case TextRole::Interface:
        return {14, 20, QFont::Normal};
    case TextRole::InterfaceStrong:
        return {14, 20, QFont::DemiBold};
    case TextRole::Small:
        return {13, 18, QFont::Normal};
    case TextRole::SmallStrong:
        return {13, 18, QFont::DemiBold};
    case TextRole::Badge:
        return {12, 16, QFont::DemiBold};
    case TextRole::Record:
        return {17, 26, QFont::Normal};
    case TextRole::RecordStem:
        return {17, 26, QFont::DemiBold};
    case TextRole::RecordEvent:
        return {15, 23, QFont::Normal};
    case TextRole::Composer:
        return {18, 27, QFont::Normal};
    case TextRole::ComposerStem:
        return {18, 27, QFont::DemiBold};
    case TextRole::LimbInRecord:
        return {16, 24, QFont::Normal};
    case TextRole::LimbLetter:
        return {16, 24, QFont::DemiBold};
    case TextRole::LimbDrafting:
        return {17, 27, QFont::Normal};
    case TextRole::ItemTitle:
        return {20, 28, QFont::DemiBold};
    case TextRole::SpineTitle:
        return {18, 24, QFont::DemiBold};
    case TextRole::SpineCell:
        return {15, 21, QFont::DemiBold};
    case TextRole::SpineSecond:
        return {13, 18, QFont::Normal};
    case TextRole::Clock:
        return {26, 30, QFont::DemiBold};
    case TextRole::Count:
        return {30, 36, QFont::DemiBold};
    case TextRole::Heading:
        return {18, 26, QFont::DemiBold};
    case TextRole::Search:
        return {17, 24, QFont::Normal};
    case TextRole::Action:
        return {15, 21, QFont::Normal};
    }
    return {14, 20, QFont::Normal};
}

TextSize bigText(TextRole role)
{
    switch (role) {
    case TextRole::Interface:
        return {15, 21, QFont::Normal};
    case TextRole::InterfaceStrong:
        return {15, 21, QFont::DemiBold};
    case TextRole::Small:
        return {14, 19, QFont::Normal};
    case TextRole::SmallStrong:
        return {14, 19, QFont::DemiBold};
    case TextRole::Badge:
        return {13, 18, QFont::DemiBold};
    case TextRole::Record:
        return {20, 31, QFont::Normal};
    case TextRole::RecordStem:
        return {20, 31, QFont::DemiBold};
    case TextRole::RecordEvent:
        return {18, 28, QFont::Normal};
    case TextRole::Composer:
        return {21, 32, QFont::Normal};
    case TextRole::ComposerStem:
        return {21, 32, QFont::DemiBold};
    case TextRole::LimbInRecord:
        return {18, 28, QFont::Normal};
    case TextRole::LimbLetter:
        return {18, 28, QFont::DemiBold};
    case TextRole::LimbDrafting:
        return {20, 31, QFont::Normal};
    case TextRole::ItemTitle:
        return {25, 34, QFont::DemiBold};
    case TextRole::SpineTitle:
        return {20, 27, QFont::DemiBold};
    case TextRole::SpineCell:
        return {17, 23, QFont::DemiBold};
    case TextRole::SpineSecond:
        return {14, 19, QFont::Normal};
    case TextRole::Clock:
        return {32, 36, QFont::DemiBold};
    case TextRole::Count:
        return {36, 42, QFont::DemiBold};
    case TextRole::Heading:
        return {20, 28, QFont::DemiBold};
    case TextRole::Search:
        return {19, 27, QFont::Normal};
    case TextRole::Action:
        return {16, 22, QFont::Normal};
    }
    return {15, 21, QFont::Normal};
}

Sizes bigSizes()
{
    return {.spine = 68,
            .paneHead = 40,
            .itemHead = 64,
            .agendaPane = 328,
            .peoplePane = 372,
            .centreLeast = 560,
            .narrowPeople = 92,
            .recordGutter = 132,
            .recordTime = 46,
            .recordCode = 36,
            .recordMeasure = 1000,
            .personRow = 46,
            .agendaRow = 37,
            .voteRow = 44,
            .tableRow = 50,
            .button = 38,
            .chairButton = 44,
            .field = 38,
            .hint = 44,
            .composerLines = 4,
            .keyCap = 22,
            .badge = 21,
            .cellSession = 252,
            .cellQuorum = 262,
            .cellSaved = 318,
            .cellClock =
                252, // as wide as NOT STARTED, so that no cell moves when the meeting starts
            .icon = 20,
            .iconSmall = 16,
            .iconLarge = 24};
}

Sizes normalSizes()
{
    return {.spine = 60,
            .paneHead = 34,
            .itemHead = 46,
            .agendaPane = 278,
            .peoplePane = 288,
            .centreLeast = 560,
            .narrowPeople = 92,
            .recordGutter = 104,
            .recordTime = 40,
            .recordCode = 32,
            .recordMeasure = 1000,
            .personRow = 37,
            .agendaRow = 32,
            .voteRow = 36,
            .tableRow = 45,
            .button = 36,
            .chairButton = 42,
            .field = 32,
            .hint = 34,
            .composerLines = 3,
            .keyCap = 20,
            .badge = 19,
            .cellSession = 192,
            .cellQuorum = 224,
            .cellSaved = 266,
            .cellClock = 210,
            .icon = 20,
            .iconSmall = 16,
            .iconLarge = 24};
}

Sizes sizesAt100(Column column)
{
    return column == Column::Big ? bigSizes() : normalSizes();
}

int atPercent(int length, int percent)
{
    return (length * percent + 50) / 100;
}

Sizes sizesFor(Column column, int percent)
{
    Sizes sizes = sizesAt100(column);
    for (int *length :
         {&sizes.spine,       &sizes.paneHead,      &sizes.itemHead,     &sizes.agendaPane,
          &sizes.peoplePane,  &sizes.narrowPeople,  &sizes.recordGutter, &sizes.recordTime,
          &sizes.recordCode,  &sizes.recordMeasure, &sizes.personRow,    &sizes.agendaRow,
          &sizes.voteRow,     &sizes.tableRow,      &sizes.button,       &sizes.chairButton,
          &sizes.field,       &sizes.hint,          &sizes.keyCap,       &sizes.badge,
          &sizes.cellSession, &sizes.cellQuorum,    &sizes.cellSaved,    &sizes.cellClock,
          &sizes.icon,        &sizes.iconSmall,     &sizes.iconLarge})
        *length = atPercent(*length, percent);
    return sizes;
}

double luminanceOf(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value | 0xFF000000U);
}

} // namespace

Colours lightColours()
{
    return {.win = rgb(0xE8ECEA),
            .pane = rgb(0xF3F6F4),
            .paper = rgb(0xFFFFFF),
            .sel = rgb(0xDCEAE4),
            .line = rgb(0xCDD6D2),
            .edge = rgb(0x74827D),
            .ink = rgb(0x14201C),
            .ink2 = rgb(0x3F4C48),
            .ink3 = rgb(0x56635F),
            .green = rgb(0x14594A),
            .fill = rgb(0x14594A),
            .onFill = rgb(0xFFFFFF),
            .blue = rgb(0x1B5CCB),
            .amber = rgb(0x7A4A00),
            .amberGround = rgb(0xFFF0CF),
            .amberEdge = rgb(0xA76A00),
            .red = rgb(0x9C1B1B),
            .redGround = rgb(0xFBE7E5),
            .plum = rgb(0x5A2470),
            .plumGround = rgb(0xF3E8F7),
            .inserted = rgb(0x0E4F33),
            .insertedGround = rgb(0xDDF0E4),
            .deleted = rgb(0x8C1D1D),
            .deletedGround = rgb(0xFAE3E1),
            .keyCap = rgb(0xFFFFFF),
            .scroll = rgb(0xB3BBB8)};
}

Colours darkColours()
{
    return {.win = rgb(0x0E1412),
            .pane = rgb(0x151D1A),
            .paper = rgb(0x1B2421),
            .sel = rgb(0x213A32),
            .line = rgb(0x2D3935),
            .edge = rgb(0x7B8B85),
            .ink = rgb(0xE8EEEB),
            .ink2 = rgb(0xBECAC5),
            .ink3 = rgb(0x9DABA6),
            .green = rgb(0x7FCFB2),
            .fill = rgb(0x1D6B58),
            .onFill = rgb(0xFFFFFF),
            .blue = rgb(0x8DBBFF),
            .amber = rgb(0xF2C56B),
            .amberGround = rgb(0x33290F),
            .amberEdge = rgb(0xC99A3C),
            .red = rgb(0xF6A7A0),
            .redGround = rgb(0x3B1D1B),
            .plum = rgb(0xDDB6EC),
            .plumGround = rgb(0x2E2036),
            .inserted = rgb(0x9BE3BE),
            .insertedGround = rgb(0x173A2A),
            .deleted = rgb(0xF8B4AE),
            .deletedGround = rgb(0x42201F),
            .keyCap = rgb(0x27322E),
            .scroll = rgb(0x505D58)};
}

SpineColours publicSpine(bool dark)
{
    if (dark)
        return {rgb(0x10382E), rgb(0x0B2A22), rgb(0xFFFFFF), rgb(0xC9DCD5)};
    return {rgb(0x123D33), rgb(0x0D3028), rgb(0xFFFFFF), rgb(0xC9DCD5)};
}

SpineColours exemptSpine()
{
    return {rgb(0x4A1B5E), rgb(0x3A124C), rgb(0xFFFFFF), rgb(0xE3CFEB)};
}

SpineColours adjournedSpine()
{
    return {rgb(0x5A4300), rgb(0x453300), rgb(0xFFFFFF), rgb(0xF1E3BE)};
}

SpineColours quietSpine()
{
    return {rgb(0x37423E), rgb(0x29322F), rgb(0xFFFFFF), rgb(0xD5DCD9)};
}

QColor notSavedOnWhite()
{
    return rgb(0x8C1D1D);
}

QColor quorumLostOnWhite()
{
    return rgb(0x7A4A00);
}

QColor excludedOnWhite()
{
    return rgb(0x3A124C);
}

Tokens Tokens::of(bool dark, Column column, int percent)
{
    return {dark, column, percent, dark ? darkColours() : lightColours(),
            sizesFor(column, percent)};
}

QFont Tokens::font(TextRole role) const
{
    const TextSize size = column == Column::Big ? bigText(role) : normalText(role);
    QFont font;
    // Open Sans has digits of one width, so that a clock never jitters.
    font.setFamilies({u"Open Sans"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(atPercent(size.pixels, percent));
    font.setWeight(size.weight);
    return font;
}

int Tokens::line(TextRole role) const
{
    return atPercent((column == Column::Big ? bigText(role) : normalText(role)).line, percent);
}

int Tokens::scaled(int length) const
{
    return atPercent(length, percent);
}

int Tokens::pick(int normal, int big) const
{
    return atPercent(column == Column::Big ? big : normal, percent);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminanceOf(a);
    const double second = luminanceOf(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace minutebook
