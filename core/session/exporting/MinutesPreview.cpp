// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/exporting/MinutesPreview.h"

#include "core/document/compose/EntryComposer.h"
#include "core/edit/ApplyEdit.h"
#include "core/session/live/LiveEdits.h"

namespace minutebook {

namespace {

Meeting withEntry(const Meeting &meeting, const Place &place, const Entry &entry)
{
    Meeting changed = meeting;
    const GivenList<Entry> *entries = entriesAt(meeting, place);
    const int index = entries ? indexOfEntry(*entries, entry.id) : -1;
    const Edit edit{
        EditKind::RecordResolution,
        {index < 0 ? addEntry(meeting, place, entry) : replaceEntry(meeting, place, index, entry)}};
    const Result<void> done = applyEdit(changed, edit);
    return done ? changed : meeting;
}

/// The entries of the place up to this one, so that mentions are counted as in the document.
CopiedEntries entriesUpTo(const MeetingCopy &copy, const Place &place, const EntryId &id)
{
    const GivenList<Entry> *entries = entriesAt(copy.meeting(), place);
    CopiedEntries upTo;
    if (!entries)
        return upTo;
    const int index = indexOfEntry(*entries, id);
    for (int each = 0; each <= index; ++each)
        upTo.entries.append((*entries)[each]);
    return upTo;
}

void addSentences(QStringList &sentences, const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.any))
            sentences.append(textOf(paragraph->runs).simplified());
        else if (const auto *section = std::get_if<Section>(&block.any))
            addSentences(sentences, section->blocks);
    }
}

} // namespace

QStringList minutesWillSay(const Meeting &meeting, const Place &place, const Entry &entry,
                           const HouseStyle &style, Language language)
{
    const MeetingCopy copy = MeetingCopy::of(withEntry(meeting, place, entry), Copy::Full);
    const CopiedEntries entries = entriesUpTo(copy, place, entry.id);
    if (entries.entries.isEmpty())
        return {};
    Composition composition(copy, style, language);
    composition.beginItem();
    const QList<Block> blocks = composeEntries(composition, entries, 3);
    QStringList sentences;
    if (!blocks.isEmpty())
        addSentences(sentences, {blocks.constLast()});
    return sentences;
}

Language workingLanguage(const Meeting &meeting)
{
    const GivenList<Language> &languages = meeting.council.languages;
    return languages.isEmpty() ? Language::English : languages[0];
}

QStringList minutesWillSay(const Meeting &meeting, const Place &place, const Entry &entry,
                           const HouseStyle &style)
{
    QList<Language> languages = meeting.council.languages.values;
    if (languages.isEmpty())
        languages.append(workingLanguage(meeting));
    QStringList paragraphs;
    for (const Language language : languages) {
        const QStringList sentences = minutesWillSay(meeting, place, entry, style, language);
        if (!sentences.isEmpty())
            paragraphs.append(sentences.join(QLatin1Char(' ')));
    }
    return paragraphs;
}

} // namespace minutebook
