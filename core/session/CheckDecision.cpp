// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Effect.h"
#include "core/session/CheckRules.h"

#include <QSet>

namespace minutebook::check {

using namespace Qt::StringLiterals;

namespace {

constexpr int clearDaysOfNotice = 28;

/// The regulation on statements: England, or its Welsh counterpart.
QString statementRule(const ItemCheck &check, const char *english)
{
    return check.isWales()
        ? QString::fromLatin1(welshRegulations) + u" reg 6"_s
        : QString::fromLatin1(executiveRegulations) + u' ' + QString::fromLatin1(english);
}

Decision decisionOf(const ItemCheck &check)
{
    return check.item.decision.value_or(Decision());
}

bool isOfIndividual(const Decision &decision)
{
    return decision.maker && *decision.maker != DecisionMaker::Body;
}

void datesAreThoseOfTheMeeting(ItemCheck &check)
{
    const Decision decision = decisionOf(check);
    if (!check.isExecutiveDecision() || !decision.date || isOfIndividual(decision))
        return;
    QSet<QDate> days{check.meeting.details.date};
    for (const Sitting &sitting : check.item.sittings)
        days.insert(sitting.from.local().date());
    if (!days.contains(*decision.date))
        check.add(
            Severity::Error,
            Words::tr(
                "The decision is dated %1, and the body did not sit on that day: correct the date.")
                .arg(decision.date->toString(Qt::ISODate)),
            statementRule(check, "reg 12(2)(a)"));
}

void decisionHasWords(ItemCheck &check)
{
    if (check.isExecutiveDecision() && decisionText(check.item).isEmpty())
        check.add(
            Severity::Error,
            Words::tr("The decision has no text: record a carried resolution, or write the text."),
            statementRule(check, "reg 12(2)(a)"));
}

QString joined(const QList<Limb> &limbs)
{
    QString text;
    for (const Limb &limb : limbs)
        text += limb.text.simplified() + u'\n' + joined(limb.limbs.values);
    return text;
}

void decisionMatchesResolutions(ItemCheck &check)
{
    const QList<const Entry *> entries = decidingEntries(check.item);
    const Decision decision = decisionOf(check);
    if (decision.text.isEmpty() || entries.isEmpty())
        return;
    QList<Limb> resolved;
    for (const Entry *entry : entries)
        resolved += std::get<Resolution>(entry->body).limbs;
    if (joined(resolved) != joined(decision.text.values))
        check.add(
            Severity::Warning,
            Words::tr("The text of the statement is not that of the resolution: compare the two."),
            statementRule(check, "reg 12(2)(a)"));
}

void reasonsAreGiven(ItemCheck &check)
{
    if (check.isExecutiveDecision() && isBlank(decisionOf(check).reasons))
        check.add(Severity::Error,
                  Words::tr("There are no reasons for the decision: write them in the statement."),
                  statementRule(check, "reg 12(2)(b)"));
}

void optionsAreGiven(ItemCheck &check)
{
    if (check.isExecutiveDecision() && isBlank(decisionOf(check).options))
        check.add(Severity::Error,
                  Words::tr("There are no options considered and rejected: write them, or that "
                            "there were none."),
                  statementRule(check, "reg 12(2)(c)"));
}

void conflictsAreRecorded(ItemCheck &check)
{
    if (!check.isExecutiveDecision())
        return;
    const Conflicts conflicts = decisionOf(check).conflicts;
    const auto *text = std::get_if<QString>(&conflicts);
    if (std::holds_alternative<ConflictsNotYetRecorded>(conflicts)
        || (text && text->trimmed().isEmpty()))
        check.add(Severity::Error,
                  Words::tr("Conflicts of interest are not recorded yet: write them, or that none "
                            "was declared."),
                  statementRule(check, "reg 12(2)(d)"));
}

void dispensationsAreNoted(ItemCheck &check)
{
    if (!check.isExecutiveDecision())
        return;
    for (const Interest &interest : check.interests()) {
        const bool tookPart = interest.action == InterestAction::StayedAndVoted || !interest.action;
        if (!interest.dispensation && tookPart)
            check.add(
                Severity::Warning,
                Words::tr("%1 declared an interest; whether there was a dispensation is not noted.")
                    .arg(nameOf(check.meeting, interest.person)),
                statementRule(check, "reg 12(2)(e)"));
    }
}

void signatoryIsNamed(ItemCheck &check)
{
    if (check.isExecutiveDecision() && !decisionOf(check).signatory)
        check.add(Severity::Warning,
                  Words::tr("Nobody is named who produced the statement: name the proper officer."),
                  statementRule(check, "reg 12(1)"));
}

void referenceIsItsOwn(ItemCheck &check)
{
    if (!check.isExecutiveDecision())
        return;
    const auto reference = decisionOf(check).reference;
    if (isBlank(reference)) {
        check.add(Severity::Warning, Words::tr("The decision has no reference number."), {});
        return;
    }
    for (const AgendaItem &other : check.meeting.items) {
        if (other.id != check.item.id && other.decision && other.decision->reference == reference)
            check.add(Severity::Warning,
                      Words::tr("The reference number %1 is also that of “%2”.")
                          .arg(*reference, other.title),
                      {});
    }
}

void keyIsSaid(ItemCheck &check)
{
    if (!check.isExecutiveDecision() || !check.isEngland())
        return;
    const Decision decision = decisionOf(check);
    if (!decision.key && !check.item.key)
        check.add(Severity::Warning, Words::tr("It is not said whether this is a key decision."),
                  u"SI 2012/2089 reg 8"_s);
    const bool hasGrounds =
        decision.key && (!decision.key->grounds.isEmpty() || !isBlank(decision.key->statement));
    if (isKeyDecision(check.item) && !hasGrounds)
        check.add(Severity::Error,
                  Words::tr("It is a key decision, and on which ground is not recorded."),
                  u"SI 2012/2089 reg 8(1)"_s);
}

void noticeOf28DaysWasGiven(ItemCheck &check, const KeyNotice &notice)
{
    const QDate made = dateOfDecision(check.meeting, check.item);
    if (!notice.publishedOn) {
        check.add(
            Severity::Error,
            Words::tr(
                "The date on which notice of the key decision was published is not recorded."),
            u"SI 2012/2089 reg 9(2)"_s);
        return;
    }
    const auto clearDays = notice.publishedOn->daysTo(made) - 1;
    if (clearDays < clearDaysOfNotice)
        check.add(Severity::Error,
                  Words::tr("Notice was published on %1: %n clear day(s) before the decision, and "
                            "28 are needed. Record the "
                            "general exception or special urgency, if one was used.",
                            nullptr, static_cast<int>(std::max<qint64>(0, clearDays)))
                      .arg(notice.publishedOn->toString(Qt::ISODate)),
                  u"SI 2012/2089 reg 9(2)"_s);
}

void keyDecisionHadNotice(ItemCheck &check)
{
    if (!check.isExecutiveDecision() || !check.isEngland() || !isKeyDecision(check.item))
        return;
    const Decision decision = decisionOf(check);
    if (!decision.notice) {
        check.add(Severity::Error,
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
        if (!isExplained)
            check.add(Severity::Error,
                      Words::tr("The general exception was used, and why notice was impracticable "
                                "is not recorded."),
                      u"SI 2012/2089 reg 10(3)"_s);
        return;
    case NoticeRoute::SpecialUrgency:
        if (isBlank(urgency.agreedBy))
            check.add(Severity::Error,
                      Words::tr("Special urgency was used, and who agreed to it is not recorded."),
                      u"SI 2012/2089 reg 11(1)"_s);
        return;
    case NoticeRoute::NotRequired:
        check.add(Severity::Warning,
                  Words::tr("It is a key decision, and notice is recorded as not required."),
                  u"SI 2012/2089 reg 9"_s);
    }
}

void urgencyIsExplained(ItemCheck &check)
{
    const Urgency urgency = decisionOf(check).urgency.value_or(Urgency());
    if (check.isExecutiveDecision() && urgency.level != UrgencyLevel::None
        && isBlank(urgency.reason) && isBlank(urgency.note))
        check.add(Severity::Warning, Words::tr("The decision is urgent, and why is not recorded."),
                  u"SI 2012/2089 reg 11(2)"_s);
}

void dateOfEffectIsKnown(ItemCheck &check)
{
    if (!check.isExecutiveDecision())
        return;
    const auto override = decisionOf(check).effective;
    if (override && isBlank(override->because))
        check.add(Severity::Warning,
                  Words::tr("The date of effect was set by hand, and why is not recorded."), {});
    if (effectiveDateOf(check.meeting, check.item))
        return;
    const QString message = check.meeting.body.callIn
        ? Words::tr(
            "The date of effect cannot be counted: the date of publication is not recorded.")
        : Words::tr("The date of effect cannot be counted: the body has no call-in rule.");
    check.add(Severity::Warning, message, {});
}

void reportIsNamed(ItemCheck &check)
{
    const bool hasPapers = check.item.report || !check.item.documents.isEmpty();
    if (check.isExecutiveDecision() && !hasPapers)
        check.add(Severity::Information, Words::tr("No report is recorded for the decision."),
                  statementRule(check, "reg 14"));
}

} // namespace

QList<ItemRule> decisionRules()
{
    return {decisionHasWords,
            datesAreThoseOfTheMeeting,
            decisionMatchesResolutions,
            reasonsAreGiven,
            optionsAreGiven,
            conflictsAreRecorded,
            dispensationsAreNoted,
            keyIsSaid,
            keyDecisionHadNotice,
            urgencyIsExplained,
            dateOfEffectIsKnown,
            signatoryIsNamed,
            referenceIsItsOwn,
            reportIsNamed};
}

} // namespace minutebook::check
