// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/LimbMarks.h"

#include <QHash>
#include <QRegularExpression>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// 0 for what is no Roman number as it is written today.
int romanValue(const QString &text)
{
    static const QRegularExpression roman(u"^(x{0,3})(ix|iv|v?i{0,3})$"_s);
    const QRegularExpressionMatch match = roman.match(text);
    if (text.isEmpty() || !match.hasMatch())
        return 0;
    static const QHash<QString, int> ones{{u""_s, 0},     {u"i"_s, 1}, {u"ii"_s, 2}, {u"iii"_s, 3},
                                          {u"iv"_s, 4},   {u"v"_s, 5}, {u"vi"_s, 6}, {u"vii"_s, 7},
                                          {u"viii"_s, 8}, {u"ix"_s, 9}};
    return static_cast<int>(match.capturedLength(1)) * 10 + ones.value(match.captured(2));
}

QList<MarkValue> valuesOf(const QString &label)
{
    if (const qsizetype dot = label.lastIndexOf(u'.'); dot > 0)
        return {{MarkValue::Kind::Path, label.mid(dot + 1).toInt(), label.left(dot + 1)}};
    if (label.front().isDigit())
        return {{MarkValue::Kind::Number, label.toInt(), {}}};
    QList<MarkValue> values;
    const QString small = label.toLower();
    if (small.size() == 1)
        values.append({MarkValue::Kind::Letter, small.front().unicode() - u'a' + 1, {}});
    if (const int roman = romanValue(small); roman > 0)
        values.append({MarkValue::Kind::Roman, roman, {}});
    return values;
}

std::optional<LimbMark> bulletMark(const QString &line)
{
    static const QRegularExpression bullet(
        u"^([•·▪●◦○■□‣∙*\\x{F0B7}\\x{F0A7}–—-]|o(?=\\s))\\s*(?=\\S)"_s);
    const QRegularExpressionMatch match = bullet.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const QString sign = match.captured(1);
    const bool standsOff = match.capturedLength() > sign.size();
    if (!standsOff && u"*-–—"_s.contains(sign))
        return std::nullopt; // "-5 degrees"
    return LimbMark{{}, false, {{MarkValue::Kind::Bullet, 0, sign}}, match.capturedLength()};
}

} // namespace

std::optional<LimbMark> limbMark(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(\\(?)(\\d{1,2}(?:\\.\\d{1,2}){1,3}|\\d{1,2}|[a-z]|[ivx]{2,6}|[A-Z]|[IVX]{2,6})"
        "([).:]?)\\s+(?=\\S)"_s);
    const QRegularExpressionMatch match = pattern.match(line);
    if (!match.hasMatch())
        return bulletMark(line);
    const QString open = match.captured(1);
    const QString label = match.captured(2);
    const QString close = match.captured(3);
    const bool isPath = label.contains(u'.');
    const bool isUpper = label.front().isUpper();
    if ((!open.isEmpty() && close != u")") || (close.isEmpty() && !isPath))
        return bulletMark(line); // "o" of a typed bullet reads as a letter as well
    if (isUpper && label.size() == 1 && close == u".")
        return std::nullopt; // somebody's initial
    const QList<MarkValue> values = valuesOf(label);
    if (values.isEmpty())
        return std::nullopt;
    return LimbMark{open + close, isUpper, values, match.capturedLength()};
}

} // namespace minutebook
