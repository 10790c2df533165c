// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/ItemHeading.h"

#include "core/document/compose/FactsComposer.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// "(agenda item 6)", where the style has it beside a number of another kind.
Runs agendaNumberAfter(const Composition &composition, const AgendaItem &item,
                       const QString &printedNumber)
{
    const QString number = item.agendaNumber.value_or(QString());
    if (!composition.style.headings.agendaNumber || number.isEmpty() || number == printedNumber)
        return {};
    return plain(u" "_s)
        + composition.fill(composition.phrases().agendaNumber, {{u"number"_s, plain(number)}});
}

/// The heading of an item, and its number where the style has it: on an agenda, where it has not
/// become a minute, it stands before the title.
QList<Block> headingOf(const Composition &composition, const AgendaItem &item,
                       const QString &number, int level, NumberPlace place)
{
    const HouseStyle &style = composition.style;
    const bool apart = place == NumberPlace::After || place == NumberPlace::Under;
    const Runs words = apart && !number.isEmpty()
        ? composition.fill(composition.phrases().minuteNumber, {{u"number"_s, plain(number)}})
        : Runs();
    HeadingBlock heading{.level = level,
                         .number =
                             number.isEmpty() || apart ? QString() : number + style.numberAfter,
                         .runs = composition.titleOf(item),
                         .numberInMargin = place == NumberPlace::Margin};
    if (place == NumberPlace::After && !words.isEmpty())
        heading.runs += plain(u" "_s) + words;
    heading.runs += agendaNumberAfter(composition, item, number);
    QList<Block> blocks{heading};
    if (place == NumberPlace::Under && !words.isEmpty())
        blocks.append(Paragraph{ParagraphRole::Meta, words});
    return blocks;
}

} // namespace

Section sectionOf(Composition &composition, const AgendaItem &item, const QString &number,
                  NumberPlace place)
{
    const int level = std::min(2 + depthOf(composition.meeting, item), 5);
    Section section{.role = SectionRole::Item,
                    .anchor = composition.newAnchor(u"item"_s),
                    .item = itemFacts(composition, item)};
    section.blocks = headingOf(composition, item, number, level, place);
    return section;
}

} // namespace minutebook
