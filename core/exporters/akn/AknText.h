// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/akn/AknRegister.h"

namespace minutebook {

/// Words, paragraphs, lists and tables as Akoma Ntoso has them wherever it takes blocks.
class AknText
{
public:
    explicit AknText(AknRegister &names)
        : m_names(names)
    {
    }

    /// An element that holds words; empty without any.
    [[nodiscard]] XmlNode inlineElement(const QString &name, const Runs &runs) const;
    /// Number and heading.
    void addHeading(XmlNode &node, const HeadingBlock &heading) const;
    /// The list, under the paragraph that introduces it where there is one.
    void addList(XmlNode &node, const QString &eId, const ListBlock &list,
                 const Paragraph *introduction = nullptr);
    void addTable(XmlNode &node, const QString &eId, const TableBlock &table);
    /// Everything as blocks; sections give up their frames and headings become words.
    void addBlocks(XmlNode &node, const QString &eId, const QList<Block> &blocks);

private:
    void addBlock(XmlNode &node, const QString &eId, const Block &block);

    AknRegister &m_names;
};

/// Whether the block is a paragraph that leads into the list after it.
[[nodiscard]] const Paragraph *introductionAt(const QList<Block> &blocks, qsizetype index);

/// As xsd:dateTime; empty when it is no such time.
[[nodiscard]] QString dateTimeOf(const QString &iso);

} // namespace minutebook
