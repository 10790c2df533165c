// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/ReferenceNumbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &numberPlace()
{
    static const QRegularExpression place(u"\\{(n+)\\}"_s);
    return place;
}

int yearOf(const ReferenceScheme &scheme, const QDate &day)
{
    const bool isMunicipal = scheme.form.contains("{next-yy}"_L1);
    const QDate begins(day.year(), scheme.yearFromMonth, scheme.yearFromDay);
    return isMunicipal && day < begins ? day.year() - 1 : day.year();
}

/// The form with its year, only the number being left to fill in.
QString ofYear(const ReferenceScheme &scheme, const QDate &day)
{
    const int year = yearOf(scheme, day);
    const auto brief = [](int full) { return QString::number(full % 100).rightJustified(2, u'0'); };
    QString form = scheme.form;
    form.replace("{yyyy}"_L1, QString::number(year));
    form.replace("{yy}"_L1, brief(year));
    return form.replace("{next-yy}"_L1, brief(year + 1));
}

/// A form whose year is filled in, in its parts.
struct Parts {
    QString before;
    int figures = 1;
    QString after;

    explicit Parts(const QString &form)
    {
        const QRegularExpressionMatch place = numberPlace().match(form);
        before = form.left(place.capturedStart());
        figures = static_cast<int>(place.capturedLength(1));
        after = form.mid(place.capturedEnd());
    }

    [[nodiscard]] QString reference(int number) const
    {
        return before + QString::number(number).rightJustified(figures, u'0') + after;
    }

    /// 0 for a reference of another form or year.
    [[nodiscard]] int numberOf(const QString &reference) const
    {
        const QString trimmed = reference.trimmed();
        if (!trimmed.startsWith(before, Qt::CaseInsensitive)
            || !trimmed.endsWith(after, Qt::CaseInsensitive)
            || trimmed.size() <= before.size() + after.size())
            return 0;
        const QString figuresOf =
            trimmed.mid(before.size(), trimmed.size() - before.size() - after.size());
        const bool areFigures =
            std::ranges::all_of(figuresOf, [](QChar c) { return c >= u'0' && c <= u'9'; });
        return areFigures ? figuresOf.toInt() : 0;
    }
};

} // namespace

bool isReferenceForm(const QString &form)
{
    if (form.isEmpty())
        return true;
    static const QRegularExpression known(u"\\{(n+|yy|yyyy|next-yy)\\}"_s);
    const QString rest = QString(form).remove(known);
    return form.count(numberPlace()) == 1 && !rest.contains(u'{') && !rest.contains(u'}');
}

QString nextReference(const ReferenceScheme &scheme, const QDate &day, const QStringList &elsewhere,
                      const QStringList &here)
{
    if (scheme.form.isEmpty() || !isReferenceForm(scheme.form) || !day.isValid())
        return {};
    const Parts parts(ofYear(scheme, day));
    int number = 1;
    for (const QString &reference : elsewhere)
        number = std::max(number, parts.numberOf(reference) + 1);
    const auto isHere = [&](int taken) {
        return std::ranges::any_of(
            here, [&](const QString &reference) { return parts.numberOf(reference) == taken; });
    };
    while (isHere(number))
        ++number;
    return parts.reference(number);
}

} // namespace minutebook
