// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/domain/Meeting.h"

namespace minutebook {

/// The divisions of bank holidays, which may be put together.
enum Division : unsigned {
    EnglandAndWales = 1,
    ScotlandOnly = 2,
    NorthernIrelandOnly = 4,
};

/// Nothing for Jurisdiction::Other.
[[nodiscard]] unsigned divisionOf(Jurisdiction jurisdiction);
/// "england-and-wales", as GOV.UK names it; empty for Jurisdiction::Other.
[[nodiscard]] QString divisionName(Jurisdiction jurisdiction);

/// A day that a proclamation added, or put in the place of the day of the rule.
struct ProclaimedDay {
    QDate date;
    QDate insteadOf; ///< null: an extra day
    unsigned divisions = 0;
    QString title;

    bool operator==(const ProclaimedDay &) const = default;
};

/// The file described in resources/calendar/README.md. BadInput with a JSON Pointer.
[[nodiscard]] Result<QList<ProclaimedDay>> readProclaimedDays(const QByteArray &json);
/// Those that come with the program, in its order; empty when its file is damaged, which a test
/// would show.
[[nodiscard]] const QList<ProclaimedDay> &proclaimedDays();

} // namespace minutebook
