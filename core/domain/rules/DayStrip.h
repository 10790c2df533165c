// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/rules/Effect.h"

namespace minutebook {

/// One day between the decision and its effect, with everything that is said of it.
struct StripDay {
    QDate date;
    bool decided = false;
    bool published = false;
    bool takesEffect = false;
    int number = 0; ///< of the days counted; 0 for the others
    std::optional<DayKind> off; ///< Weekend, BankHoliday or Closed, where the day does not count
    QString holiday; ///< the title, with BankHoliday
    bool afterGap = false; ///< days before it are not shown, nothing of the count being in them

    bool operator==(const StripDay &) const = default;
};

/// The days from the decision to its effect, so that anyone can recount them. The count itself is
/// that of Effect; nothing is counted here.
struct DayStrip {
    enum class Basis {
        Counted,
        AsIfPublishedToday, ///< the rule counts from a publication that has no date yet
        ByHand, ///< the statement sets the date
        NotCalledIn, ///< the body's call-in is not for this decision
        NoRule, ///< nothing can be counted
    };

    Basis basis = Basis::NoRule;
    QList<StripDay> days; ///< in order, each once
    std::optional<EffectCount> count; ///< with ByHand: what would have been counted
    std::optional<QDate> takesEffect;

    bool operator==(const DayStrip &) const = default;
};

/// `today` stands in for a publication that has no date yet.
[[nodiscard]] DayStrip dayStripOf(const Meeting &meeting, const AgendaItem &item,
                                  const QDate &today);

} // namespace minutebook
