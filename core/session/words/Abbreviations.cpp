// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/words/Abbreviations.h"

#include "core/session/live/LiveCommand.h"

#include <QSet>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

bool isWordCharacter(QChar each)
{
    return each.isLetterOrNumber() || each.isMark();
}

int startOfWord(const QString &text, int end)
{
    int from = end;
    while (from > 0 && isWordCharacter(text.at(from - 1)))
        --from;
    return from;
}

bool mayStandBefore(QChar each)
{
    return each.isSpace() || u"([“\""_s.contains(each);
}

/// "e.g.", "J." and "Cllr." end no sentence.
bool isShortened(QStringView wordBeforeStop)
{
    static const QSet<QString> known{u"cf"_s,  u"no"_s,   u"nos"_s,   u"para"_s,   u"paras"_s,
                                     u"vs"_s,  u"cllr"_s, u"cllrs"_s, u"dr"_s,     u"mr"_s,
                                     u"mrs"_s, u"ms"_s,   u"st"_s,    u"rev"_s,    u"prof"_s,
                                     u"hon"_s, u"rt"_s,   u"pp"_s,    u"approx"_s, u"ref"_s};
    return wordBeforeStop.size() < 2 || wordBeforeStop.contains(u'.')
        || known.contains(wordBeforeStop.toString().toLower());
}

/// Whether what ends at `end` closes a sentence.
bool endsSentence(const QString &text, int end)
{
    int last = end - 1;
    while (last >= 0 && u")]”’\"'"_s.contains(text.at(last)))
        --last;
    if (last < 0 || !u".!?"_s.contains(text.at(last)))
        return false;
    if (text.at(last) != u'.')
        return true;
    int from = last;
    while (from > 0 && !text.at(from - 1).isSpace())
        --from;
    return !isShortened(QStringView(text).mid(from, last - from));
}

} // namespace

Abbreviations::Abbreviations(const QList<Abbreviation> &abbreviations)
{
    m_byKey.reserve(abbreviations.size());
    for (const Abbreviation &each : abbreviations)
        m_byKey.insert(keyOf(each.brief), each);
}

std::optional<QString> Abbreviations::fullFormOf(const QString &typed) const
{
    const auto found = m_byKey.constFind(keyOf(typed));
    if (found == m_byKey.constEnd())
        return std::nullopt;
    const QString plain = typed.normalized(QString::NormalizationForm_C);
    if (plain == found->brief)
        return found->full;
    const bool isKeptSmall = found->brief == keyOf(found->brief);
    if (isKeptSmall && plain == capitalised(found->brief))
        return capitalised(found->full);
    return std::nullopt;
}

void TypedRun::begin(int caret, int length)
{
    if (caret == m_to && length == m_length)
        return;
    m_from = m_to = caret;
    m_length = length;
}

bool TypedRun::follow(int caret, int length)
{
    const int step = caret - m_to;
    const bool isWhole = m_to >= 0 && length - m_length == step;
    m_from = isWhole ? std::min(m_from, caret) : caret;
    m_to = caret;
    m_length = length;
    return isWhole && step == 1;
}

bool endsWord(QChar typed)
{
    return typed.isSpace() || u",.;)]"_s.contains(typed);
}

bool beginsSentence(const TypedWord &typed, int from)
{
    int before = from;
    while (before > 0 && u"([“\""_s.contains(typed.text.at(before - 1)))
        --before;
    int end = before;
    while (end > 0 && typed.text.at(end - 1).isSpace()) {
        if (typed.text.at(end - 1) == QChar::ParagraphSeparator)
            return typed.paragraphsBeginSentence;
        --end;
    }
    if (end == 0)
        return typed.beginsSentence;
    return end < before && endsSentence(typed.text, end);
}

std::optional<Expansion> expansionOf(const TypedWord &typed, const Abbreviations &abbreviations,
                                     const Meeting &meeting)
{
    const int from = startOfWord(typed.text, typed.end);
    if (from == typed.end || typed.typedFrom < 0 || from < typed.typedFrom)
        return std::nullopt;
    if (from > 0 && !mayStandBefore(typed.text.at(from - 1)))
        return std::nullopt;
    const QString word = typed.text.mid(from, typed.end - from);
    const std::optional<QString> words = abbreviations.fullFormOf(word);
    const bool mayBeCode = from == 0 && findPersonByCode(meeting, word.toLower());
    if (!words || mayBeCode || isCommand(typed.text))
        return std::nullopt;
    return Expansion{from, typed.end - from,
                     beginsSentence(typed, from) ? capitalised(*words) : *words};
}

} // namespace minutebook
