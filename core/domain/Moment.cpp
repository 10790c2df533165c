// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/Moment.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace minutebook {

namespace {

Error notAMoment()
{
    return {.code = ErrorCode::BadInput,
            .message = QStringLiteral(
                "not a possible date and time with offset, such as 2026-05-21T14:30:00+01:00"),
            .place = {},
            .detail = {}};
}

std::optional<int> offsetSeconds(const QRegularExpressionMatch &match)
{
    if (match.captured(u"zulu") == u"Z" || match.captured(u"zulu") == u"z")
        return 0;
    const int hours = match.captured(u"oh").toInt();
    const int minutes = match.captured(u"om").toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    const int seconds = (hours * 60 + minutes) * 60;
    return match.captured(u"sign") == u"-" ? -seconds : seconds;
}

} // namespace

Result<Moment> Moment::from(const QString &iso)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?<date>\\d{4}-\\d{2}-\\d{2})[Tt](?<time>\\d{2}:\\d{2}:\\d{2})(?:\\.(?<"
                       "fraction>\\d{1,9}))?"
                       "(?:(?<zulu>[Zz])|(?<sign>[+-])(?<oh>\\d{2}):(?<om>\\d{2}))\\z"));
    const QRegularExpressionMatch match = form.match(iso);
    if (!match.hasMatch())
        return notAMoment();
    const QDate date = QDate::fromString(match.captured(u"date"), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(u"time"), QStringLiteral("HH:mm:ss"));
    const std::optional<int> offset = offsetSeconds(match);
    if (!date.isValid() || !time.isValid() || !offset)
        return notAMoment();
    const int msecs = match.captured(u"fraction").leftJustified(3, u'0').left(3).toInt();
    Moment moment;
    moment.m_text = iso;
    moment.m_offsetSeconds = *offset;
    moment.m_msecsUtc =
        QDateTime(date, time, Qt::OffsetFromUTC, *offset).toMSecsSinceEpoch() + msecs;
    return moment;
}

Moment Moment::of(const QDateTime &time)
{
    const QDateTime fixed = time.toOffsetFromUtc(time.offsetFromUtc());
    Moment moment;
    moment.m_offsetSeconds = fixed.offsetFromUtc();
    moment.m_msecsUtc = fixed.toMSecsSinceEpoch();
    moment.m_text = fixed.toString(Qt::ISODateWithMs);
    return moment;
}

QDateTime Moment::local() const
{
    return QDateTime::fromMSecsSinceEpoch(m_msecsUtc, Qt::OffsetFromUTC, m_offsetSeconds);
}

QString Moment::timeOfDay() const
{
    return local().toString(QStringLiteral("HH:mm"));
}

} // namespace minutebook
