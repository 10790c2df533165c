// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/rules/Presence.h"
#include "core/session/checks/Check.h"
#include "core/session/checks/CountryLaw.h"

#include <QCoreApplication>

namespace minutebook::check {

/// Names of the law, so that each is written in one way.
inline constexpr auto executiveRegulations = "SI 2012/2089";
inline constexpr auto welshRegulations = "SI 2001/2290 (W.178)";
inline constexpr auto northernIrishRegulations = "SR 2015/44";

/// One item being checked: what the rules read, and where their findings go.
class ItemCheck
{
public:
    ItemCheck(const Meeting &whole, const Presence &present, const AgendaItem &checked)
        : meeting(whole)
        , presence(present)
        , item(checked)
    {
    }

    const Meeting &meeting;
    const Presence &presence;
    const AgendaItem &item;

    /// `rule` as England has it: it is cited as in the country of the council.
    void add(Severity severity, const QString &message, const QString &rule,
             const Entry *entry = nullptr);
    /// Of a field of the statement.
    void addTo(StatementField field, Severity severity, const QString &message,
               const QString &rule);
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

    [[nodiscard]] bool isWales() const
    {
        return meeting.council.jurisdiction == Jurisdiction::Wales;
    }
    [[nodiscard]] bool isEngland() const
    {
        return meeting.council.jurisdiction == Jurisdiction::England;
    }
    /// An executive decision, for which a statement must be made; the body's own procedure is none.
    [[nodiscard]] bool isExecutiveDecision() const;
    /// The interests that were declared on this item.
    [[nodiscard]] QList<Interest> interests() const;

private:
    QList<Finding> m_findings;
};

using ItemRule = void (*)(ItemCheck &check);

/// Each group in its own file.
[[nodiscard]] QList<ItemRule> decisionRules();
[[nodiscard]] QList<ItemRule> keyDecisionRules();
[[nodiscard]] QList<ItemRule> wordingRules();
[[nodiscard]] QList<ItemRule> accessRules();
[[nodiscard]] QList<ItemRule> voteRules();
[[nodiscard]] QList<ItemRule> recordRules();

/// Of the meeting as a whole.
[[nodiscard]] QList<Finding> meetingFindings(const Meeting &meeting, const Presence &presence);

/// "Councillor R Okafor"; the id where nobody has it.
[[nodiscard]] QString nameOf(const Meeting &meeting, const PersonId &person);

/// The regulation on statements: England's, or its counterpart in the council's country; nothing
/// where there is none.
[[nodiscard]] QString statementRule(const ItemCheck &check, const char *english);
/// The item's decision; one without fields where it has none.
[[nodiscard]] Decision decisionOf(const ItemCheck &check);
/// One member's or officer's, not the body's (reg 13).
[[nodiscard]] bool isOfIndividual(const Decision &decision);

/// Whether the meeting is over: what it left undone will not come any more.
[[nodiscard]] bool isOver(const Meeting &meeting);

/// What a copy without what is not open must have in its place.
inline constexpr auto summaryRule = "LGA 1972 s.100C(2)";
/// Whether a public copy has neither the entry nor anything in its place.
[[nodiscard]] bool isLeftOutWithoutASummary(const Entry &entry);

/// The words of findings.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(minutebook::Check)
};

/// Nothing but white space counts as nothing.
[[nodiscard]] inline bool isBlank(const std::optional<QString> &text)
{
    return !text || text->trimmed().isEmpty();
}

} // namespace minutebook::check
