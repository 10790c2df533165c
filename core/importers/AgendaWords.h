// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/AgendaItem.h"

namespace minutebook {

/// What the marks at the end of a title, or on a line of their own, say of an item.
struct AgendaMarks {
    std::optional<bool> key;
    std::optional<QString> keyReference;
    bool urgent = false; ///< marked so; an agenda does not say why
    std::optional<PlannedTimes> planned;
    QList<int> paragraphs; ///< of Schedule 12A, where the mark names any
    bool exempt = false; ///< marked so, with or without paragraphs

    bool operator==(const AgendaMarks &) const = default;
};

/// Words without the marks that stood behind them.
struct MarkedWords {
    QString words;
    AgendaMarks marks;
};

/// Takes marks off the end of a title: "(KEY DECISION)", "(Key decision – reference number 5373)",
/// "(URGENT)",
/// "(Exempt – paragraph 3)", "(Pages 5 - 12)", "(8.20 – 8.25 pm)". Page numbers are taken off and
/// forgotten: they are those of another paper.
[[nodiscard]] MarkedWords takeMarks(const QString &title);

/// The marks of a line that is nothing but marks: "KEY DECISION", "Key decision: Yes", "Exempt:
/// paragraph 3 of Part 1 of Schedule 12A …". Null for any other line.
[[nodiscard]] std::optional<AgendaMarks> marksOnly(const QString &line);

/// What the marks say, said of the item. Nothing is made exempt without a paragraph.
void applyMarks(const AgendaMarks &marks, AgendaItem &item);

/// The paragraphs of Schedule 12A that a text names: "paragraphs 1, 2 and 3 of Part 1".
[[nodiscard]] QList<int> paragraphsIn(const QString &text);

/// The standing business that a title names; null for ordinary business.
[[nodiscard]] std::optional<Business> businessNamed(const QString &title);

/// The dates of the meetings whose minutes are to be approved; only for items of that business.
[[nodiscard]] GivenList<QDate> minutesDates(const AgendaItem &item);

} // namespace minutebook
