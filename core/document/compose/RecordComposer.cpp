// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/RecordComposer.h"

#include "core/document/compose/EntryComposer.h"
#include "core/document/compose/QuestionComposer.h"
#include "core/document/compose/VoteComposer.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool holdsQuestions(const AgendaItem &item)
{
    return item.business == Business::PublicQuestions || item.business == Business::MemberQuestions;
}

/// Whether it is a part of the questions and answers, rather than what the meeting did.
bool isOfQuestions(const Entry &entry)
{
    return std::holds_alternative<Speech>(entry.body)
        || std::holds_alternative<Narrative>(entry.body)
        || std::holds_alternative<Quotation>(entry.body)
        || std::holds_alternative<Table>(entry.body) || std::holds_alternative<Heading>(entry.body);
}

/// Those that a questions' appendix takes, and those that stay in the item.
struct DividedEntries {
    CopiedEntries moved;
    CopiedEntries staying;
};

/// What stands in place of something left out goes where the questions go.
DividedEntries divided(const CopiedEntries &entries)
{
    DividedEntries divided;
    const auto takeOmissions = [&](int index) {
        for (Omission omission : entries.omissions) {
            if (omission.beforeEntry != index)
                continue;
            omission.beforeEntry = divided.moved.entries.size();
            divided.moved.omissions.append(omission);
        }
    };
    for (int i = 0; i < entries.entries.size(); ++i) {
        takeOmissions(i);
        const Entry &entry = entries.entries[i];
        (isOfQuestions(entry) ? divided.moved : divided.staying).entries.append(entry);
    }
    takeOmissions(entries.entries.size());
    return divided;
}

QList<Block> composeByLayout(Composition &composition, const AgendaItem &item,
                             const CopiedEntries &entries, int headingLevel)
{
    if (!holdsQuestions(item))
        return composeEntries(composition, entries, headingLevel);
    const bool follow = composition.appendicesFollow();
    composition.setAppendicesFollow(false); // what is quoted in a question stays with it
    const QList<Block> questions = composeQuestions(composition, entries, headingLevel);
    composition.setAppendicesFollow(follow);
    return questions;
}

/// The questions become an appendix; where they stood, a line says which.
QList<Block> movedToAppendix(Composition &composition, const AgendaItem &item,
                             const CopiedEntries &entries)
{
    const Phrases &phrases = composition.phrases();
    const Runs number = plain(composition.nextAppendix());
    Section appendix{.role = SectionRole::Appendix,
                     .anchor = composition.newAnchor(u"appendix"_s),
                     .newPage = composition.style.appendices.newPage};
    appendix.blocks.append(HeadingBlock{
        .level = 2,
        .number = {},
        .runs = composition.fill(
            phrases.appendix, {{u"number"_s, number}, {u"title"_s, composition.titleOf(item)}})});
    appendix.blocks += composeByLayout(composition, item, entries, 3);
    composition.addAppendix(appendix);
    return {Paragraph{ParagraphRole::Narrative,
                      composition.fill(phrases.questionsAtAppendix, {{u"number"_s, number}})}};
}

/// With one vote alone it is plain what an end of the item that says so speaks of.
bool hasOneVote(const Composition &composition, const CopiedEntries &entries)
{
    return std::count_if(entries.entries.begin(), entries.entries.end(),
                         [&](const Entry &entry) {
                             const auto *resolution = std::get_if<Resolution>(&entry.body);
                             return resolution
                                 && isVotePrinted(composition, resolution->vote, Showing::ByStyle);
                         })
        == 1;
}

bool isNumberedParagraph(const Block &block)
{
    if (const auto *section = std::get_if<Section>(&block.any))
        return section->role == SectionRole::Speech || section->role == SectionRole::Quotation;
    const auto *paragraph = std::get_if<Paragraph>(&block.any);
    return paragraph && paragraph->role == ParagraphRole::Narrative;
}

/// 6.1, 6.2: what stands between them unnumbered does not end the count. Points that stand on their
/// own belong to the paragraph before them.
QList<Block> numbered(const QList<Block> &blocks, const QString &itemNumber)
{
    QList<Block> made;
    int count = 0;
    for (const Block &block : blocks) {
        auto *list = made.isEmpty() ? nullptr : std::get_if<ListBlock>(&made.last().any);
        const bool runs =
            list && list->role == ListRole::Paragraphs && list->marker.before == itemNumber + u'.';
        const auto *points = std::get_if<ListBlock>(&block.any);
        if (runs && points && points->role == ListRole::Points) {
            list->elements.last().blocks.append(block);
        } else if (!isNumberedParagraph(block)) {
            made.append(block);
        } else {
            ++count;
            if (!runs)
                made.append(ListBlock{
                    .role = ListRole::Paragraphs,
                    .marker = {MarkerKind::Number, itemNumber + u'.', QString(), QString()},
                    .start = count});
            std::get<ListBlock>(made.last().any).elements.append(ListElement{{block}});
        }
    }
    return made;
}

QString numberOf(const Composition &composition, const AgendaItem &item)
{
    const QString minute = composition.minuteNumber(item.id);
    return minute.isEmpty() ? item.agendaNumber.value_or(QString()) : minute;
}

} // namespace

QList<Block> composeRecord(Composition &composition, const AgendaItem &item,
                           const CopiedEntries &entries, int headingLevel)
{
    const HouseStyle &style = composition.style;
    composition.holdVotes(style.resolutions.votes == VotePlace::EndOfItem
                          && hasOneVote(composition, entries));
    QList<Block> blocks;
    const bool toAppendix = composition.appendicesFollow() && holdsQuestions(item)
        && style.appendices.questions == RecordPlace::Appendix;
    const DividedEntries parts = toAppendix ? divided(entries) : DividedEntries();
    if (toAppendix && !parts.moved.entries.isEmpty())
        blocks = movedToAppendix(composition, item, parts.moved)
            + composeEntries(composition, parts.staying, headingLevel);
    else
        blocks = composeByLayout(composition, item, entries, headingLevel);
    composition.holdVotes(false);
    const QString number = numberOf(composition, item);
    if (style.paragraphs == ParagraphNumbers::InItem && !number.isEmpty())
        blocks = numbered(blocks, number);
    return blocks + composition.takeHeldVotes();
}

} // namespace minutebook
