// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/DateFormats.h"

#include <QLocale>
#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

// Private characters that no format and no locale has: they mark what is put in afterwards.
constexpr QChar endingMark(0xE000);
constexpr QChar halfBegins(0xE001);
constexpr QChar halfEnds(0xE002);

QLocale localeOf(Language language)
{
    return {language == Language::English ? QLocale::English : QLocale::Welsh,
            QLocale::UnitedKingdom};
}

QString englishEnding(int day)
{
    if (day >= 11 && day <= 13)
        return u"th"_s;
    switch (day % 10) {
    case 1:
        return u"st"_s;
    case 2:
        return u"nd"_s;
    case 3:
        return u"rd"_s;
    default:
        return u"th"_s;
    }
}

QString welshEnding(int day)
{
    static const QStringList first{u"af"_s, u"il"_s,  u"ydd"_s, u"ydd"_s, u"ed"_s,
                                   u"ed"_s, u"fed"_s, u"fed"_s, u"fed"_s, u"fed"_s,
                                   u"eg"_s, u"fed"_s, u"eg"_s,  u"eg"_s,  u"fed"_s,
                                   u"eg"_s, u"eg"_s,  u"fed"_s, u"eg"_s,  u"fed"_s};
    return day <= first.size() ? first.value(day - 1) : u"ain"_s;
}

/// "am" with a point after each letter.
QString pointed(const QString &half)
{
    QString with;
    for (const QChar letter : half)
        with += QString(letter) + u'.';
    return with;
}

/// Words in apostrophes are words, not parts of a format.
QString withoutWords(QString format)
{
    static const QRegularExpression words(u"'[^']*'"_s);
    return format.remove(words);
}

bool hasOnlyPlace(QString format, const QString &place)
{
    return !format.remove(place).contains(QRegularExpression(u"[{}]"_s));
}

} // namespace

QString ordinalEnding(int day, Language language)
{
    return language == Language::English ? englishEnding(day) : welshEnding(day);
}

QString formatted(const QDate &date, const QString &format, Language language)
{
    QString marked = format;
    marked.replace("{th}"_L1, QString(endingMark));
    return localeOf(language)
        .toString(date, marked)
        .replace(endingMark, ordinalEnding(date.day(), language));
}

QString formatted(const QTime &time, const QString &format, Language language)
{
    static const QRegularExpression onTheHour(u"\\[[^\\[\\]]*\\]"_s);
    QString marked = format;
    if (time.minute() == 0)
        marked.remove(onTheHour);
    marked.remove(u'[').remove(u']');
    marked.replace("{a.m.}"_L1, QString(halfBegins) + "ap"_L1 + QString(halfEnds));
    QString text = localeOf(language).toString(time, marked);
    const auto from = text.indexOf(halfBegins);
    const auto to = text.indexOf(halfEnds);
    if (from >= 0 && to > from)
        text.replace(from, to - from + 1, pointed(text.sliced(from + 1, to - from - 1)));
    return text;
}

bool isDateFormat(const QString &format)
{
    const QString parts = withoutWords(format);
    return parts.contains(u'd') && parts.contains(u'M') && parts.contains("yy"_L1)
        && hasOnlyPlace(parts, u"{th}"_s);
}

bool isTimeFormat(const QString &format)
{
    const QString parts = withoutWords(format);
    QString figures = parts;
    figures.remove("{a.m.}"_L1).remove("ap"_L1, Qt::CaseInsensitive);
    return figures.contains(u'h', Qt::CaseInsensitive) && figures.contains(u'm')
        && parts.count(u'[') == parts.count(u']') && hasOnlyPlace(parts, u"{a.m.}"_s);
}

} // namespace minutebook
