// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/ClearDays.h"
#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Effect.h"
#include "core/session/checks/CheckRules.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook::check {

using namespace Qt::StringLiterals;

namespace {

bool isEnglishKeyDecision(const ItemCheck &check)
{
    return check.isExecutiveDecision() && check.isEngland() && isKeyDecision(check.item);
}

void keyIsSaid(ItemCheck &check)
{
    if (!check.isExecutiveDecision() || !check.isEngland())
        return;
    const Decision decision = decisionOf(check);
    if (!decision.key && !check.item.key)
        check.addTo(StatementField::IsKey, Severity::Warning,
                    Words::tr("It is not said whether this is a key decision."),
                    rules::keyDecision);
    const bool hasGrounds =
        decision.key && (!decision.key->grounds.isEmpty() || !isBlank(decision.key->statement));
    if (isKeyDecision(check.item) && !hasGrounds)
        check.addTo(StatementField::KeyGrounds, Severity::Error,
                    Words::tr("It is a key decision, and on which ground is not recorded."),
                    rules::keyGrounds);
}

QString allWords(const QList<Limb> &limbs)
{
    QString words;
    for (const Limb &limb : limbs)
        words += limb.text + u' ' + allWords(limb.limbs.values);
    return words;
}

/// Spending is significant by an amount; wards are at least two. Words that the clerk gave in place
/// of the house's are taken to say it.
void groundsAreShown(ItemCheck &check)
{
    const Decision decision = decisionOf(check);
    if (!isEnglishKeyDecision(check) || !decision.key || !isBlank(decision.key->statement))
        return;
    const QString words = allWords(decisionText(check.item)) + decision.purpose.value_or(QString())
        + decision.reasons.value_or(QString());
    if (decision.key->grounds.contains(KeyGround::Spending) && !words.contains(u'£'))
        check.addTo(StatementField::KeyStatement, Severity::Warning,
                    Words::tr("It is key for what is spent or saved, and no amount is named."),
                    rules::keySpending);
    static const QRegularExpression several(uR"([;,\n]|\b(and|all|every)\b)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (decision.key->grounds.contains(KeyGround::Wards)
        && !several.match(decision.wards.value_or(QString())).hasMatch())
        check.addTo(StatementField::Wards, Severity::Warning,
                    Words::tr("It is key for its effects on two or more wards, and they are not "
                              "named."),
                    rules::keyWards);
}

/// The regulation says two or more; a statement that says less is not what it says.
void wardsAreTwoOrMore(ItemCheck &check)
{
    const Decision decision = decisionOf(check);
    if (!isEnglishKeyDecision(check) || !decision.key)
        return;
    static const QRegularExpression fewer(
        uR"(\b(one|1)\s+or\s+more\s+(electoral\s+)?(wards?|divisions?)\b|\ba\s+ward\s+or\s+wards\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString words = check.law.text(rules::keyWards); // none before the Regulations
    if (!words.isEmpty() && fewer.match(decision.key->statement.value_or(QString())).hasMatch())
        check.addTo(StatementField::KeyStatement, Severity::Warning,
                    Words::tr("The ground of the key decision is not worded as the regulation has "
                              "it: %1.")
                        .arg(words),
                    rules::keyWards);
}

int clearDaysOf(const ItemCheck &check, const DayPeriod &period, const QDate &notice)
{
    return clearDaysBetween(period.unit, workingDaysOf(check.meeting), notice,
                            dateOfDecision(check.meeting, check.item));
}

void noticeOf28DaysWasGiven(ItemCheck &check, const KeyNotice &notice)
{
    if (!notice.publishedOn) {
        // Own words that say the notice was given are the clerk's answer; only the count is open.
        const bool isSaid = !isBlank(notice.statement);
        check.addTo(
            StatementField::NoticeDate, isSaid ? Severity::Information : Severity::Error,
            isSaid ? Words::tr("The clear days of notice cannot be counted: its date is not "
                               "recorded.")
                   : Words::tr("The date on which notice of the key decision was published is not "
                               "recorded."),
            rules::noticePeriod);
        return;
    }
    const auto period = check.law.period(rules::noticePeriod);
    const int clearDays = period ? clearDaysOf(check, *period, *notice.publishedOn) : 0;
    if (period && clearDays < period->days)
        check.addTo(StatementField::NoticeDate, Severity::Error,
                    Words::tr("Notice was published on %1: %n clear day(s) before the decision, "
                              "and %2 are needed. Record the "
                              "general exception or special urgency, if one was used.",
                              nullptr, clearDays)
                        .arg(notice.publishedOn->toString(Qt::ISODate))
                        .arg(period->days),
                    rules::noticePeriod);
}

/// Five clear working days follow the day on which the notice was made available.
void exceptionHadItsDays(ItemCheck &check, const KeyNotice &notice, bool isExplained)
{
    if (!isExplained)
        check.addTo(StatementField::NoticeStatement, Severity::Error,
                    Words::tr("The general exception was used, and why notice was impracticable "
                              "is not recorded."),
                    rules::exceptionReasons);
    if (!notice.publishedOn) {
        check.addTo(StatementField::NoticeDate, Severity::Error,
                    Words::tr("The general exception was used, and when its notice was made "
                              "available is not recorded."),
                    rules::exceptionPeriod);
        return;
    }
    const auto period = check.law.period(rules::exceptionPeriod);
    if (period && clearDaysOf(check, *period, *notice.publishedOn) < period->days)
        check.addTo(StatementField::NoticeDate, Severity::Error,
                    Words::tr("Notice of the general exception was available on %1: fewer than %2 "
                              "clear days before the decision.")
                        .arg(notice.publishedOn->toString(Qt::ISODate))
                        .arg(period->days),
                    rules::exceptionPeriod);
}

/// Whether the words name what the office is of.
bool names(const QString &words, Office office)
{
    static const QRegularExpression ofScrutiny(u"scrutiny|overview"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ofCouncil(
        uR"(\b(council|authority|borough|county|city)\b|mayor)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return (office == Office::ScrutinyChair ? ofScrutiny : ofCouncil).match(words).hasMatch();
}

QString inTurn(const QList<Office> &offices)
{
    QStringList words;
    for (const Office office : offices)
        words.append(officeInWords(office));
    return words.join(Words::tr(", failing that "));
}

/// Those who may agree, each where the one before cannot.
void specialUrgencyWasAgreed(ItemCheck &check, const Urgency &urgency, bool isExplained)
{
    if (isBlank(urgency.agreedBy)) {
        check.addTo(StatementField::UrgencyAgreedBy, Severity::Error,
                    Words::tr("Special urgency was used, and who agreed to it is not recorded."),
                    rules::urgencyAgreement);
    } else if (!check.law.offices(rules::urgencyAgreement).isEmpty()) {
        static const QRegularExpression chair(uR"(chair|mayor|presiding)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const QList<Office> offices = check.law.offices(rules::urgencyAgreement);
        const bool isChair = chair.match(*urgency.agreedBy).hasMatch();
        const bool isNamed = std::ranges::any_of(
            offices, [&](Office office) { return names(*urgency.agreedBy, office); });
        if (!isChair || !isNamed)
            check.addTo(StatementField::UrgencyAgreedBy,
                        isChair ? Severity::Warning : Severity::Error,
                        Words::tr("The office of who agreed to special urgency is not named: %1.")
                            .arg(inTurn(offices)),
                        rules::urgencyAgreement);
    }
    if (!isExplained)
        check.addTo(StatementField::UrgencyReason, Severity::Error,
                    Words::tr("Special urgency was used, and why the decision could not be "
                              "deferred is not recorded."),
                    rules::urgencyReasons);
}

void keyDecisionHadNotice(ItemCheck &check)
{
    if (!isEnglishKeyDecision(check))
        return;
    const Decision decision = decisionOf(check);
    if (!decision.notice) {
        check.addTo(StatementField::NoticeGiven, Severity::Error,
                    Words::tr("How notice of the key decision was given is not recorded."),
                    rules::noticeRoutes);
        return;
    }
    const Urgency urgency = decision.urgency.value_or(Urgency());
    const bool isExplained = !isBlank(decision.notice->statement) || !isBlank(urgency.reason);
    switch (decision.notice->route) {
    case NoticeRoute::Notice:
        return noticeOf28DaysWasGiven(check, *decision.notice);
    case NoticeRoute::GeneralException:
        return exceptionHadItsDays(check, *decision.notice, isExplained);
    case NoticeRoute::SpecialUrgency:
        return specialUrgencyWasAgreed(check, urgency, isExplained);
    case NoticeRoute::NotRequired:
        check.addTo(StatementField::NoticeGiven, Severity::Warning,
                    Words::tr("It is a key decision, and notice is recorded as not required."),
                    rules::keyNotice);
    }
}

void urgencyIsExplained(ItemCheck &check)
{
    const Decision decision = decisionOf(check);
    const Urgency urgency = decision.urgency.value_or(Urgency());
    const bool isSaidAlready =
        decision.notice && decision.notice->route == NoticeRoute::SpecialUrgency;
    if (check.isExecutiveDecision() && !isSaidAlready && urgency.level != UrgencyLevel::None
        && isBlank(urgency.reason) && isBlank(urgency.note))
        check.addTo(StatementField::UrgencyReason, Severity::Warning,
                    Words::tr("The decision is urgent, and why is not recorded."),
                    rules::urgencyReasons);
}

/// What is often cited of the Regulations as their "sections" are its regulations.
void noticeCitesRegulations(ItemCheck &check)
{
    if (!check.isEngland())
        return;
    const Decision decision = decisionOf(check);
    if (!check.isExecutiveDecision() || !decision.notice)
        return;
    static const QRegularExpression section(uR"(\bsection\s+(5|8|9|10|11)\b.*\bregulations?\b)"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    if (section.match(decision.notice->statement.value_or(QString())).hasMatch())
        check.addTo(StatementField::NoticeStatement, Severity::Warning,
                    Words::tr("The notice cites a section of the Regulations: they have "
                              "regulations, and that on notice is regulation 9."),
                    rules::keyNotice);
}

} // namespace

QList<ItemRule> keyDecisionRules()
{
    return {keyIsSaid,          groundsAreShown,       wardsAreTwoOrMore, keyDecisionHadNotice,
            urgencyIsExplained, noticeCitesRegulations};
}

} // namespace minutebook::check
