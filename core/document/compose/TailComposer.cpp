// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/TailComposer.h"

#include "core/document/compose/DecisionFields.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString &usualWords(const Phrases &phrases, DecisionField field)
{
    if (field == DecisionField::Reasons)
        return phrases.reasonsUsual;
    return field == DecisionField::Options ? phrases.optionsUsual : phrases.otherwiseUsual;
}

QList<Block> valueOf(const FieldBlock &field, const TailLine &line, const Phrases &phrases)
{
    if (field.value.isEmpty() && line.whenEmpty == WhenEmpty::UsualWords)
        return {Paragraph{ParagraphRole::Text, plain(usualWords(phrases, line.field))}};
    return field.value;
}

/// The label on the line of the first paragraph.
QList<Block> onOneLine(Runs label, QList<Block> value)
{
    if (label.isEmpty())
        return value;
    for (Run &run : label)
        run.strong = true;
    if (value.isEmpty())
        return {Paragraph{ParagraphRole::Label, label}};
    if (auto *first = std::get_if<Paragraph>(&value.first().any))
        first->runs = label + plain(u" "_s) + first->runs;
    else
        value.prepend(Paragraph{ParagraphRole::Label, label});
    return value;
}

} // namespace

QList<Block> composeTail(Composition &composition, const AgendaItem &item)
{
    const bool decided = composition.copy.facts().membersAtDecision.contains(item.id);
    if (!decided || composition.copy.isDecisionWithheld(item.id))
        return {};
    DecisionFields fields(composition, item);
    QList<Block> blocks;
    for (const TailLine &line : composition.style.resolutions.tail) {
        const bool evenWhenEmpty = line.whenEmpty != WhenEmpty::Hidden;
        for (const Block &block : fields.field({line.field, evenWhenEmpty}))
            if (const auto *field = std::get_if<FieldBlock>(&block.any))
                blocks += onOneLine(field->label, valueOf(*field, line, composition.phrases()));
    }
    return blocks;
}

} // namespace minutebook
