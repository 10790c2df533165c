// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/SplitAndJoin.h"

#include "core/edit/ApplyEdit.h"
#include "core/session/live/LiveEdits.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::SplitAndJoin)
};

constexpr QChar cut{0xfdd0}; ///< a noncharacter: never typed, never kept

Error refused(const QString &message)
{
    return {.code = ErrorCode::Refused, .message = message, .place = {}, .detail = {}};
}

/// A caret before or in the mark of a list's paragraph stands behind the mark.
qsizetype behindMark(const QString &text, qsizetype caret)
{
    const qsizetype found = caret == 0 ? -1 : text.lastIndexOf(u"\n\n"_s, caret - 1);
    const qsizetype start = found < 0 ? 0 : qMin(found + 2, text.size());
    qsizetype end = start;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    return found < 0 ? caret : qMax(caret, qMin(end + 1, text.size()));
}

/// What is one letter to the eye is never cut in two.
qsizetype beforeLetter(const QString &text, qsizetype caret)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(caret);
    return letters.isAtBoundary() ? caret : qMax<qsizetype>(0, letters.toPreviousBoundary());
}

/// Nor is a token.
qsizetype beforeToken(const QString &text, qsizetype caret)
{
    const qsizetype open = caret == 0 ? -1 : text.lastIndexOf(u'{', caret - 1);
    const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
    const bool inside = close >= caret && !QStringView(text).mid(open, close - open).contains(u' ');
    return inside ? open : caret;
}

bool isNothing(const TypedParts &parts)
{
    return parts.text.isEmpty() && parts.points.isEmpty();
}

TypedParts partsWithCut(const DraftWords &words)
{
    const bool isList = partsOf(words).marker.has_value();
    const qsizetype typed = qBound(0, words.caret, static_cast<int>(words.text.size()));
    const qsizetype caret = beforeToken(words.text, beforeLetter(words.text, typed));
    DraftWords marked = words;
    marked.text.insert(isList ? behindMark(words.text, caret) : caret, cut);
    return partsOf(marked);
}

/// The words behind the caret have the same opening, unless that named the speaker in words which
/// stay behind.
DraftWords openingBehind(DraftWords words, const TypedParts &behind)
{
    const bool namedBefore =
        words.text.contains("{speaker}"_L1) && !behind.text.contains("{speaker}"_L1);
    if (words.opening == DraftOpening::SameAgain || namedBefore)
        words.opening = DraftOpening::Usual;
    return words;
}

/// A narrative must have a text, which a speech has from its stem.
TypedParts withText(TypedParts parts, bool isNote)
{
    if (isNote && parts.text.isEmpty())
        parts.text = parts.points.takeFirst();
    if (parts.points.isEmpty())
        parts.marker.reset();
    return parts;
}

bool isSplittable(const EntryBody &body)
{
    return std::holds_alternative<Speech>(body) || std::holds_alternative<Narrative>(body);
}

/// Text of two as one. Where both name their speaker by the attribution before them, and the second
/// keeps its verb, both must say so inside the text.
struct Joiner {
    bool keepsVerb = false; ///< the second's words begin otherwise than the house's for the first
    QString stem;

    [[nodiscard]] QString ofSecond(const QString &text) const
    {
        if (keepsVerb)
            return text.contains("{speaker}"_L1) ? text : joinStem(u"{speaker}"_s, text);
        return text == stem                                   ? QString()
            : !stem.isEmpty() && text.startsWith(stem + u' ') ? text.mid(stem.size()).trimmed()
                                                              : text;
    }
};

template <typename Body>
void joinWords(Body &first, const Body &second, const QString &secondText)
{
    const bool asPoint = !first.points.isEmpty() && !secondText.isEmpty();
    if (asPoint)
        first.points.append(secondText);
    else if (!secondText.isEmpty())
        first.text = first.text.isEmpty() ? secondText : first.text + u"\n\n"_s + secondText;
    if (first.points.isEmpty() && second.pointsMarker)
        first.pointsMarker = second.pointsMarker;
    for (const QString &point : second.points)
        first.points.append(point);
}

