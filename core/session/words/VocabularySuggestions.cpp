// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/words/VocabularyImport.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestInitials = 3;
constexpr qsizetype mostInitials = 8;
constexpr qsizetype fewestWords = 3; ///< of a phrase that stands in several titles
constexpr qsizetype longestPhrase = 8; ///< in words

bool isJoining(const QString &word)
{
    static const QSet<QString> joining{u"a"_s,   u"an"_s, u"and"_s,  u"at"_s, u"by"_s,
                                       u"for"_s, u"in"_s, u"of"_s,   u"on"_s, u"or"_s,
                                       u"the"_s, u"to"_s, u"with"_s, u"&"_s};
    return joining.contains(word.toLower());
}

/// Words of everyday English that initials must not make unwritable.
bool isCommonWord(const QString &brief)
{
    static const QSet<QString> common{
        u"all"_s,  u"and"_s,  u"any"_s,  u"are"_s,  u"but"_s,  u"can"_s,  u"car"_s,  u"did"_s,
        u"for"_s,  u"had"_s,  u"has"_s,  u"her"_s,  u"him"_s,  u"his"_s,  u"how"_s,  u"its"_s,
        u"may"_s,  u"not"_s,  u"now"_s,  u"off"_s,  u"one"_s,  u"our"_s,  u"out"_s,  u"own"_s,
        u"pay"_s,  u"per"_s,  u"put"_s,  u"ran"_s,  u"saw"_s,  u"say"_s,  u"see"_s,  u"set"_s,
        u"she"_s,  u"tax"_s,  u"the"_s,  u"too"_s,  u"two"_s,  u"use"_s,  u"was"_s,  u"way"_s,
        u"who"_s,  u"why"_s,  u"yes"_s,  u"yet"_s,  u"you"_s,  u"also"_s, u"bus"_s,  u"act"_s,
        u"add"_s,  u"ago"_s,  u"aim"_s,  u"air"_s,  u"art"_s,  u"ask"_s,  u"cap"_s,  u"cost"_s,
        u"cut"_s,  u"due"_s,  u"end"_s,  u"few"_s,  u"fit"_s,  u"gap"_s,  u"get"_s,  u"got"_s,
        u"let"_s,  u"map"_s,  u"met"_s,  u"new"_s,  u"old"_s,  u"site"_s, u"sea"_s,  u"sum"_s,
        u"team"_s, u"term"_s, u"than"_s, u"that"_s, u"them"_s, u"then"_s, u"this"_s, u"top"_s,
        u"care"_s, u"case"_s, u"cash"_s, u"come"_s, u"each"_s, u"from"_s, u"had"_s,  u"have"_s,
        u"here"_s, u"home"_s, u"into"_s, u"item"_s, u"lead"_s, u"less"_s, u"made"_s, u"many"_s,
        u"more"_s, u"most"_s, u"much"_s, u"must"_s, u"need"_s, u"only"_s, u"over"_s, u"part"_s,
        u"past"_s, u"plan"_s, u"risk"_s, u"road"_s, u"said"_s, u"same"_s, u"some"_s, u"such"_s,
        u"take"_s, u"were"_s, u"what"_s, u"when"_s, u"will"_s, u"with"_s, u"work"_s, u"year"_s};
    return common.contains(brief);
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}&][\\p{L}\\p{M}\\p{N}’'&-]*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    for (auto found = word.globalMatch(text); found.hasNext();)
        words.append(found.next().captured());
    return words;
}

/// The initials of the words that carry the meaning; empty when there are too few or too many.
QString initialsOf(const QString &phrase)
{
    QString initials;
    for (const QString &word : wordsOf(phrase)) {
        if (!isJoining(word) && word.at(0).isLetter())
            initials += word.at(0).toLower();
    }
    const bool fits = initials.size() >= fewestInitials && initials.size() <= mostInitials;
    return fits ? initials : QString();
}

