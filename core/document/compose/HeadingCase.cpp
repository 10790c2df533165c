// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/HeadingCase.h"

#include "core/document/PersonNames.h"

namespace minutebook {

namespace {

bool isOfItem(SectionRole role)
{
    return role == SectionRole::Item || role == SectionRole::Decision;
}

void setCase(Runs &runs, HeadingCase wanted)
{
    bool first = true;
    for (Run &run : runs) {
        if (wanted == HeadingCase::Capitals)
            run.capitals = true;
        if (wanted == HeadingCase::Title)
            run.text = inTitleCase(run.text);
        if (wanted == HeadingCase::Title && first && !run.text.isEmpty())
            run.text[0] = run.text[0].toUpper(); // be it a small word
        first = false;
    }
}

void setCase(HeadingBlock &heading, const HeadingsStyle &style)
{
    setCase(heading.runs, heading.level == 1 ? style.title : style.parts);
}

void setCase(Section &section, const HeadingsStyle &style)
{
    if (section.blocks.isEmpty())
        return;
    if (isOfItem(section.role)) {
        if (auto *heading = std::get_if<HeadingBlock>(&section.blocks.first().any))
            setCase(heading->runs, style.items);
        return;
    }
    for (Block &block : section.blocks) {
        if (auto *heading = std::get_if<HeadingBlock>(&block.any))
            setCase(*heading, style);
        else if (auto *part = std::get_if<Section>(&block.any); part && isOfItem(part->role))
            setCase(*part, style);
    }
}

} // namespace

QList<Block> withHeadingCase(QList<Block> blocks, const HeadingsStyle &style)
{
    for (Block &block : blocks) {
        if (auto *heading = std::get_if<HeadingBlock>(&block.any))
            setCase(*heading, style);
        else if (auto *section = std::get_if<Section>(&block.any))
            setCase(*section, style);
    }
    return blocks;
}

} // namespace minutebook
