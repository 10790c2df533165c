// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/ClearDays.h"
#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Effect.h"
#include "core/session/checks/CheckRules.h"

#include <QRegularExpression>

namespace minutebook::check {

using namespace Qt::StringLiterals;

namespace {

/// Clear days, of calendar days for the notice and of working days for the exception.
constexpr DayPeriod noticePeriod{28, CallInUnit::Calendar};
constexpr DayPeriod exceptionPeriod{5, CallInUnit::Working};

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
                    u"SI 2012/2089 reg 8"_s);
    const bool hasGrounds =
        decision.key && (!decision.key->grounds.isEmpty() || !isBlank(decision.key->statement));
    if (isKeyDecision(check.item) && !hasGrounds)
        check.addTo(StatementField::KeyGrounds, Severity::Error,
                    Words::tr("It is a key decision, and on which ground is not recorded."),
                    u"SI 2012/2089 reg 8(1)"_s);
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
                    u"SI 2012/2089 reg 8(1)(a)"_s);
    static const QRegularExpression several(uR"([;,\n]|\b(and|all|every)\b)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (decision.key->grounds.contains(KeyGround::Wards)
        && !several.match(decision.wards.value_or(QString())).hasMatch())
        check.addTo(StatementField::Wards, Severity::Warning,
                    Words::tr("It is key for its effects on two or more wards, and they are not "
                              "named."),
                    u"SI 2012/2089 reg 8(1)(b)"_s);
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
    if (fewer.match(decision.key->statement.value_or(QString())).hasMatch())
        check.addTo(StatementField::KeyStatement, Severity::Warning,
                    Words::tr("The ground of the key decision is not worded as the regulation has "
                              "it: two or more wards or electoral divisions."),
                    u"SI 2012/2089 reg 8(1)(b)"_s);
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
            isSaid ? Words::tr("28 clear days of notice cannot be counted: its date is not "
                               "recorded.")
                   : Words::tr("The date on which notice of the key decision was published is not "
                               "recorded."),
            u"SI 2012/2089 reg 9(2)"_s);
        return;
    }
    const int clearDays = clearDaysOf(check, noticePeriod, *notice.publishedOn);
    if (clearDays < noticePeriod.days)
        check.addTo(StatementField::NoticeDate, Severity::Error,
                    Words::tr("Notice was published on %1: %n clear day(s) before the decision, "
                              "and 28 are needed. Record the "
                              "general exception or special urgency, if one was used.",
                              nullptr, clearDays)
                        .arg(notice.publishedOn->toString(Qt::ISODate)),
                    u"SI 2012/2089 reg 9(2)"_s);
}

/// Five clear working days follow the day on which the notice was made available.
void exceptionHadItsDays(ItemCheck &check, const KeyNotice &notice, bool isExplained)
{
    if (!isExplained)
        check.addTo(StatementField::NoticeStatement, Severity::Error,
                    Words::tr("The general exception was used, and why notice was impracticable "
                              "is not recorded."),
                    u"SI 2012/2089 reg 10(3)"_s);
    if (!notice.publishedOn) {
        check.addTo(StatementField::NoticeDate, Severity::Error,
                    Words::tr("The general exception was used, and when its notice was made "
                              "available is not recorded."),
                    u"SI 2012/2089 reg 10(1)(c)"_s);
        return;
    }
    if (clearDaysOf(check, exceptionPeriod, *notice.publishedOn) < exceptionPeriod.days)
        check.addTo(StatementField::NoticeDate, Severity::Error,
                    Words::tr("Notice of the general exception was available on %1: fewer than 5 "
                              "clear days before the decision.")
                        .arg(notice.publishedOn->toString(Qt::ISODate)),
                    u"SI 2012/2089 reg 10(1)(c)"_s);
}

/// The chair of the scrutiny committee, failing that of the council, failing that the vice-chair.
void specialUrgencyWasAgreed(ItemCheck &check, const Urgency &urgency, bool isExplained)
{
    if (isBlank(urgency.agreedBy)) {
        check.addTo(StatementField::UrgencyAgreedBy, Severity::Error,
                    Words::tr("Special urgency was used, and who agreed to it is not recorded."),
                    u"SI 2012/2089 reg 11(1)"_s);
    } else {
        static const QRegularExpression chair(uR"(chair|mayor|presiding)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression ofWhat(
            uR"(scrutiny|overview|\b(council|authority|borough|county|city)\b|mayor)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const bool isChair = chair.match(*urgency.agreedBy).hasMatch();
        if (!isChair || !ofWhat.match(*urgency.agreedBy).hasMatch())
            check.addTo(StatementField::UrgencyAgreedBy,
                        isChair ? Severity::Warning : Severity::Error,
                        Words::tr("The office of who agreed to special urgency is not named: the "
                                  "chair of the scrutiny committee, failing that the chair or "
                                  "vice-chair of the council."),
                        u"SI 2012/2089 reg 11(1)"_s);
    }
    if (!isExplained)
        check.addTo(StatementField::UrgencyReason, Severity::Error,
                    Words::tr("Special urgency was used, and why the decision could not be "
                              "deferred is not recorded."),
                    u"SI 2012/2089 reg 11(2)"_s);
}

void keyDecisionHadNotice(ItemCheck &check)
{
    if (!isEnglishKeyDecision(check))
        return;
    const Decision decision = decisionOf(check);
    if (!decision.notice) {
        check.addTo(StatementField::NoticeGiven, Severity::Error,
                    Words::tr("How notice of the key decision was given is not recorded."),
                    u"SI 2012/2089 regs 9 to 11"_s);
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
                    u"SI 2012/2089 reg 9"_s);
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
                    u"SI 2012/2089 reg 11(2)"_s);
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
                    u"SI 2012/2089 reg 9"_s);
}

} // namespace

QList<ItemRule> keyDecisionRules()
{
    return {keyIsSaid,          groundsAreShown,       wardsAreTwoOrMore, keyDecisionHadNotice,
            urgencyIsExplained, noticeCitesRegulations};
}

} // namespace minutebook::check
