// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"

#include <QCoreApplication>

/// The field "numbering" of a house style: a part of StyleDescription.h. What cannot be counted by
/// is trouble that names its place.
namespace minutebook::styledescription {

struct SayOfNumbering {
    Q_DECLARE_TR_FUNCTIONS(minutebook::NumberingReader)
};

/// A text with {n} once and no places that are not known.
[[nodiscard]] bool isNumberForm(const QString &form);
/// "05-01", the first of May.
[[nodiscard]] QString yearFrom(const NumberingScheme &scheme);
/// Null for a day that not every year has.
[[nodiscard]] QDate dayOfEveryYear(const QString &text);
/// Kinds of business, then outcomes: what can be without a number.
[[nodiscard]] QStringList numberlessWords();
[[nodiscard]] QStringList unnumbered(const NumberingScheme &scheme);
void setUnnumbered(NumberingScheme &scheme, const QStringList &words);

template <typename Fields>
void describeSubNumber(Fields &fields, const char *key, SubNumber &sub)
{
    fields.object(key, [&](auto &inner) {
        inner.choice(
            "kind", sub.kind,
            {"in-sequence", "none", "number", "lower-letter", "upper-letter", "lower-roman"});
        inner.text("before", sub.before);
        inner.text("after", sub.after);
    });
}

template <typename Fields>
void describeNumberForm(Fields &fields, NumberingScheme &scheme)
{
    fields.text("form", scheme.form);
    fields.check(
        isNumberForm(scheme.form), "form",
        SayOfNumbering::tr("A text with {n} once and no other places than {yy}, {yyyy}, {next-yy} "
                           "and {part}"));
    fields.check(!scheme.form.contains(QLatin1StringView("{part}"))
                     || scheme.restart == NumberingScheme::Restart::Meeting,
                 "restart",
                 SayOfNumbering::tr(
                     "A count that restarts with every meeting, since {part} begins it anew"));
}

template <typename Fields>
void describeYearFrom(Fields &fields, NumberingScheme &scheme)
{
    QString text = yearFrom(scheme);
    fields.text("municipalYearFrom", text);
    const QDate day = dayOfEveryYear(text);
    fields.check(day.isValid(), "municipalYearFrom",
                 SayOfNumbering::tr("A day of every year as month and day, as 05-01"));
    if (!day.isValid())
        return;
    scheme.yearFromMonth = day.month();
    scheme.yearFromDay = day.day();
}

template <typename Fields>
void describeNumbering(Fields &fields, HouseStyle &style)
{
    NumberingScheme &scheme = style.numbering;
    fields.choice("scheme", scheme.kind, {"none", "agenda", "sequence"});
    fields.choice("restart", scheme.restart,
                  {"meeting", "municipal-year", "calendar-year", "never"});
    describeYearFrom(fields, scheme);
    fields.text("prefix", scheme.prefix);
    describeNumberForm(fields, scheme);
    fields.number("first", scheme.first);
    describeSubNumber(fields, "underItem", scheme.underItem);
    describeSubNumber(fields, "lateItem", scheme.lateItem);
    QStringList without = unnumbered(scheme);
    fields.words("unnumbered", without, numberlessWords());
    setUnnumbered(scheme, without);
    fields.text("after", style.numberAfter);
}

} // namespace minutebook::styledescription
