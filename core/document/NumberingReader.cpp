// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/NumberingReader.h"

#include "core/document/JsonFields.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::NumberingReader)
};

void readSubNumber(JsonFields &fields, const char *key, SubNumber &sub)
{
    fields.object(key, [&](JsonFields &inner) {
        inner.choice(
            "kind", sub.kind,
            {"in-sequence", "none", "number", "lower-letter", "upper-letter", "lower-roman"});
        inner.text("before", sub.before);
        inner.text("after", sub.after);
    });
}

bool isForm(const QString &form)
{
    static const QRegularExpression place(u"\\{[^{}]*\\}"_s);
    for (auto found = place.globalMatch(form); found.hasNext();) {
        const auto &known = numberPlaces();
        if (std::find(known.begin(), known.end(), found.next().captured()) == known.end())
            return false;
    }
    return form.count(numberPlaces()[0]) == 1;
}

void readForm(JsonFields &fields, NumberingScheme &scheme)
{
    fields.text("form", scheme.form);
    if (!isForm(scheme.form))
        fields.trouble().expected(
            Say::tr("A text with {n} once and no other places than {yy}, {yyyy}, {next-yy} and "
                    "{part}"),
            fields.pointerTo(u"form"_s));
    if (scheme.form.contains("{part}"_L1) && scheme.restart != NumberingScheme::Restart::Meeting)
        fields.trouble().expected(
            Say::tr("A count that restarts with every meeting, since {part} begins it anew"),
            fields.pointerTo(u"restart"_s));
}

/// "05-01", the first of May.
void readYearFrom(JsonFields &fields, NumberingScheme &scheme)
{
    const auto figures = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    QString text = figures(scheme.yearFromMonth) + u'-' + figures(scheme.yearFromDay);
    fields.text("municipalYearFrom", text);
    // A day that every year has.
    const QDate day = QDate::fromString(u"2001-"_s + text, Qt::ISODate);
    if (!day.isValid())
        return fields.trouble().expected(Say::tr("A day of every year as month and day, as 05-01"),
                                         fields.pointerTo(u"municipalYearFrom"_s));
    scheme.yearFromMonth = day.month();
    scheme.yearFromDay = day.day();
}

void readUnnumbered(JsonFields &fields, NumberingScheme &scheme)
{
    static const QStringList business{
        u"apologies"_s,        u"interests"_s, u"previous-minutes"_s, u"public-questions"_s,
        u"member-questions"_s, u"petitions"_s, u"referrals"_s,        u"exclusion"_s};
    static const QStringList outcomes{u"pending"_s, u"considered"_s, u"deferred"_s, u"withdrawn"_s,
                                      u"not-reached"_s};
    if (fields.has("unnumbered")) {
        scheme.unnumberedBusiness.clear();
        scheme.unnumberedOutcomes.clear();
    }
    fields.choices("unnumbered", business + outcomes, [&](int index) {
        const int outcome = index - static_cast<int>(business.size());
        if (outcome < 0)
            scheme.unnumberedBusiness.append(static_cast<Business>(index));
        else
            scheme.unnumberedOutcomes.append(static_cast<ItemOutcome>(outcome));
    });
}

} // namespace

void readNumbering(JsonFields &fields, HouseStyle &style)
{
    NumberingScheme &scheme = style.numbering;
    fields.choice("scheme", scheme.kind, {"none", "agenda", "sequence"});
    fields.choice("restart", scheme.restart,
                  {"meeting", "municipal-year", "calendar-year", "never"});
    readYearFrom(fields, scheme);
    fields.text("prefix", scheme.prefix);
    readForm(fields, scheme);
    fields.number("first", scheme.first);
    readSubNumber(fields, "underItem", scheme.underItem);
    readSubNumber(fields, "lateItem", scheme.lateItem);
    readUnnumbered(fields, scheme);
    fields.text("after", style.numberAfter);
}

} // namespace minutebook