QString withoutArticle(const QString &role)
{
    return role.startsWith("the "_L1, Qt::CaseInsensitive) ? role.mid(4) : role;
}

QStringList phrasesOfPeople(const Meeting &meeting)
{
    QStringList phrases;
    for (const Person &person : meeting.people) {
        if (person.attribution && person.attribution->role)
            phrases.append(withoutArticle(*person.attribution->role));
        for (const auto &each : {person.office, person.portfolio}) {
            if (each && !each->contains(u','))
                phrases.append(*each);
        }
    }
    return phrases;
}

/// Stretches of a title in which every word that carries meaning has a capital: "Early Help
/// Strategy".
QStringList capitalRuns(const QString &title)
{
    QStringList runs;
    QStringList run;
    const auto close = [&] {
        while (!run.isEmpty() && isJoining(run.constLast()))
            run.removeLast();
        if (run.size() > 1)
            runs.append(run.join(u' '));
        // "Adoption of the Early Help Strategy": the name stands behind what is done with it.
        if (run.size() > 1 && isJoining(run.at(1))) {
            run.removeFirst();
            while (!run.isEmpty() && isJoining(run.constFirst()))
                run.removeFirst();
            if (run.size() > 1)
                runs.append(run.join(u' '));
        }
        run.clear();
    };
    for (const QString &word : wordsOf(title)) {
        if (word.at(0).isUpper() || (!run.isEmpty() && isJoining(word)))
            run.append(word);
        else
            close();
    }
    close();
    return runs;
}

/// The longest stretches of words that stand in more than one title.
QStringList repeatedPhrases(const QList<AgendaItem> &items)
{
    QHash<QString, int> counts;
    for (const AgendaItem &item : items) {
        const QStringList words = wordsOf(item.title.toLower());
        QSet<QString> here;
        for (qsizetype from = 0; from < words.size(); ++from) {
            for (qsizetype length = fewestWords;
                 length <= longestPhrase && from + length <= words.size(); ++length) {
                if (!isJoining(words.at(from)) && !isJoining(words.at(from + length - 1)))
                    here.insert(words.mid(from, length).join(u' '));
            }
        }
        for (const QString &phrase : std::as_const(here))
            ++counts[phrase];
    }
    QStringList repeated;
    for (auto each = counts.constBegin(); each != counts.constEnd(); ++each) {
        if (each.value() > 1)
            repeated.append(each.key());
    }
    std::sort(repeated.begin(), repeated.end(), [](const QString &one, const QString &other) {
        return one.size() != other.size() ? one.size() > other.size() : one < other;
    });
    QStringList longest;
    for (const QString &phrase : std::as_const(repeated)) {
        const bool isWithin = std::any_of(longest.cbegin(), longest.cend(),
                                          [&](const QString &all) { return all.contains(phrase); });
        if (!isWithin)
            longest.append(phrase);
    }
    return longest;
}

} // namespace

QList<Abbreviation> suggestedAbbreviations(const Meeting &meeting, const ClerkWords &words)
{
    QStringList phrases = phrasesOfPeople(meeting);
    for (const AgendaItem &item : meeting.items)
        phrases.append(capitalRuns(item.title));
    phrases.append(repeatedPhrases(meeting.items));
    QList<Abbreviation> suggested;
    QSet<QString> taken;
    QSet<QString> said;
    for (const Abbreviation &each : words.abbreviations)
        said.insert(each.full.toLower());
    for (const QString &phrase : std::as_const(phrases)) {
        const QString brief = initialsOf(phrase);
        const auto tidy = tidied(Abbreviation{brief, phrase});
        const bool isFree = tidy && !taken.contains(brief) && !isCommonWord(brief)
            && indexOfAbbreviation(words, brief) < 0 && !findPersonByCode(meeting, brief);
        if (!isFree || said.contains(tidy->full.toLower()))
            continue;
        taken.insert(brief);
        said.insert(tidy->full.toLower());
        suggested.append(*tidy);
    }
    return suggested;
}

} // namespace minutebook
