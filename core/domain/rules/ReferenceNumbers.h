// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QStringList>

namespace minutebook {

/// How a council numbers its decisions: "CAB/{n}/{yy}", "{yyyy}-{next-yy}.{n}". Kept in the
/// book. Such a number is offered, and never put in place of one that was given.
struct ReferenceScheme {
    /// {n} is the number, {nnn} the same in three figures at least; {yyyy} and {yy} the year of the
    /// count and {next-yy} the year after it. With {next-yy} a municipal year is counted (LGA 1972
    /// Sch 12 para 1), with one of the others alone a calendar year, with none without end.
    QString form;
    int yearFromMonth = 5; ///< when the municipal year begins
    int yearFromDay = 1;

    bool operator==(const ReferenceScheme &) const = default;
};

/// Whether numbers can be made by the form: the number once, and no place that is not known.
/// Nothing is a form too: no numbers are offered.
[[nodiscard]] bool isReferenceForm(const QString &form);

/// The number of the scheme for a decision of that day: one more than the highest in `elsewhere`,
/// or the first, passing over those in `here`. Empty without a form.
[[nodiscard]] QString nextReference(const ReferenceScheme &scheme, const QDate &day,
                                    const QStringList &elsewhere, const QStringList &here);

} // namespace minutebook
