// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/domain/rules/BankHolidays.h"

namespace minutebook {

/// What the file of bank holidays that GOV.UK publishes says against the days that the program
/// computes, in the years the file has. Nothing is taken by reading it.
struct HolidayImport {
    int firstYear = 0;
    int lastYear = 0;
    QList<BankHoliday> notComputed; ///< bank holidays that the rules do not know
    QList<BankHoliday> denied; ///< days of the rules that the file does not have

    /// The closed days of a council with those that the rules do not know, in order, each once.
    [[nodiscard]] QList<QDate> closedDaysWith(const QList<QDate> &closed) const;
    /// What was found, in sentences for the clerk; what is among the closed days already is known.
    [[nodiscard]] QString summary(const QList<QDate> &closed = {}) const;

    bool operator==(const HolidayImport &) const = default;
};

/// BadInput says what is wrong and where. A country that has no such file is refused.
[[nodiscard]] Result<HolidayImport> importedHolidays(const QByteArray &json, Jurisdiction country);
[[nodiscard]] Result<HolidayImport> importedHolidaysFrom(const QString &path, Jurisdiction country);

} // namespace minutebook
