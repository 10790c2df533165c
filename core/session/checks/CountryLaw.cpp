// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/checks/CountryLaw.h"

#include "core/session/checks/LawReader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::CountryLaw)
};

bool isInForce(const Provision &provision, const QDate &day)
{
    if (!day.isValid())
        return provision.validUntil.isNull();
    return provision.validFrom <= day
        && (provision.validUntil.isNull() || day <= provision.validUntil);
}

/// What is made for the body or the maker counts before what is for all, the later before the
/// earlier.
bool comesBefore(const Provision &a, const Provision &b)
{
    const auto narrowness = [](const Provision &provision) {
        return (provision.ofExecutives ? 1 : 0) + (provision.by ? 1 : 0);
    };
    return narrowness(a) != narrowness(b) ? narrowness(a) > narrowness(b)
                                          : a.validFrom > b.validFrom;
}

LawBook lawOfTheProgram(QStringList &problems)
{
    LawBook book;
    for (const QString &name : {u"england"_s, u"wales"_s, u"scotland"_s, u"northern-ireland"_s}) {
        QFile file(":/law/"_L1 + name + ".json"_L1);
        const Result<void> added =
            book.add(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (!added)
            problems.append(name + u": "_s + added.error().oneLine());
    }
    return book;
}

} // namespace

const Provision *Law::find(QLatin1StringView rule, DecisionMaker by) const
{
    const auto found = std::find_if(m_inForce.begin(), m_inForce.end(), [&](const Provision &each) {
        return each.rule == rule && each.by.value_or(by) == by;
    });
    return found == m_inForce.end() ? nullptr : &*found;
}

QString Law::cited(QLatin1StringView rule, DecisionMaker by) const
{
    const Provision *found = find(rule, by);
    if (!found)
        return {};
    return found->cite.isEmpty() ? Say::tr("constitution") : found->cite;
}

QString Law::text(QLatin1StringView rule) const
{
    const Provision *found = find(rule);
    return found ? found->text : QString();
}

std::optional<DayPeriod> Law::period(QLatin1StringView rule) const
{
    const Provision *found = find(rule);
    return found ? found->period : std::nullopt;
}

QList<Office> Law::offices(QLatin1StringView rule) const
{
    const Provision *found = find(rule);
    return found ? found->offices : QList<Office>();
}

QString Law::exemptSchedule() const
{
    const Provision *found = find(rules::exempt);
    return found ? found->schedule : QString();
}

QString Law::exemptInstrument() const
{
    const Provision *found = find(rules::exempt);
    return found ? found->instrument : QString();
}

QList<ExemptParagraph> Law::exemptParagraphs() const
{
    const Provision *found = find(rules::exempt);
    return found ? found->paragraphs : QList<ExemptParagraph>();
}

bool Law::isExemptParagraph(int number) const
{
    const QList<ExemptParagraph> known = exemptParagraphs();
    return known.isEmpty() || std::ranges::any_of(known, [number](const ExemptParagraph &each) {
               return each.number == number;
           });
}

bool Law::weighsPublicInterest() const
{
    const QList<ExemptParagraph> known = exemptParagraphs();
    return std::ranges::any_of(known, &ExemptParagraph::isWeighed);
}

bool Law::weighsPublicInterest(int paragraph) const
{
    const QList<ExemptParagraph> known = exemptParagraphs();
    return std::ranges::any_of(known, [paragraph](const ExemptParagraph &each) {
        return each.number == paragraph && each.isWeighed;
    });
}

const LawBook &LawBook::builtIn()
{
    static const LawBook book = [] {
        QStringList problems;
        LawBook made = lawOfTheProgram(problems);
        made.m_problems = problems;
        return made;
    }();
    return book;
}

Result<void> LawBook::add(const QByteArray &json)
{
    const auto read = readLaw(json);
    if (!read)
        return read.error();
    m_provisions += *read;
    return {};
}

Law LawBook::on(Jurisdiction country, BodyKind body, const QDate &day) const
{
    Law law;
    const bool isExecutive = body == BodyKind::Executive;
    for (const Provision &each : m_provisions)
        if (each.country == country && each.ofExecutives.value_or(isExecutive) == isExecutive
            && isInForce(each, day))
            law.m_inForce.append(each);
    std::stable_sort(law.m_inForce.begin(), law.m_inForce.end(), comesBefore);
    return law;
}

Law lawOf(const Meeting &meeting)
{
    return LawBook::builtIn().on(meeting.council.jurisdiction, meeting.body.kind,
                                 meeting.details.date);
}

QString exemptParagraphsThere(const Law &law)
{
    const QList<ExemptParagraph> known = law.exemptParagraphs();
    return known.isEmpty() ? QString()
                           : Say::tr("Those of this country are %1 to %2.")
                                 .arg(known.constFirst().number)
                                 .arg(known.constLast().number);
}

QString officeInWords(Office office)
{
    switch (office) {
    case Office::ScrutinyChair:
        return Say::tr("the chair of the scrutiny committee");
    case Office::CouncilChair:
        return Say::tr("the chair of the council");
    case Office::CouncilViceChair:
        return Say::tr("the vice-chair of the council");
    case Office::HeadOfPaidService:
        return Say::tr("the head of paid service");
    case Office::StandardsCommittee:
        return Say::tr("the standards committee");
    }
    return {};
}

} // namespace minutebook
