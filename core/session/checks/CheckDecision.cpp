// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/rules/ClearDays.h"
#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Effect.h"
#include "core/session/checks/CheckRules.h"
#include "core/session/statements/DeclaredConflicts.h"
#include "core/session/statements/LinkedText.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace minutebook::check {

using namespace Qt::StringLiterals;

bool isOfIndividual(const Decision &decision)
{
    return decision.maker && *decision.maker != DecisionMaker::Body;
}

Decision decisionOf(const ItemCheck &check)
{
    return check.item.decision.value_or(Decision());
}

namespace {

/// A statement later than this many working days after the decision is not "as soon as reasonably
/// practicable".
constexpr DayPeriod timeToProduce{2, CallInUnit::Working};

void makerIsNamed(ItemCheck &check)
{
    const Decision decision = decisionOf(check);
    if (!check.isExecutiveDecision())
        return;
    if (isOfIndividual(decision) && !decision.makerPerson)
        check.addTo(StatementField::MakerPerson, Severity::Error,
                    Words::tr("Who made the decision is not named: name the member or officer."),
                    rules::statementDecision);
    if (!isOfIndividual(decision)
        && membersPresentAtDecision(check.meeting, check.presence, check.item).isEmpty())
        check.addTo(StatementField::MembersPresent, Severity::Warning,
                    Words::tr("No member is recorded as present when it was decided: correct the "
                              "attendance."),
                    rules::membersPresent);
}

void datesAreThoseOfTheMeeting(ItemCheck &check)
{
    const Decision decision = decisionOf(check);
    if (!check.isExecutiveDecision())
        return;
    constexpr auto rule = rules::statementDecision;
    if (isOfIndividual(decision)) {
        if (!decision.date)
            check.addTo(StatementField::Date, Severity::Error,
                        Words::tr("It is not this body's decision, and when it was made is not "
                                  "recorded."),
                        rule);
        return;
    }
    QSet<QDate> days{check.meeting.details.date};
    for (const Sitting &sitting : check.item.sittings)
        days.insert(sitting.from.local().date());
    if (decision.date && !days.contains(*decision.date))
        check.addTo(
            StatementField::Date, Severity::Error,
            Words::tr(
                "The decision is dated %1, and the body did not sit on that day: correct the date.")
                .arg(decision.date->toString(Qt::ISODate)),
            rule);
}

void decisionHasWords(ItemCheck &check)
{
    if (check.isExecutiveDecision() && decisionText(check.item).isEmpty())
        check.addTo(
            StatementField::Text, Severity::Error,
            Words::tr("The decision has no text: record a carried resolution, or write the text."),
            rules::statementDecision);
}

void decisionMatchesResolutions(ItemCheck &check)
{
    if (differingTexts(check.meeting, check.item))
        check.addTo(
            StatementField::Text, Severity::Warning,
            Words::tr("The text of the statement is not that of the resolution: compare the two."),
            rules::statementDecision);
}

/// What goes to Council is not put into effect and is not called in.
void recommendationsAreNotCalledIn(ItemCheck &check)
{
    const auto toCouncil = [](const Entry &entry) {
        const auto *resolution = std::get_if<Resolution>(&entry.body);
        return resolution && resolution->toCouncil.value_or(false);
    };
    if (check.item.decision && std::ranges::any_of(check.item.entries.values, toCouncil))
        check.addTo(StatementField::EffectiveDate, Severity::Information,
                    Words::tr("Something here is a recommendation to Council: it is no executive "
                              "decision to put into effect, and is not subject to call-in."),
                    {});
}

void reasonsAreGiven(ItemCheck &check)
{
    if (!check.isExecutiveDecision())
        return;
    const auto reasons = decisionOf(check).reasons;
    if (isBlank(reasons)) {
        check.addTo(StatementField::Reasons, Severity::Error,
                    Words::tr("There are no reasons for the decision: write them in the "
                              "statement."),
                    rules::statementReasons);
        return;
    }
    static const QRegularExpression onlyAReference(
        uR"(^\s*(the reasons (are|were) )?as\b[^.;]{0,40}\bin the report\W*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (onlyAReference.match(*reasons).hasMatch())
        check.addTo(StatementField::Reasons, Severity::Warning,
                    Words::tr("The reasons only name the report: the statement has to say them."),
                    rules::statementReasons);
}

/// The Welsh Regulations ask for none, and most councils give them.
void optionsAreGiven(ItemCheck &check)
{
    if (check.isExecutiveDecision() && isBlank(decisionOf(check).options))
        check.addTo(StatementField::Options, check.isWales() ? Severity::Warning : Severity::Error,
                    Words::tr("There are no options considered and rejected: write them, or that "
                              "there were none."),
                    rules::statementOptions);
}

/// A statement of one person's decision has the conflicts of those who were consulted (reg 13), not
/// those of the body.
void conflictsAreOfThoseConsulted(ItemCheck &check, const Decision &decision)
{
    if (!isOfIndividual(decision) || check.isWales()
        || !std::holds_alternative<ConflictsFromInterests>(decision.conflicts))
        return;
    for (const Interest &interest : check.interests()) {
        if (interest.person != decision.makerPerson
            && !decision.consulted.contains(interest.person))
            check.addTo(StatementField::ConflictsText, Severity::Information,
                        Words::tr("%1 declared an interest and was not consulted: the statement of "
                                  "one person's decision has the conflicts of those consulted "
                                  "alone.")
                            .arg(nameOf(check.meeting, interest.person)),
                        rules::statementConflicts);
    }
}

void conflictsAreRecorded(ItemCheck &check)
{
    if (!check.isExecutiveDecision())
        return;
    const Decision decision = decisionOf(check);
    const auto *text = std::get_if<QString>(&decision.conflicts);
    if (std::holds_alternative<ConflictsNotYetRecorded>(decision.conflicts)
        || (text && text->trimmed().isEmpty()))
        check.addTo(StatementField::ConflictsText, Severity::Error,
                    Words::tr("Conflicts of interest are not recorded yet: write them, or that "
                              "none was declared."),
                    rules::statementConflicts);
    conflictsAreOfThoseConsulted(check, decision);
}

/// Nothing where it is the council's to say who grants it (Localism Act 2011 s.33).
std::optional<Office> grantorOf(DispensationKind kind)
{
    switch (kind) {
    case DispensationKind::HeadOfPaidService:
        return Office::HeadOfPaidService;
    case DispensationKind::StandardsCommittee:
        return Office::StandardsCommittee;
    case DispensationKind::Section33:
        return std::nullopt;
    }
    return std::nullopt;
}

bool mayGrant(const QList<Office> &grantors, DispensationKind kind)
{
    const auto grantor = grantorOf(kind);
    return grantor && grantors.contains(*grantor);
}

/// Of the head of paid service in England (reg 12(2)(e)), of the standards committee in Wales.
void dispensationIsOfWhoCanGrantIt(ItemCheck &check, const Interest &interest)
{
    const QString name = nameOf(check.meeting, interest.person);
    constexpr auto rule = rules::statementDispensation;
    if (isBlank(interest.dispensation->by))
        check.addTo(StatementField::Dispensations, Severity::Warning,
                    Words::tr("Who granted the dispensation of %1 is not recorded.").arg(name),
                    rule);
    const QList<Office> grantors = check.law.offices(rules::statementDispensation);
    if (grantors.isEmpty() || mayGrant(grantors, interest.dispensation->kind))
        return;
    if (check.isWales())
        check.addTo(
            StatementField::Dispensations, Severity::Warning,
            Words::tr("The dispensation of %1 is not that of the standards committee.").arg(name),
            rule);
    else if (interest.kind == InterestClass::Conflict)
        check.addTo(StatementField::Dispensations, Severity::Warning,
                    Words::tr("The dispensation of %1 for a conflict of interest is not that of "
                              "the head of paid service.")
                        .arg(name),
                    rule);
}

void dispensationsAreNoted(ItemCheck &check)
{
    if (!check.isExecutiveDecision())
        return;
    for (const DeclaredConflict &conflict : declaredConflicts(check.meeting, check.item)) {
        if (conflict.dispensation)
            dispensationIsOfWhoCanGrantIt(check, check.meeting.interests[conflict.interest]);
        else if (conflict.isMissing)
            check.addTo(
                StatementField::Dispensations, Severity::Error,
                Words::tr("%1 declared an interest and took part; whether there was a dispensation "
                          "is not noted: say who granted it, or that none was granted.")
                    .arg(conflict.name),
                rules::statementDispensation);
    }
}

void signatoryIsNamed(ItemCheck &check)
{
    if (check.isExecutiveDecision() && !decisionOf(check).signatory)
        check.addTo(StatementField::Signatory, Severity::Error,
                    Words::tr("Nobody is named who produced the statement: name the proper "
                              "officer, or who presided in their absence."),
                    rules::statementProducer);
}

/// "As soon as reasonably practicable".
void statementIsMadeSoon(ItemCheck &check)
{
    const Decision decision = decisionOf(check);
    const auto made = decision.signedOn ? decision.signedOn : decision.publishedOn;
    if (!check.isExecutiveDecision() || !made)
        return;
    const QDate lastDay = lastDayAfter(timeToProduce, workingDaysOf(check.meeting),
                                       dateOfDecision(check.meeting, check.item));
    if (lastDay.isValid() && *made > lastDay)
        check.addTo(decision.signedOn ? StatementField::SignedOn : StatementField::PublishedOn,
                    Severity::Warning,
                    Words::tr("The statement is dated %1, more than two working days after the "
                              "decision.")
                        .arg(made->toString(Qt::ISODate)),
                    rules::statementProducer);
}

void referenceIsItsOwn(ItemCheck &check)
{
    if (!check.isExecutiveDecision())
        return;
    const auto reference = decisionOf(check).reference;
    if (isBlank(reference)) {
        check.addTo(StatementField::Reference, Severity::Warning,
                    Words::tr("The decision has no reference number."), {});
        return;
    }
    for (const AgendaItem &other : check.meeting.items) {
        if (other.id != check.item.id && other.decision && other.decision->reference == reference)
            check.addTo(StatementField::Reference, Severity::Warning,
                        Words::tr("The reference number %1 is also that of “%2”.")
                            .arg(*reference, other.title),
                        {});
    }
}

void dateOfEffectIsKnown(ItemCheck &check)
{
    if (!check.isExecutiveDecision())
        return;
    const auto override = decisionOf(check).effective;
    if (override && isBlank(override->because))
        check.addTo(StatementField::EffectiveBecause, Severity::Error,
                    Words::tr("The date of effect was set by hand, and why is not recorded."), {});
    if (effectiveDateOf(check.meeting, check.item))
        return;
    if (check.meeting.body.callIn)
        check.addTo(
            StatementField::PublishedOn, Severity::Warning,
            Words::tr(
                "The date of effect cannot be counted: the date of publication is not recorded."),
            {});
    else
        check.addTo(StatementField::EffectiveDate, Severity::Warning,
                    Words::tr("The date of effect cannot be counted: the body has no call-in "
                              "rule."),
                    {});
}

void reportIsNamed(ItemCheck &check)
{
    const bool hasPapers = check.item.report || !check.item.documents.isEmpty();
    if (check.isExecutiveDecision() && !hasPapers)
        check.addTo(StatementField::ReportNamed, Severity::Information,
                    Words::tr("No report is recorded for the decision."), rules::statementReport);
}

} // namespace

QList<ItemRule> decisionRules()
{
    return {makerIsNamed,
            decisionHasWords,
            datesAreThoseOfTheMeeting,
            decisionMatchesResolutions,
            recommendationsAreNotCalledIn,
            reasonsAreGiven,
            optionsAreGiven,
            conflictsAreRecorded,
            dispensationsAreNoted,
            dateOfEffectIsKnown,
            signatoryIsNamed,
            statementIsMadeSoon,
            referenceIsItsOwn,
            reportIsNamed};
}

} // namespace minutebook::check
