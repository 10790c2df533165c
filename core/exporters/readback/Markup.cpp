// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/readback/ReadBack.h"

#include <QHash>
#include <QSet>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What an entity stands for, by its name or number without "&" and ";"; empty when not known.
QString meantBy(QStringView entity)
{
    static const QHash<QString, QString> names{
        {u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},    {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s},  {u"nbsp"_s, u"\u00A0"_s},
        {u"pound"_s, u"£"_s}, {u"ndash"_s, u"–"_s}, {u"shy"_s, u"\u00AD"_s}};
    if (!entity.startsWith(u'#'))
        return names.value(entity.toString());
    const bool isHex = entity.sliced(1).startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = entity.sliced(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const char32_t character = code;
    return isNumber && code <= 0x10ffff ? QString::fromUcs4(&character, 1) : QString();
}

QString unescaped(QStringView text)
{
    constexpr qsizetype longest = 10;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
        const bool isShort = end > at && end - at <= longest;
        const QString meant = isShort ? meantBy(text.sliced(at + 1, end - at - 1)) : QString();
        if (meant.isEmpty()) {
            plain += text[at];
            continue;
        }
        plain += meant;
        at = end;
    }
    return plain;
}

/// "line-break" of "text:line-break/".
QString elementOf(QStringView tag)
{
    qsizetype length = 0;
    const QStringView inside = tag.sliced(tag.startsWith(u'/') ? 1 : 0);
    while (length < inside.size() && !inside[length].isSpace() && inside[length] != u'/')
        ++length;
    return inside.first(length).toString().section(u':', -1).toLower();
}

/// Elements that end a line in the middle of a paragraph.
bool breaksLine(QStringView tag)
{
    const QString name = elementOf(tag);
    return name == "br"_L1 || name == "line-break"_L1 || name == "eol"_L1 || name == "tab"_L1;
}

/// Elements that end a line; all others stand in the middle of one.
bool endsLine(QStringView tag)
{
    static const QSet<QString> names{
        u"p"_s,          u"h"_s,       u"h1"_s,    u"h2"_s,    u"h3"_s,    u"h4"_s,
        u"h5"_s,         u"h6"_s,      u"td"_s,    u"th"_s,    u"tr"_s,    u"li"_s,
        u"dt"_s,         u"dd"_s,      u"div"_s,   u"br"_s,    u"tab"_s,   u"tc"_s,
        u"section"_s,    u"title"_s,   u"cell"_s,  u"num"_s,   u"eol"_s,   u"heading"_s,
        u"line-break"_s, u"caption"_s, u"block"_s, u"style"_s, u"script"_s};
    return names.contains(elementOf(tag));
}

/// Where the tag that begins at `at` ends: its ">" outside of quotation marks.
qsizetype endOfTag(QStringView markup, qsizetype at)
{
    if (markup.sliced(at).startsWith(u"<!--")) {
        const qsizetype end = markup.indexOf(u"-->", at);
        return end < 0 ? markup.size() : end + 2;
    }
    QChar quote;
    for (; at < markup.size(); ++at) {
        const QChar c = markup[at];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'>')
            break;
    }
    return at;
}

} // namespace

QString wordsInMarkup(const QString &markup)
{
    const QStringView all(markup);
    QString text;
    QString beside;
    qsizetype at = 0;
    while (at < all.size()) {
        const qsizetype open = all.indexOf(u'<', at);
        text += unescaped(all.sliced(at, (open < 0 ? all.size() : open) - at));
        if (open < 0)
            break;
        const qsizetype close = endOfTag(all, open);
        const QStringView tag = all.sliced(open + 1, std::max<qsizetype>(close - open - 1, 0));
        beside += unescaped(tag) + u'\f';
        if (endsLine(tag))
            text += breaksLine(tag) ? u'\n' : u'\f';
        at = close + 1;
    }
    return text + u'\f' + beside;
}

} // namespace minutebook
