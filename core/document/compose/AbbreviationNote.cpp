// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/AbbreviationNote.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool isSmall(const QString &word)
{
    static const QStringList small{u"a"_s,    u"an"_s, u"and"_s, u"at"_s, u"for"_s, u"i"_s,
                                   u"in"_s,   u"o"_s,  u"of"_s,  u"on"_s, u"the"_s, u"to"_s,
                                   u"with"_s, u"y"_s,  u"yn"_s,  u"yr"_s, u"ac"_s,  u"â"_s};
    return small.contains(word.toLower());
}

/// "co-ordinated" begins once, "two-tier" too.
QChar initialOf(const QString &word)
{
    return word.isEmpty() ? QChar() : word.front().toUpper();
}

/// The words at the end of the list whose initials are the letters; empty when they are not. A
/// small word may give a letter or be passed over, but is not where it begins.
QString wordsFor(const QString &letters, const QStringList &before)
{
    qsizetype letter = letters.size() - 1;
    qsizetype word = before.size() - 1;
    for (; word >= 0 && letter >= 0; --word) {
        if (initialOf(before[word]) == letters[letter])
            --letter;
        else if (!isSmall(before[word]) || letter == letters.size() - 1)
            return {};
    }
    const QStringList taken = before.mid(word + 1);
    const bool begins = letter < 0 && !taken.isEmpty() && !isSmall(taken.constFirst());
    return begins ? taken.join(u' ') : QString();
}

QString capitalsIn(const QString &abbreviation)
{
    QString capitals;
    std::copy_if(abbreviation.begin(), abbreviation.end(), std::back_inserter(capitals),
                 [](QChar c) { return c.isUpper(); });
    return capitals;
}

/// The words right before a place, as far as their sentence goes.
QStringList wordsBefore(const QString &text, qsizetype end)
{
    static const QRegularExpression stop(u"[.;:!?()\n\f“”\"]"_s);
    const qsizetype from = text.lastIndexOf(stop, end - 1) + 1;
    return text.mid(from, end - from).simplified().split(u' ', Qt::SkipEmptyParts);
}

void addTexts(const QList<Block> &blocks, QStringList &texts)
{
    const auto add = [&](const Runs &runs) {
        QString text;
        for (const Run &run : runs)
            text += run.text;
        texts += text;
    };
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.any))
            add(paragraph->runs);
        else if (const auto *list = std::get_if<ListBlock>(&block.any))
            for (const ListElement &element : list->elements)
                addTexts(element.blocks, texts);
        else if (const auto *section = std::get_if<Section>(&block.any))
            addTexts(section->blocks, texts);
    }
}

} // namespace

QList<SpelledOut> spelledOutIn(const QString &text)
{
    static const QRegularExpression inBrackets(
        u"\\((?:the )?[“‘\"']?(\\p{Lu}[\\p{L}&]{1,11})[”’\"']?\\)"_s);
    QList<SpelledOut> found;
    for (auto each = inBrackets.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QString capitals = capitalsIn(match.captured(1));
        const QString words = wordsFor(capitals, wordsBefore(text, match.capturedStart()));
        if (capitals.size() > 1 && !words.isEmpty())
            found.append({match.captured(1), words});
    }
    return found;
}

QList<Block> composeAbbreviations(const QList<Block> &blocks)
{
    QStringList texts;
    addTexts(blocks, texts);
    QMap<QString, QString> known;
    for (const QString &text : std::as_const(texts))
        for (const SpelledOut &one : spelledOutIn(text))
            if (!known.contains(one.abbreviation))
                known.insert(one.abbreviation, one.words);
    QList<Block> fields;
    for (auto each = known.cbegin(); each != known.cend(); ++each)
        fields.append(FieldBlock{.name = u"abbreviation"_s,
                                 .label = plain(each.key()),
                                 .value = {Paragraph{ParagraphRole::Text, plain(each.value())}}});
    return fields;
}

} // namespace minutebook
