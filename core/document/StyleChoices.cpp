// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/StyleChoices.h"

#include <QStringList>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Marker marker(MarkerKind kind, const QString &before, const QString &after)
{
    return {.kind = kind, .before = before, .after = after, .bullet = {}};
}

QStringList firstThree(MarkerKind kind)
{
    switch (kind) {
    case MarkerKind::None:
    case MarkerKind::Bullet:
        return {};
    case MarkerKind::LowerLetter:
        return {u"a"_s, u"b"_s, u"c"_s};
    case MarkerKind::UpperLetter:
        return {u"A"_s, u"B"_s, u"C"_s};
    case MarkerKind::Number:
        return {u"1"_s, u"2"_s, u"3"_s};
    case MarkerKind::LowerRoman:
        return {u"i"_s, u"ii"_s, u"iii"_s};
    }
    return {};
}

} // namespace

HouseStyle withChoices(HouseStyle style, const StyleChoices &choices)
{
    style.speakers.form = choices.speakers.value_or(style.speakers.form);
    if (choices.limbs)
        for (LimbsStyle *limbs : {&style.limbs, &style.decisionLimbs})
            limbs->levels.replace(0, *choices.limbs);
    style.shown.attendance = choices.attendance.value_or(style.shown.attendance);
    style.shown.statements = choices.statements.value_or(style.shown.statements);
    style.shown.contributionTimes =
        choices.contributionTimes.value_or(style.shown.contributionTimes);
    style.page.lineNumbers = choices.lineNumbers.value_or(style.page.lineNumbers);
    if (choices.largePrint)
        style.page.textSize = std::max(style.page.textSize, largePrint);
    return style;
}

QList<Marker> usualLimbMarkers()
{
    const QString open = u"("_s;
    const QString close = u")"_s;
    return {
        marker(MarkerKind::LowerLetter, open, close), marker(MarkerKind::LowerLetter, {}, close),
        marker(MarkerKind::LowerRoman, open, close),  marker(MarkerKind::Number, open, close),
        marker(MarkerKind::Number, {}, u"."_s),       marker(MarkerKind::Number, {}, close),
        marker(MarkerKind::UpperLetter, {}, u":"_s)};
}

QString sampleOf(const Marker &marker)
{
    if (marker.kind == MarkerKind::Bullet)
        return marker.bullet;
    QStringList words;
    for (const QString &counted : firstThree(marker.kind))
        words.append(marker.before + counted + marker.after);
    return words.join(u' ');
}

} // namespace minutebook
