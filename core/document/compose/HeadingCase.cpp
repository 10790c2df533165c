// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/HeadingCase.h"

#include "core/document/PersonNames.h"

#include <QLocale>

#include <algorithm>

namespace minutebook {

namespace {

bool isOfItem(SectionRole role)
{
    return role == SectionRole::Item || role == SectionRole::Decision;
}

/// The letters and figures of a word, without what stands around them.
QString coreOf(const QString &word)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber(); };
    const auto first = std::find_if(word.begin(), word.end(), isPart);
    const auto last = std::find_if(word.rbegin(), word.rend(), isPart).base();
    return first < last ? word.mid(first - word.begin(), last - first) : QString();
}

QString withCapital(QString word)
{
    const auto first =
        std::find_if(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (first != word.end())
        *first = first->toUpper();
    return word;
}

/// Small words are small in a title, too.
bool isSentence(const QStringList &words)
{
    constexpr int length = 5;
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        const QString core = coreOf(word);
        return core.size() >= length && core.front().isLower();
    });
}

/// "HIV", "McKay" and "2016-18" stay; a shouted word does not.
bool keepsItsCase(const QString &core, bool shouted)
{
    if (std::any_of(core.begin(), core.end(), [](QChar c) { return c.isDigit(); }))
        return true;
    return !shouted
        && std::any_of(core.begin() + 1, core.end(), [](QChar c) { return c.isUpper(); });
}

class Headings
{
public:
    Headings(const HeadingsStyle &style, const QStringList &names)
        : m_style(style)
        , m_names(names)
    {
    }

    void set(HeadingBlock &heading) const
    {
        set(heading.runs, heading.level == 1 ? m_style.title : m_style.parts);
    }
    void set(Section &section) const
    {
        if (section.blocks.isEmpty())
            return;
        if (isOfItem(section.role)) {
            if (auto *heading = std::get_if<HeadingBlock>(&section.blocks.first().any))
                set(heading->runs, m_style.items);
            return;
        }
        for (Block &block : section.blocks) {
            if (auto *heading = std::get_if<HeadingBlock>(&block.any))
                set(*heading);
            else if (auto *part = std::get_if<Section>(&block.any); part && isOfItem(part->role))
                set(*part);
        }
    }

private:
    void set(Runs &runs, HeadingCase wanted) const
    {
        bool first = true;
        for (Run &run : runs) {
            if (wanted == HeadingCase::Capitals)
                run.capitals = true;
            if (wanted == HeadingCase::Title)
                run.text = inTitleCase(run.text);
            if (wanted == HeadingCase::Sentence)
                run.text = inSentenceCase(run.text, m_names);
            if (wanted == HeadingCase::Title && first && !run.text.isEmpty())
                run.text[0] = run.text[0].toUpper(); // be it a small word
            first = false;
        }
    }

    const HeadingsStyle &m_style;
    const QStringList &m_names;
};

} // namespace

QStringList namesIn(const Meeting &meeting)
{
    QStringList names{meeting.council.name, meeting.body.name};
    for (const Person &person : meeting.people)
        names += person.name;
    const QLocale english(QLocale::English);
    for (int month = 1; month <= 12; ++month)
        names += english.standaloneMonthName(month);
    for (int day = 1; day <= 7; ++day)
        names += english.standaloneDayName(day);
    QStringList words = names.join(u' ').split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() == 1; }); // an initial, "a" besides
    return words;
}

QString inSentenceCase(const QString &text, const QStringList &names)
{
    const bool shouted = text == text.toUpper();
    QStringList words = text.split(u' ');
    const bool isWritten = isSentence(words);
    bool first = true;
    for (QString &word : words) {
        const QString core = coreOf(word);
        if (core.isEmpty())
            continue;
        const qsizetype name = names.indexOf(core, 0);
        const auto shoutedName =
            std::find_if(names.begin(), names.end(), [&](const QString &known) {
                return shouted && known.compare(core, Qt::CaseInsensitive) == 0;
            });
        if (shoutedName != names.end())
            word.replace(core, *shoutedName);
        else if (!isWritten && name < 0 && !keepsItsCase(core, shouted))
            word = word.toLower();
        if (std::exchange(first, false))
            word = withCapital(word);
    }
    return words.join(u' ');
}

QList<Block> withHeadingCase(QList<Block> blocks, const HeadingsStyle &style,
                             const QStringList &names)
{
    const Headings headings(style, names);
    for (Block &block : blocks) {
        if (auto *heading = std::get_if<HeadingBlock>(&block.any))
            headings.set(*heading);
        else if (auto *section = std::get_if<Section>(&block.any))
            headings.set(*section);
    }
    return blocks;
}

} // namespace minutebook
