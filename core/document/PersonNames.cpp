// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/PersonNames.h"

#include <QStringList>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool isPostNominal(const QString &word)
{
    static const QStringList known{u"OBE"_s, u"MBE"_s, u"CBE"_s, u"KBE"_s, u"DBE"_s, u"BEM"_s,
                                   u"QPM"_s, u"DL"_s,  u"JP"_s,  u"MP"_s,  u"MS"_s,  u"KC"_s,
                                   u"QC"_s,  u"PC"_s,  u"VR"_s,  u"FRSA"_s};
    return known.contains(word);
}

QStringList wordsOf(const QString &name)
{
    return name.split(u' ', Qt::SkipEmptyParts);
}

/// The name before any post-nominals, whether a comma stands before them or not.
QStringList ownWords(const QString &name)
{
    QStringList words = wordsOf(name.section(u',', 0, 0));
    while (words.size() > 1 && isPostNominal(words.constLast()))
        words.removeLast();
    return words;
}

/// "A", "AW", "A.W.": capitals alone, at most three.
bool isInitials(const QString &word)
{
    QString letters = word;
    letters.remove(u'.');
    return !letters.isEmpty() && letters.size() <= 3
        && std::all_of(letters.cbegin(), letters.cend(), [](QChar c) { return c.isUpper(); });
}

QString joinedInitials(const QString &letters, Initials form)
{
    QString joined;
    for (const QChar letter : letters) {
        if (form == Initials::Spaced && !joined.isEmpty())
            joined += u' ';
        joined += letter;
        if (form == Initials::Dotted)
            joined += u'.';
    }
    return joined;
}

/// The initials that stand first, printed as the style has them.
QString withInitials(const QString &name, Initials form)
{
    QStringList words = wordsOf(name);
    QString letters;
    while (words.size() > 1 && isInitials(words.constFirst()) && !isPostNominal(words[1]))
        letters += words.takeFirst().remove(u'.');
    if (letters.isEmpty())
        return name;
    return joinedInitials(letters, form) + u' ' + words.join(u' ');
}

} // namespace

QString printedName(const QString &name, const PeopleStyle &style)
{
    QString printed = style.postNominals ? name : ownWords(name).join(u' ');
    return style.initials == Initials::AsGiven ? printed : withInitials(printed, style.initials);
}

QString surnameOf(const QString &name)
{
    static const QStringList particles{u"ap"_s, u"ab"_s,  u"ferch"_s, u"van"_s, u"von"_s,
                                       u"de"_s, u"der"_s, u"den"_s,   u"di"_s,  u"da"_s,
                                       u"du"_s, u"la"_s,  u"le"_s,    u"del"_s, u"bin"_s};
    const QStringList words = ownWords(name);
    if (words.isEmpty())
        return name;
    QString surname = words.constLast();
    for (auto at = words.size() - 2; at > 0 && particles.contains(words[at].toLower()); --at)
        surname = words[at] + u' ' + surname;
    return surname;
}

QString inTitleCase(const QString &text)
{
    static const QStringList small{u"of"_s,  u"for"_s, u"and"_s,  u"to"_s, u"in"_s,
                                   u"the"_s, u"a"_s,   u"with"_s, u"on"_s, u"at"_s};
    QStringList words = text.split(u' ');
    for (QString &word : words)
        if (!word.isEmpty() && !small.contains(word))
            word[0] = word[0].toUpper();
    return words.join(u' ');
}

} // namespace minutebook
