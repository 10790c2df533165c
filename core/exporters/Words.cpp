// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/Words.h"

#include <array>

#include <QUrl>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool mayStand(char16_t c)
{
    if (c < 0x20)
        return c == u'\n' || c == u'\t';
    const bool lateControl = c >= 0x7f && c <= 0x9f;
    return !lateControl && c != 0xfffe && c != 0xffff;
}

QString letters(int number)
{
    QString text;
    for (int left = number; left > 0; left = (left - 1) / 26)
        text.prepend(QChar(u'a' + static_cast<char16_t>((left - 1) % 26)));
    return text;
}

QString roman(int number)
{
    struct Numeral {
        int value;
        QLatin1StringView text;
    };
    static constexpr std::array numerals{
        Numeral{1000, "m"_L1}, Numeral{900, "cm"_L1}, Numeral{500, "d"_L1}, Numeral{400, "cd"_L1},
        Numeral{100, "c"_L1},  Numeral{90, "xc"_L1},  Numeral{50, "l"_L1},  Numeral{40, "xl"_L1},
        Numeral{10, "x"_L1},   Numeral{9, "ix"_L1},   Numeral{5, "v"_L1},   Numeral{4, "iv"_L1},
        Numeral{1, "i"_L1}};
    if (number > 3999)
        return QString::number(number);
    QString text;
    for (const Numeral &numeral : numerals) {
        for (; number >= numeral.value; number -= numeral.value)
            text += numeral.text;
    }
    return text;
}

QString counted(MarkerKind kind, int number)
{
    if (kind == MarkerKind::Number || number < 1)
        return QString::number(number);
    if (kind == MarkerKind::LowerRoman)
        return roman(number);
    return kind == MarkerKind::UpperLetter ? letters(number).toUpper() : letters(number);
}

} // namespace

QString exportable(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate()) {
            out += QChar::ReplacementCharacter;
        } else if (mayStand(c.unicode())) {
            out += c;
        }
    }
    return out;
}

QString wordsOf(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.capitals ? run.text.toUpper() : run.text;
    return exportable(text);
}

QString markerText(const Marker &marker, int number)
{
    switch (marker.kind) {
    case MarkerKind::None:
        return {};
    case MarkerKind::Bullet:
        return marker.before + marker.bullet + marker.after;
    case MarkerKind::LowerLetter:
    case MarkerKind::UpperLetter:
    case MarkerKind::Number:
    case MarkerKind::LowerRoman:
        break;
    }
    return marker.before + counted(marker.kind, number) + marker.after;
}

bool isLabelled(const Block &block)
{
    const auto *field = std::get_if<FieldBlock>(&block.any);
    return field && !wordsOf(field->label).isEmpty();
}

bool isAddress(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1);
}

} // namespace minutebook
