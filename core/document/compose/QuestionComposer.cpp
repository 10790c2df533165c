// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/QuestionComposer.h"

#include "core/document/compose/EntryComposer.h"

#include <algorithm>
#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool acts(const Entry &entry, Act act)
{
    const auto *speech = std::get_if<Speech>(&entry.body);
    return speech && speech->act == act;
}

/// What is asked may be taken down as the words of the asker, or as the written question quoted.
bool asks(const GivenList<Entry> &entries, int index)
{
    if (acts(entries[index], Act::Asks))
        return true;
    return std::holds_alternative<Quotation>(entries[index].body) && index + 1 < entries.size()
        && acts(entries[index + 1], Act::Answers);
}

/// The words of blocks as the text of one cell, a line a paragraph.
Runs inOneCell(const QList<Block> &blocks)
{
    Runs cell;
    const auto addLine = [&cell](const Runs &runs) {
        if (!cell.isEmpty())
            cell.append(Run{.text = u"\n"_s});
        cell += runs;
    };
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.any))
            addLine(paragraph->runs);
        else if (const auto *section = std::get_if<Section>(&block.any))
            addLine(inOneCell(section->blocks));
        else if (const auto *list = std::get_if<ListBlock>(&block.any))
            for (const ListElement &element : list->elements)
                addLine(plain(u"• "_s) + inOneCell(element.blocks));
    }
    return cell;
}

/// Goes through the entries, and knows which question it is at.
class QuestionPage
{
public:
    QuestionPage(Composition &composition, int headingLevel)
        : m_composition(composition)
        , m_phrases(composition.phrases())
        , m_inTable(composition.style.questions == QuestionsLayout::Table)
        , m_headingLevel(headingLevel)
    {
    }

    void add(const CopiedEntries &copied)
    {
        for (int i = 0; i < copied.entries.size(); ++i) {
            CopiedEntries one = omissionsAt(copied, i);
            one.entries.append(copied.entries[i]);
            if (asks(copied.entries, i))
                question(copied.entries[i], one);
            else if (acts(copied.entries[i], Act::Answers))
                answer(one);
            else
                other(one);
        }
        other(omissionsAt(copied, copied.entries.size()));
    }
    QList<Block> blocks()
    {
        endOther();
        endTable();
        return m_blocks;
    }

private:
    static CopiedEntries omissionsAt(const CopiedEntries &copied, int index)
    {
        CopiedEntries found;
        for (Omission omission : copied.omissions) {
            if (omission.beforeEntry != index)
                continue;
            omission.beforeEntry = 0;
            found.omissions.append(omission);
        }
        return found;
    }
    [[nodiscard]] QList<Block> composed(const CopiedEntries &entries)
    {
        return composeEntries(m_composition, entries, m_headingLevel);
    }
    /// Another question by the same, once there was an answer, is a supplementary one.
    [[nodiscard]] Runs labelOf(const Entry &entry)
    {
        const auto *speech = std::get_if<Speech>(&entry.body);
        const bool same = speech && speech->speaker && speech->speaker == m_asker;
        const bool further = speech && m_answered && (same || speech->repliesTo.has_value());
        m_asker = speech ? speech->speaker : std::nullopt;
        if (further)
            return plain(m_phrases.supplementaryLabel);
        return m_composition.fill(m_phrases.questionLabel,
                                  {{u"number"_s, plain(QString::number(++m_count))}});
    }
    void label(const Runs &words) { m_blocks.append(Paragraph{ParagraphRole::Label, words}); }
    void question(const Entry &entry, const CopiedEntries &one)
    {
        endOther();
        Runs words = labelOf(entry);
        m_answered = false;
        if (!m_inTable) {
            label(words);
            m_blocks += composed(one);
            return;
        }
        for (Run &run : words)
            run.strong = true;
        m_table.rows.append({words + plain(u"\n"_s) + inOneCell(composed(one)), Runs()});
    }
    void answer(const CopiedEntries &one)
    {
        const bool toARow = m_inTable && !m_table.rows.isEmpty() && m_other.entries.isEmpty();
        if (toARow) {
            Runs &cell = m_table.rows.last()[1];
            if (!cell.isEmpty())
                cell += plain(u"\n"_s);
            cell += inOneCell(composed(one));
        } else {
            endOther();
            if (!m_answered)
                label(plain(m_phrases.answerLabel));
            m_blocks += composed(one);
        }
        m_answered = true;
    }
    void other(const CopiedEntries &one)
    {
        endTable();
        for (Omission omission : one.omissions) {
            omission.beforeEntry = m_other.entries.size();
            m_other.omissions.append(omission);
        }
        for (const Entry &entry : one.entries)
            m_other.entries.append(entry);
    }
    /// They are composed together, for runs of them may be one list.
    void endOther()
    {
        if (!m_other.entries.isEmpty() || !m_other.omissions.isEmpty())
            m_blocks += composed(std::exchange(m_other, {}));
    }
    void endTable()
    {
        if (m_table.rows.isEmpty())
            return;
        m_table.header = {plain(m_phrases.questionColumn), plain(m_phrases.answerLabel)};
        m_blocks.append(std::exchange(m_table, {}));
    }

    Composition &m_composition;
    const Phrases &m_phrases;
    bool m_inTable;
    int m_headingLevel;
    int m_count = 0;
    bool m_answered = false;
    std::optional<PersonId> m_asker;
    CopiedEntries m_other;
    TableBlock m_table;
    QList<Block> m_blocks;
};

} // namespace

QList<Block> composeQuestions(Composition &composition, const CopiedEntries &entries,
                              int headingLevel)
{
    if (composition.style.questions == QuestionsLayout::Paragraphs)
        return composeEntries(composition, entries, headingLevel);
    QuestionPage page(composition, headingLevel);
    page.add(entries);
    return page.blocks();
}

} // namespace minutebook
