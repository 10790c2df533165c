// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/NumberingDescription.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook::styledescription {

using namespace Qt::StringLiterals;

namespace {

QStringList businessWords()
{
    return {u"apologies"_s,        u"interests"_s, u"previous-minutes"_s, u"public-questions"_s,
            u"member-questions"_s, u"petitions"_s, u"referrals"_s,        u"exclusion"_s};
}

QStringList outcomeWords()
{
    return {u"pending"_s, u"considered"_s, u"deferred"_s, u"withdrawn"_s, u"not-reached"_s};
}

} // namespace

bool isNumberForm(const QString &form)
{
    static const QRegularExpression place(u"\\{[^{}]*\\}"_s);
    for (auto found = place.globalMatch(form); found.hasNext();) {
        const auto &known = numberPlaces();
        if (std::find(known.begin(), known.end(), found.next().captured()) == known.end())
            return false;
    }
    return form.count(numberPlaces()[0]) == 1;
}

QString yearFrom(const NumberingScheme &scheme)
{
    const auto figures = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    return figures(scheme.yearFromMonth) + u'-' + figures(scheme.yearFromDay);
}

QDate dayOfEveryYear(const QString &text)
{
    return QDate::fromString(u"2001-"_s + text, Qt::ISODate);
}

QStringList numberlessWords()
{
    return businessWords() + outcomeWords();
}

QStringList unnumbered(const NumberingScheme &scheme)
{
    QStringList words;
    for (Business business : scheme.unnumberedBusiness)
        words.append(businessWords().at(static_cast<int>(business)));
    for (ItemOutcome outcome : scheme.unnumberedOutcomes)
        words.append(outcomeWords().at(static_cast<int>(outcome)));
    return words;
}

void setUnnumbered(NumberingScheme &scheme, const QStringList &words)
{
    scheme.unnumberedBusiness = {};
    scheme.unnumberedOutcomes = {};
    for (const QString &word : words) {
        const auto business = businessWords().indexOf(word);
        const auto outcome = outcomeWords().indexOf(word);
        if (business >= 0)
            scheme.unnumberedBusiness.append(static_cast<Business>(business));
        else if (outcome >= 0)
            scheme.unnumberedOutcomes.append(static_cast<ItemOutcome>(outcome));
    }
}

} // namespace minutebook::styledescription
