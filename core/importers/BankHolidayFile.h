// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QDate>

namespace minutebook {

/// A day of the file that GOV.UK publishes of bank holidays.
struct PublishedHoliday {
    QDate date;
    QString title;

    bool operator==(const PublishedHoliday &) const = default;
};

/// The days of one division ("england-and-wales", "scotland", "northern-ireland") in the order of
/// their dates, from the JSON of www.gov.uk/bank-holidays.json. Fields that are not known are
/// passed over; a division that is not there, and a day without a date or a title, is refused:
/// BadInput with a JSON Pointer and nothing taken.
[[nodiscard]] Result<QList<PublishedHoliday>> readBankHolidayFile(const QByteArray &json,
                                                                  const QString &division);

} // namespace minutebook
