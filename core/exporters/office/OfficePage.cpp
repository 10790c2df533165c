// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/OfficePage.h"

#include "core/exporters/office/OfficeStyles.h"

#include <algorithm>

namespace minutebook::office {

namespace {

constexpr int ruleHeight = 100; ///< of a rule and the gap to its words

/// From line to line, in the size that heads and feet have.
int lineHeight(int textSize)
{
    constexpr int perPoint = 23; // of Arial and its like
    const auto styles = officeStyles(textSize);
    const auto head = std::ranges::find_if(
        styles, [](const OfficeStyle &style) { return QLatin1StringView(style.id) == u"Header"; });
    return head->size / 2 * perPoint * normalLine / 100;
}

/// As high as so many lines as the words are likely to fill.
int heightOf(const QString &words, int textSize, int room = textWidth)
{
    if (words.isEmpty())
        return 0;
    const int line = lineHeight(textSize);
    const int perCharacter = line * 2 / 5; // bold letters are about half as wide as high
    const int width = perCharacter * static_cast<int>(words.size());
    return line * (1 + width / room);
}

int footHeight(const PageFurniture &page)
{
    const int box = page.initialsBox ? initialsHeight : 0;
    const int numbers = std::max(box, heightOf(page.pageOf, page.textSize));
    const int words = heightOf(page.foot, page.textSize);
    return page.textSize >= largePrint ? words + numbers : std::max(words, numbers);
}

} // namespace

int warningHeight(const PageFurniture &page, int room)
{
    return heightOf(page.notForPublication, page.textSize, room);
}

int topOf(const PageFurniture &page)
{
    const int head = warningHeight(page) + heightOf(page.head, page.textSize) + ruleHeight;
    return std::max(top, furnitureEdge + head + headGap);
}

int bottomOf(const PageFurniture &page)
{
    return std::max(bottom, furnitureEdge + footHeight(page) + footGap);
}

} // namespace minutebook::office
