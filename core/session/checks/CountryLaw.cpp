// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/checks/CountryLaw.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::CountryLaw)
};

/// A rule of England and its counterparts; empty where there is none.
struct Counterpart {
    QLatin1StringView england;
    QLatin1StringView scotland;
    QLatin1StringView northernIreland;
};

constexpr std::array counterparts{
    // Voting: on equality the person presiding has a casting vote.
    Counterpart{"LGA 1972 Sch 12 para 39(2)"_L1, "LG(S)A 1973 Sch 7"_L1, {}},
    // Minutes are signed by the person presiding.
    Counterpart{"LGA 1972 Sch 12 para 41"_L1, "LG(S)A 1973 Sch 7"_L1,
                "LGA (NI) 2014 Sch 5 para 10"_L1},
    // Quorum.
    Counterpart{"LGA 1972 Sch 12 paras 6 and 45"_L1, "LG(S)A 1973 Sch 7"_L1, {}},
    // The public leave for what is confidential, or exempt.
    Counterpart{"LGA 1972 s.100A(2)"_L1, "LG(S)A 1973 s.50A"_L1, {}},
    Counterpart{"LGA 1972 s.100A(4)"_L1, "LG(S)A 1973 s.50A(4)"_L1, {}},
    // What is left out has a summary.
    Counterpart{"LGA 1972 s.100C(2)"_L1, "LG(S)A 1973 s.50C(2)"_L1, "LGA (NI) 2014 s.44(2)"_L1},
    // Exempt information is described by its paragraphs.
    Counterpart{"LGA 1972 Sch 12A"_L1, "LG(S)A 1973 Sch 7A"_L1, {}},
};

bool isEnglishAlone(const QString &rule)
{
    return rule.contains("SI 2012/2089"_L1) || rule.startsWith("Localism Act"_L1);
}

bool isOwnRule(Jurisdiction country, const QString &rule)
{
    if (country == Jurisdiction::Wales)
        return !isEnglishAlone(rule);
    if (country == Jurisdiction::Scotland)
        return rule.startsWith("LG(S)A 1973"_L1);
    return country == Jurisdiction::NorthernIreland
        && (rule.startsWith("LGA (NI) 2014"_L1) || rule.startsWith("SR 2015/44"_L1));
}

} // namespace

namespace {

/// Nothing where it is the same for an executive.
QString citedForExecutive(Jurisdiction country, const QString &rule)
{
    if (country != Jurisdiction::England && country != Jurisdiction::Wales)
        return {};
    if (rule.startsWith("LGA 1972 Sch 12 para"_L1))
        return Say::tr("constitution");
    if (country == Jurisdiction::Wales)
        return {};
    if (rule == "LGA 1972 s.100C(2)"_L1)
        return u"SI 2012/2089 reg 20"_s;
    return rule == "LGA 1972 s.100B(4)(b)"_L1 ? u"SI 2012/2089 reg 7"_s : QString();
}

} // namespace

QString citedIn(Jurisdiction country, BodyKind body, const QString &rule)
{
    if (body == BodyKind::Executive) {
        const QString own = citedForExecutive(country, rule);
        if (!own.isEmpty())
            return own;
    }
    if (country == Jurisdiction::England || isOwnRule(country, rule))
        return rule;
    const auto *const found =
        std::find_if(counterparts.begin(), counterparts.end(),
                     [&](const Counterpart &each) { return each.england == rule; });
    if (found == counterparts.end())
        return {};
    if (country == Jurisdiction::Scotland)
        return found->scotland;
    return country == Jurisdiction::NorthernIreland ? QString(found->northernIreland) : QString();
}

QString exemptSchedule(Jurisdiction country)
{
    switch (country) {
    case Jurisdiction::England:
    case Jurisdiction::Wales:
        return Say::tr("Schedule 12A");
    case Jurisdiction::Scotland:
        return Say::tr("Schedule 7A");
    case Jurisdiction::NorthernIreland:
    case Jurisdiction::Other:
        return {};
    }
    return {};
}

bool isExemptParagraph(Jurisdiction country, int paragraph)
{
    switch (country) {
    case Jurisdiction::England:
        return paragraph >= 1 && paragraph <= 7;
    case Jurisdiction::Wales:
        return paragraph >= 12 && paragraph <= 18;
    case Jurisdiction::Scotland:
        return paragraph >= 1 && paragraph <= 15;
    case Jurisdiction::NorthernIreland:
    case Jurisdiction::Other:
        return true;
    }
    return true;
}

QString exemptParagraphsThere(Jurisdiction country)
{
    return country == Jurisdiction::Scotland
        ? Say::tr("Scotland has paragraphs 1 to 15.")
        : Say::tr("England has paragraphs 1 to 7, Wales 12 to 18.");
}

bool weighsPublicInterest(Jurisdiction country)
{
    return country == Jurisdiction::England || country == Jurisdiction::Wales;
}

} // namespace minutebook
