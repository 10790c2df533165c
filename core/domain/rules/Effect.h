// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/rules/BankHolidays.h"

namespace minutebook {

/// Why a day is or is not one of those counted.
enum class DayKind { Start, Counted, Weekend, BankHoliday, Closed, TakesEffect };

struct CountedDay {
    QDate date;
    DayKind kind = DayKind::Counted;
    int number = 0; ///< 1, 2, 3 … of the days counted; 0 for the others
    QString holiday; ///< the title, with BankHoliday

    bool operator==(const CountedDay &) const = default;
};

/// When a decision takes effect, and the count day by day, so that anyone can recount it.
struct EffectCount {
    QDate start; ///< of the decision or its publication
    QDate lastDay; ///< of the call-in; the start itself when no day is counted
    QDate takesEffect;
    QList<CountedDay> days; ///< from the start to the day of effect, each once

    bool operator==(const EffectCount &) const = default;
};

/// The council's own rule (no statute fixes the period in England). Day 1 is the first working (or
/// calendar) day after the start. Nothing for an invalid start.
[[nodiscard]] std::optional<EffectCount> countCallIn(const CallIn &rule, Jurisdiction jurisdiction,
                                                     const QDate &start);

/// What the day is under the rule when it stands alone: counted, or why a working day's count
/// leaves it out.
[[nodiscard]] CountedDay kindOfDay(const CallIn &rule, Jurisdiction jurisdiction,
                                   const QDate &date);

/// Whether the decision is a key decision: what its statement says, else what the item says.
[[nodiscard]] bool isKeyDecision(const AgendaItem &item);

/// When the decision of an item was made: the decision's own date, else the meeting's.
[[nodiscard]] QDate dateOfDecision(const Meeting &meeting, const AgendaItem &item);

/// The count for the decision of an item; nothing where the body has no rule, where the rule counts
/// from a publication that has no date yet, or where it is not for decisions that are not key.
[[nodiscard]] std::optional<EffectCount> effectCountOf(const Meeting &meeting,
                                                       const AgendaItem &item);

/// The date of effect: the override of the decision, else the one counted; for a decision that the
/// body's call-in is not for, the day it was made. Nothing where it cannot be known yet.
[[nodiscard]] std::optional<QDate> effectiveDateOf(const Meeting &meeting, const AgendaItem &item);

} // namespace minutebook
