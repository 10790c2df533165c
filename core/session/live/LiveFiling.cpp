// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Filing and correcting.

#include "core/session/live/LiveMeeting.h"

#include "core/session/live/LiveEdits.h"
#include "core/session/live/SpokenText.h"
#include "core/session/words/StandardPhrases.h"

namespace minutebook {

using namespace Qt::StringLiterals;

bool LiveMeeting::continuesPoints() const
{
    const GivenList<Entry> &entries = entriesHere();
    const bool points = m_openPoints && !draft().correcting && !draft().note
        && draft().act == Act::Points && !entries.isEmpty()
        && entries.values.constLast().id == *m_openPoints;
    if (!points)
        return false;
    // They may have been corrected into something else, or into somebody else's.
    const auto *speech = std::get_if<Speech>(&entries.values.constLast().body);
    return speech && speech->act == Act::Points && speech->speaker == draft().speaker;
}

void LiveMeeting::finishWords()
{
    const std::optional<PersonId> returning = m_returning; // no key was pressed for what changes
    Q_EMIT filingWords();
    m_returning = returning;
}

/// A phrase with {name} in it is not what was said; but the clerk may want it so.
bool LiveMeeting::stopsAtPlace()
{
    const QString &text = draft().text;
    QStringList places;
    for (auto place = nextPlaceToFill(text, 0); place;
         place = nextPlaceToFill(text, place->from + place->length))
        places.append(text.mid(place->from, place->length));
    places.removeDuplicates();
    if (places.isEmpty() || text == m_unfilled) {
        m_unfilled.clear();
        return false;
    }
    m_unfilled = text;
    say(Notice::Tone::Warning,
        tr("Still to be filled: %1. Type over it, or press the same again: the words are filed all "
           "the same.")
            .arg(places.join(u", "_s)));
    Q_EMIT placeLeftToFill();
    return true;
}

/// "/flag" before or after the words marks them for a check and is no word of theirs. False when
/// nothing else was typed.
bool LiveMeeting::takeFlagWord()
{
    const auto without = textWithoutFlag(draft().text);
    if (!without)
        return true;
    Draft draft = m_session.draft();
    draft.text = *without;
    draft.caret = static_cast<int>(without->size());
    draft.flagged = true;
    if (without->isEmpty())
        draft.began.reset();
    keep(draft);
    Q_EMIT composerChanged();
    if (without->isEmpty())
        say(Notice::Tone::Done,
            tr("To check: the words you type now, when they are filed. [F5] takes the mark off."));
    return !without->isEmpty();
}

bool LiveMeeting::file()
{
    if (stopsAtPlace())
        return false;
    if (draft().correcting)
        return putBack();
    finishWords();
    if (!takeFlagWord())
        return false;
    if (isCommand(draft().text))
        return runCommand();
    return canFile() && (continuesPoints() ? addPoints() : fileWords());
}

bool LiveMeeting::canFile()
{
    const Draft &words = draft();
    if (!words.speaker && !words.noName && !words.note) {
        if (!words.text.trimmed().isEmpty())
            say(Notice::Tone::Info,
                tr("Whose words? [Alt][1] to [Alt][9], or [Alt][0] for no name."));
        return false;
    }
    const bool wholeWithoutWords = words.act == Act::Introduces
        && words.opening == DraftOpening::Usual && !words.note && words.speaker;
    return !words.text.trimmed().isEmpty() || wholeWithoutWords;
}

bool LiveMeeting::fileWords()
{
    const Draft words = draft();
    Entry entry;
    entry.id = EntryId::fromTrusted(m_ids.next(u"e"_s));
    entry.at = words.began.value_or(now());
    if (flagsWords())
        entry.flagged = true;
    entry.body = bodyOf(words, meeting(), m_stems, asker());
    auto *speech = std::get_if<Speech>(&entry.body);
    if (speech && speech->act == Act::Answers)
        speech->repliesTo = question();
    entry = asHeardNow(entry);
    speech = std::get_if<Speech>(&entry.body);
    Edit edit{EditKind::FileContribution, {addEntry(meeting(), m_place, entry)}};
    if (speech && speech->act == Act::Undertakes)
        addAction(edit, words.text.trimmed());
    if (!perform(edit))
        return false;
    if (speech && speech->act == Act::Points)
        m_openPoints = entry.id;
    const QString who = words.speaker && speech ? nameOf(*words.speaker)
        : speech                                ? tr("no name")
                                                : tr("note");
    readyForNext();
    say(Notice::Tone::Done,
        tr("Filed: %1, %2. Ctrl+Z takes it back.").arg(who, entry.at->timeOfDay()));
    return true;
}

void LiveMeeting::addAction(Edit &edit, const QString &typed)
{
    const Person *person = draft().speaker ? findPerson(meeting(), *draft().speaker) : nullptr;
    Action action;
    action.id = ActionId::fromTrusted(m_ids.next(u"action"_s));
    if (m_place.part == Place::Part::Item)
        action.item = m_place.item;
    action.text = typed;
    action.text[0] = typed.at(0).toUpper();
    if (person)
        action.owners = {titleAndName(*person)};
    action.access = accessMeanwhile(meeting(), m_place, m_exclusion);
    if (action.access)
        action.access->publicSummary.reset();
    edit.changes.append(ActionChange{meeting().actions.size(), std::nullopt, action});
}

bool LiveMeeting::addPoints()
{
    const int index = entriesHere().size() - 1;
    Entry entry = entriesHere()[index];
    Speech &speech = std::get<Speech>(entry.body);
    for (const QString &point : pointsIn(draft().text.trimmed()))
        speech.points.append(withTokens(point, meeting()));
    if (flagsWords())
        entry.flagged = true;
    if (!perform({EditKind::FileContribution, {replaceEntry(meeting(), m_place, index, entry)}}))
        return false;
    readyForNext();
    say(Notice::Tone::Done,
        tr("Filed: %n point(s). Ctrl+Z takes the last back.", nullptr, speech.points.size()));
    return true;
}

void LiveMeeting::readyForNext()
{
    Draft draft = m_session.draft();
    const bool points = draft.act == Act::Points && !draft.note;
    draft.note = false;
    draft.act = points ? Act::Points : Act::States;
    draft.opening = DraftOpening::Usual;
    draft.text.clear();
    draft.caret = 0;
    draft.began.reset();
    m_mark = {};
    draft.flagged.reset();
    draft.as.reset(); // this once
    keep(draft);
    Q_EMIT composerChanged();
}

bool LiveMeeting::correct(EntryId entry)
{
    const Entry *filed = findEntry(meeting(), entry);
    const std::optional<DraftWords> words = filed ? wordsOf(*filed, m_stems) : std::nullopt;
    if (!words || draft().correcting == entry)
        return false;
    if (draft().correcting && !file())
        return false;
    Draft draft = m_session.draft();
    draft.setAside = static_cast<const DraftWords &>(draft);
    draft.correcting = entry;
    static_cast<DraftWords &>(draft) = *words;
    m_mark = {};
    keep(draft);
    Q_EMIT composerChanged();
    return true;
}

const GivenList<Entry> &LiveMeeting::entriesCorrected() const
{
    const std::optional<Place> place =
        draft().correcting ? placeOfEntry(meeting(), *draft().correcting) : std::nullopt;
    return place ? *entriesAt(meeting(), *place) : entriesHere();
}

bool LiveMeeting::correctAt(int index, int step)
{
    const GivenList<Entry> entries = entriesCorrected();
    for (; index >= 0 && index < entries.size(); index += step) {
        if (wordsOf(entries[index], m_stems))
            return correct(entries[index].id);
    }
    return false;
}

bool LiveMeeting::correctBefore()
{
    const int from = draft().correcting ? indexOfEntry(entriesCorrected(), *draft().correcting)
                                        : entriesHere().size();
    return correctAt(from - 1, -1);
}

bool LiveMeeting::correctAfter()
{
    if (!draft().correcting)
        return false;
    const int from = indexOfEntry(entriesCorrected(), *draft().correcting);
    if (correctAt(from + 1, 1))
        return true;
    return file();
}

bool LiveMeeting::isAsShown(DraftWords words, const Entry &entry) const
{
    const std::optional<DraftWords> shown = wordsOf(entry, m_stems);
    if (!shown)
        return false;
    words.caret = shown->caret;
    words.began = shown->began;
    return words == *shown;
}

bool LiveMeeting::putBack()
{
    finishWords();
    Draft words = draft();
    const std::optional<QString> withoutFlag = textWithoutFlag(words.text);
    words.text = withoutFlag.value_or(words.text);
    const std::optional<Place> place = placeOfEntry(meeting(), *words.correcting);
    if (!place) {
        say(Notice::Tone::Warning,
            tr("What was being corrected is no longer there. The words are kept here; [Esc] lets "
               "them go."));
        return false;
    }
    const int index = indexOfEntry(*entriesAt(meeting(), *place), *words.correcting);
    const Entry before = (*entriesAt(meeting(), *place))[index];
    const bool isEvent = std::holds_alternative<Event>(before.body);
    if (words.text.trimmed().isEmpty() && !isEvent && words.act != Act::Introduces) {
        say(Notice::Tone::Info, tr("No words. [Esc] leaves it as it was."));
        return false;
    }
    Entry entry = before;
    // Words that were only looked at stay to the letter as they stand.
    if (!isAsShown(words, before))
        entry.body = bodyOf(words, meeting(), m_stems, asker(), &before.body);
    if (withoutFlag)
        entry.flagged = true;
    if (entry != before
        && !perform(
            {EditKind::CorrectContribution, {replaceEntry(meeting(), *place, index, entry)}}))
        return false;
    leaveCorrection();
    say(Notice::Tone::Done,
        tr("Put back at %1. Ctrl+Z restores the first wording.")
            .arg(entry.at ? entry.at->timeOfDay() : QString()));
    return true;
}

void LiveMeeting::leaveCorrection()
{
    Draft draft = m_session.draft();
    if (!draft.correcting)
        return;
    static_cast<DraftWords &>(draft) = draft.setAside.value_or(DraftWords{});
    draft.correcting.reset();
    draft.setAside.reset();
    keep(draft);
    Q_EMIT composerChanged();
}

} // namespace minutebook