void joinTranslation(std::optional<TextAndPoints> &first,
                     const std::optional<TextAndPoints> &second)
{
    if (!first || !second) {
        first = first ? first : second;
        return;
    }
    const QStringList texts{first->text.value_or(QString()), second->text.value_or(QString())};
    if (first->text || second->text)
        first->text = texts.join(u"\n\n"_s).trimmed();
    for (const QString &point : second->points)
        first->points.append(point);
}

template <typename Body>
void joinTranslations(Body &first, const Body &second)
{
    if (!second.translations)
        return;
    if (!first.translations)
        first.translations.emplace();
    joinTranslation(first.translations->english, second.translations->english);
    joinTranslation(first.translations->welsh, second.translations->welsh);
}

Result<EntryBody> joined(Speech first, const Speech &second, const Stems &stems)
{
    if (first.speaker != second.speaker)
        return refused(Say::tr("They are not of one speaker. [Ctrl][I] changes whose they are."));
    if (first.as != second.as)
        return refused(Say::tr("They are printed under different names. [Ctrl][I] changes that."));
    const Act act = first.act.value_or(Act::States);
    const Act other = second.act.value_or(Act::States);
    const bool named = second.text.contains("{speaker}"_L1);
    const Joiner joiner{first.speaker && (act != other || named),
                        first.speaker ? stems.words(act) : QString()};
    if (joiner.keepsVerb && first.points.isEmpty() && !first.text.contains("{speaker}"_L1))
        first.text = joinStem(u"{speaker}"_s, first.text);
    joinWords(first, second, joiner.ofSecond(second.text));
    joinTranslations(first, second);
    return EntryBody(first);
}

Result<EntryBody> joined(Narrative first, const Narrative &second)
{
    joinWords(first, second, second.text);
    joinTranslations(first, second);
    return EntryBody(first);
}

Result<EntryBody> joined(const EntryBody &first, const EntryBody &second, const Stems &stems)
{
    const auto *speech = std::get_if<Speech>(&first);
    const auto *next = std::get_if<Speech>(&second);
    if (speech && next)
        return joined(*speech, *next, stems);
    const auto *note = std::get_if<Narrative>(&first);
    const auto *nextNote = std::get_if<Narrative>(&second);
    if (note && nextNote)
        return joined(*note, *nextNote);
    return refused(Say::tr("Only two contributions of one speaker, or two notes, can be joined."));
}

/// The stricter of the two as they count under the item.
std::optional<Access> accessOfBoth(const Entry &first, const Entry &second, AccessLevel item)
{
    const AccessLevel one = first.access ? first.access->level : item;
    const AccessLevel two = second.access ? second.access->level : item;
    return one < two ? second.access : first.access;
}

void repliesToFirst(EntryBody &body, const EntryId &first, const EntryBody &second,
                    const EntryId &secondId)
{
    auto *speech = std::get_if<Speech>(&body);
    const auto *next = std::get_if<Speech>(&second);
    if (!speech || !next)
        return;
    if (!speech->repliesTo && next->repliesTo != first)
        speech->repliesTo = next->repliesTo;
    if (speech->repliesTo == secondId)
        speech->repliesTo.reset();
}

Result<Entry> joined(const Entry &first, const Entry &second, const Stems &stems, AccessLevel item)
{
    auto body = joined(first.body, second.body, stems);
    if (!body)
        return body.error();
    Entry entry = first;
    entry.body = *body;
    repliesToFirst(entry.body, first.id, second.body, second.id);
    if (second.at && (!entry.at || second.at->local() < entry.at->local()))
        entry.at = second.at;
    entry.access = accessOfBoth(first, second, item);
    if (second.flagged.value_or(false))
        entry.flagged = true;
    if (second.draft.value_or(false))
        entry.draft = true;
    return entry;
}

