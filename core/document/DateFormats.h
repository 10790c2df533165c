// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Language.h"

#include <QDate>
#include <QString>
#include <QTime>

/// Days and times as councils write them. A format is one of QLocale::toString and what that does
/// not know: {th} is the ending of an ordinal after the day ("20th", "3ydd"); {a.m.} is the half of
/// the day with points ("6.00 p.m."); a stretch [in brackets] is left out on the hour ("2pm").
namespace minutebook {

[[nodiscard]] QString formatted(const QDate &date, const QString &format, Language language);
[[nodiscard]] QString formatted(const QTime &time, const QString &format, Language language);

/// "th" of 20 in English, "fed" in Welsh; days are 1 to 31.
[[nodiscard]] QString ordinalEnding(int day, Language language);

/// Whether the format has a day, a month and a year, and no places that are not known.
[[nodiscard]] bool isDateFormat(const QString &format);
/// Whether it has an hour and minutes, and no places that are not known.
[[nodiscard]] bool isTimeFormat(const QString &format);

} // namespace minutebook
