// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/IdMaker.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 48; // leaves room below the 64 of the meeting file for "-2"

QString kebab(const QString &words)
{
    QString id;
    for (const QChar c : words.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!c.isMark() && c != u'\'' && c != u'’' && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    if (id.size() > longest) {
        const qsizetype word = id.lastIndexOf(u'-', longest);
        id.truncate(word > 0 ? word : longest);
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

} // namespace

QString IdMaker::idFor(const QString &words, const QString &otherwise)
{
    const QString made = kebab(words);
    const QString wanted = made.isEmpty() ? otherwise : made;
    QString id = wanted;
    for (int n = 2; !take(id); ++n)
        id = wanted + u'-' + QString::number(n);
    return id;
}

bool IdMaker::take(const QString &id)
{
    if (m_taken.contains(id))
        return false;
    m_taken.insert(id);
    return true;
}

} // namespace minutebook
