// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/Bilingual.h"

#include "core/base/Overloaded.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 6; // level of a heading

QList<Block> lowered(const QList<Block> &blocks, const QString &prefix);

/// The block one level of headings lower, its anchors unlike those of the other part.
Block lowered(const Block &block, const QString &prefix)
{
    const auto named = [&](const QString &anchor) {
        return anchor.isEmpty() ? anchor : prefix + anchor;
    };
    Block low = block;
    std::visit(Overloaded{[](HeadingBlock &heading) {
                              heading.level = std::min(heading.level + 1, deepest);
                          },
                          [&](ListBlock &list) {
                              for (ListElement &element : list.elements)
                                  element.blocks = lowered(element.blocks, prefix);
                          },
                          [&](FieldBlock &field) { field.value = lowered(field.value, prefix); },
                          [&](Section &section) {
                              section.anchor = named(section.anchor);
                              if (section.speech)
                                  section.speech->repliesTo = named(section.speech->repliesTo);
                              section.blocks = lowered(section.blocks, prefix);
                          },
                          [](auto &) {}},
               low.any);
    return low;
}

QList<Block> lowered(const QList<Block> &blocks, const QString &prefix)
{
    QList<Block> low;
    for (const Block &block : blocks)
        low.append(lowered(block, prefix));
    return low;
}

/// The document's title, as its only heading of the first level has it.
Runs titleOf(const Document &document)
{
    const auto *heading = document.blocks.isEmpty()
        ? nullptr
        : std::get_if<HeadingBlock>(&document.blocks.constFirst().any);
    return heading ? heading->runs : Runs();
}

Section partOf(const Document &document, const LanguageTag &mainLanguage)
{
    Section part{.role = SectionRole::Appendix,
                 .anchor = document.language,
                 .blocks = lowered(document.blocks, document.language + u'-')};
    if (document.language != mainLanguage)
        part.language = document.language;
    return part;
}

QString inBoth(const QString &first, const QString &second)
{
    return first == second || second.isEmpty() ? first
        : first.isEmpty()                      ? second
                                               : first + u" / "_s + second;
}

PageFurniture furnitureOf(const PageFurniture &first, const PageFurniture &second)
{
    PageFurniture page = first;
    page.head = inBoth(first.head, second.head);
    page.foot = inBoth(first.foot, second.foot);
    page.watermark = inBoth(first.watermark, second.watermark);
    page.notForPublication = inBoth(first.notForPublication, second.notForPublication);
    if (first.pageOf != second.pageOf)
        page.pageOf = u"%1 / %2"_s; // needs no language
    return page;
}

} // namespace

Document bilingual(const Document &first, const Document &second)
{
    Runs title = titleOf(first) + plain(u" / "_s);
    for (Run run : titleOf(second)) {
        if (!run.language)
            run.language = second.language;
        title.append(run);
    }
    Document both = first;
    both.title = inBoth(first.title, second.title);
    both.page = furnitureOf(first.page, second.page);
    const HeadingBlock heading{.level = 1, .number = {}, .runs = title};
    const Section one = partOf(first, first.language);
    const Section two = partOf(second, first.language);
    both.blocks = {heading, one, two};
    return both;
}

} // namespace minutebook
