// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/data/BlockText.h"

#include "core/exporters/Words.h"
#include "core/exporters/text/PlainTextExporter.h"

#include <QBuffer>

namespace minutebook {

QString textOfBlocks(const QList<Block> &blocks)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!PlainTextExporter().write({.blocks = blocks}, buffer))
        return {};
    return QString::fromUtf8(buffer.data()).trimmed();
}

QString wordingOf(const Section &resolution)
{
    QList<Block> wording;
    bool amending = false;
    for (const Block &block : resolution.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.any)) {
            amending = paragraph->role == ParagraphRole::Amendment;
            if (paragraph->role == ParagraphRole::ResolutionOpener
                || paragraph->role == ParagraphRole::ResolutionText)
                wording.append(block);
        } else if (std::holds_alternative<ListBlock>(block.any) && !amending) {
            wording.append(block);
        }
    }
    return textOfBlocks(wording);
}

QStringList amendmentsIn(const Section &section)
{
    QStringList amendments;
    for (const Block &block : section.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block.any);
        if (paragraph && paragraph->role == ParagraphRole::Amendment)
            amendments.append(wordsOf(paragraph->runs));
    }
    return amendments;
}

const FieldBlock *fieldNamed(const QList<Block> &blocks, const QString &name)
{
    for (const Block &block : blocks) {
        const auto *field = std::get_if<FieldBlock>(&block.any);
        if (field && field->name == name)
            return field;
    }
    return nullptr;
}

} // namespace minutebook
