// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

struct BankHoliday {
    QDate date;
    QString title; ///< as GOV.UK names it, in English

    bool operator==(const BankHoliday &) const = default;
};

/// The bank holidays of a year, in order: Banking and Financial Dealings Act 1971 Sch 1, the
/// common-law holidays, substitute days, and the days added or moved by proclamation since 2011,
/// which are data (resources/calendar) and end with those known when the program was made. Good
/// from 2008. Empty for Jurisdiction::Other.
[[nodiscard]] QList<BankHoliday> bankHolidays(Jurisdiction jurisdiction, int year);

/// Null when it is none.
[[nodiscard]] std::optional<BankHoliday> bankHolidayOn(Jurisdiction jurisdiction,
                                                       const QDate &date);

} // namespace minutebook
