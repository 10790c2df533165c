// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/checks/Check.h"

#include "core/domain/rules/Decisions.h"
#include "core/domain/rules/Effect.h"
#include "core/domain/rules/Numbering.h"
#include "core/session/checks/CheckRules.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace check {

ItemCheck::ItemCheck(const Meeting &whole, const Presence &present, const AgendaItem &checked,
                     const LawBook &book)
    : meeting(whole)
    , presence(present)
    , item(checked)
    , law(book.on(whole.council.jurisdiction, whole.body.kind, dateOfDecision(whole, checked)))
{
}

QString ItemCheck::cited(QLatin1StringView rule) const
{
    return law.cited(rule, decisionOf(*this).maker.value_or(DecisionMaker::Body));
}

void ItemCheck::add(Severity severity, const QString &message, QLatin1StringView rule,
                    const Entry *entry)
{
    const QString place = agendaNumberOf(meeting, item) + u' ' + item.title;
    m_findings.append({severity, item.id, entry ? std::optional(entry->id) : std::nullopt,
                       place.trimmed(), message, cited(rule), std::nullopt});
}

void ItemCheck::addTo(StatementField field, Severity severity, const QString &message,
                      QLatin1StringView rule)
{
    add(severity, message, rule);
    m_findings.last().field = field;
}

bool ItemCheck::isExecutiveDecision() const
{
    const bool isProcedure = item.business == Business::Apologies
        || item.business == Business::Interests || item.business == Business::PreviousMinutes
        || item.business == Business::Exclusion;
    // Scots law asks for no such statement (law of 1973 Part IIIA has no counterpart of reg 12).
    const bool hasStatements = meeting.council.jurisdiction != Jurisdiction::Scotland;
    return hasStatements && meeting.body.kind == BodyKind::Executive && hasDecision(item)
        && !isOnlyForCouncil(item) && (item.decision || !isProcedure);
}

QList<Interest> ItemCheck::interests() const
{
    QList<Interest> declared;
    for (const Interest &interest : meeting.interests) {
        if (interest.items.contains(item.id))
            declared.append(interest);
    }
    return declared;
}

QString nameOf(const Meeting &meeting, const PersonId &person)
{
    const Person *found = findPerson(meeting, person);
    return found ? (found->title.value_or(QString()) + u' ' + found->name).trimmed()
                 : person.text();
}

namespace {

QList<Finding> itemFindings(const Meeting &meeting, const Presence &presence,
                            const AgendaItem &item, const LawBook &book)
{
    ItemCheck check(meeting, presence, item, book);
    for (const auto &rules : {accessRules(), decisionRules(), keyDecisionRules(), wordingRules(),
                              voteRules(), recordRules()}) {
        for (const ItemRule rule : rules)
            rule(check);
    }
    return check.findings();
}

} // namespace

} // namespace check

QList<Finding> checkMeeting(const Meeting &meeting)
{
    return checkMeeting(meeting, LawBook::builtIn());
}

QList<Finding> checkMeeting(const Meeting &meeting, const LawBook &book)
{
    const Presence presence(meeting);
    QList<Finding> findings = check::meetingFindings(meeting, presence, book);
    for (const AgendaItem &item : meeting.items)
        findings += check::itemFindings(meeting, presence, item, book);
    return findings;
}

QList<Finding> checkItem(const Meeting &meeting, const ItemId &item)
{
    const AgendaItem *found = findItem(meeting, item);
    return found ? check::itemFindings(meeting, Presence(meeting), *found, LawBook::builtIn())
                 : QList<Finding>();
}

} // namespace minutebook