/// What says it is about the second says so of the first.
void redirect(Edit &edit, const Meeting &meeting, const EntryId &from, const EntryId &to)
{
    for (const Place &place : placesOf(meeting)) {
        const GivenList<Entry> &entries = *entriesAt(meeting, place);
        for (int index = 0; index < entries.size(); ++index) {
            Entry entry = entries[index];
            auto *speech = std::get_if<Speech>(&entry.body);
            auto *motion = std::get_if<Motion>(&entry.body);
            if (entry.id == to || entry.id == from)
                continue;
            if (speech && speech->repliesTo == from)
                speech->repliesTo = to;
            else if (motion && motion->about == from)
                motion->about = to;
            else
                continue;
            edit.changes.append(replaceEntry(meeting, place, index, entry));
        }
    }
}

AccessLevel levelAt(const Meeting &meeting, const Place &place)
{
    const AgendaItem *item =
        place.part == Place::Part::Item ? findItem(meeting, place.item) : nullptr;
    return item ? levelOf(item->access) : AccessLevel::Open;
}

} // namespace

Result<SplitWords> splitAtCaret(const DraftWords &words)
{
    const TypedParts parts = partsWithCut(words);
    SplitWords split{{{}, {}, parts.marker}, {{}, {}, parts.marker}};
    bool isBehind = false;
    const auto add = [&](const QString &part, const auto &append) {
        const qsizetype at = part.indexOf(cut);
        if (at < 0)
            return append(isBehind ? split.behind : split.before, part);
        append(split.before, part.left(at).trimmed());
        append(split.behind, part.mid(at + 1).trimmed());
        isBehind = true;
    };
    add(parts.text, [](TypedParts &to, const QString &text) { to.text = text; });
    for (const QString &point : parts.points)
        add(point, [](TypedParts &to, const QString &text) {
            if (!text.isEmpty())
                to.points.append(text);
        });
    if (isNothing(split.before))
        return refused(Say::tr("Nothing stands before the caret. Put it where the second begins."));
    if (isNothing(split.behind))
        return refused(Say::tr("Nothing stands behind the caret. Put it where the second begins."));
    return split;
}

Result<Edit> splitEdit(const Meeting &meeting, const EntryId &id, const DraftWords &words,
                       const Stems &stems, const std::optional<PersonId> &asker,
                       const EntryId &second)
{
    const std::optional<Place> place = placeOfEntry(meeting, id);
    if (!place)
        return refused(Say::tr("The entry is no longer there. [Esc] leaves."));
    const GivenList<Entry> &entries = *entriesAt(meeting, *place);
    const int index = indexOfEntry(entries, id);
    if (!isSplittable(entries[index].body))
        return refused(Say::tr("Only contributions and procedural notes can be split."));
    const Result<SplitWords> split = splitAtCaret(words);
    if (!split)
        return split.error();
    Entry first = entries[index];
    Entry other = entries[index];
    other.id = second;
    first.body = bodyOf(words, withText(split->before, words.note), meeting, stems, asker,
                        &entries[index].body);
    other.body = bodyOf(openingBehind(words, split->behind), withText(split->behind, words.note),
                        meeting, stems, asker, &entries[index].body);
    std::visit(
        [](auto &body) {
            if constexpr (requires { body.translations; })
                body.translations.reset(); // the other language stays whole, with the first
        },
        other.body);
    return Edit{EditKind::CorrectContribution,
                {replaceEntry(meeting, *place, index, first),
                 EntryChange{*place, index + 1, std::nullopt, other}}};
}

Result<Edit> joinEdit(const Meeting &meeting, const Entry &now, const Stems &stems)
{
    const std::optional<Place> place = placeOfEntry(meeting, now.id);
    if (!place)
        return refused(Say::tr("The entry is no longer there. [Esc] leaves."));
    const GivenList<Entry> &entries = *entriesAt(meeting, *place);
    const int index = indexOfEntry(entries, now.id);
    if (index == 0)
        return refused(Say::tr("It is the first of this item: nothing stands before it."));
    const Entry &first = entries[index - 1];
    const auto both = joined(first, now, stems, levelAt(meeting, *place));
    if (!both)
        return both.error();
    Edit edit{EditKind::CorrectContribution, {}};
    redirect(edit, meeting, now.id, first.id);
    edit.changes.append(replaceEntry(meeting, *place, index - 1, *both));
    edit.changes.append(removeEntry(meeting, *place, index));
    return edit;
}

} // namespace minutebook
