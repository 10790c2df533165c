// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/HeadingLevels.h"

namespace minutebook {

namespace {

class Levels
{
public:
    void even(QList<Block> &blocks)
    {
        for (Block &one : blocks) {
            if (auto *heading = std::get_if<HeadingBlock>(&one.any))
                even(*heading);
            else if (auto *section = std::get_if<Section>(&one.any))
                even(section->blocks);
            else if (auto *field = std::get_if<FieldBlock>(&one.any))
                even(field->value);
        }
    }

private:
    void even(HeadingBlock &heading)
    {
        while (!m_above.isEmpty() && m_above.constLast() >= heading.level)
            m_above.removeLast();
        m_above.append(heading.level);
        heading.level = static_cast<int>(m_above.size());
    }

    QList<int> m_above; ///< the levels, as they were, of the headings it stands under and its own
};

} // namespace

QList<Block> withEvenHeadings(QList<Block> blocks)
{
    Levels().even(blocks);
    return blocks;
}

} // namespace minutebook
