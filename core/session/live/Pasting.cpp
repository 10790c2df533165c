// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/Pasting.h"

#include "core/importers/PastedWords.h"

#include <QCoreApplication>
#include <QStringList>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

class PastingWords
{
    Q_DECLARE_TR_FUNCTIONS(minutebook::Pasting)

public:
    static QString leftOut(const PastedWords &words)
    {
        QStringList parts;
        if (words.deleted > 0)
            parts.append(tr("%n deleted passage(s)", nullptr, words.deleted));
        if (words.hidden > 0)
            parts.append(tr("%n hidden passage(s)", nullptr, words.hidden));
        if (words.comments > 0)
            parts.append(tr("%n comment(s) or note(s)", nullptr, words.comments));
        if (words.pictures > 0)
            parts.append(tr("%n picture(s)", nullptr, words.pictures));
        return parts.isEmpty() ? QString() : tr("Pasted without %1.").arg(parts.join(u", "_s));
    }
};

} // namespace

namespace {

std::optional<PastedWords> richWords(const QString &html)
{
    const auto rich = html.isEmpty() ? std::nullopt : wordsFromHtml(html);
    return rich && rich->text.isEmpty() && rich->isWhole() ? std::nullopt : rich;
}

} // namespace

Pasting pastingOf(const QString &html, const QString &plain)
{
    const auto rich = richWords(html);
    if (!rich)
        return {.text = wordsFromPlainText(plain).text, .leftOut = {}};
    return {.text = rich->text, .leftOut = PastingWords::leftOut(*rich)};
}

PastedLimbs limbsPasted(const QString &html, const QString &plain)
{
    const auto rich = richWords(html);
    const QList<PastedLine> lines = rich ? rich->lines : linesOfPlainText(plain);
    const LimbsRead read = limbsFrom(lines);
    QStringList words;
    for (const PastedLine &line : lines)
        words.append(line.text);
    return {.limbs = read.limbs,
            .isList = read.isList,
            .asOneLine = words.join(u' '),
            .leftOut = rich ? PastingWords::leftOut(*rich) : QString()};
}

} // namespace minutebook
