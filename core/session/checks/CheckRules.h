// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/rules/Presence.h"
#include "core/session/checks/Check.h"
#include "core/session/checks/CountryLaw.h"

#include <QCoreApplication>

namespace minutebook::check {

/// One item being checked: what the rules read, and where their findings go.
class ItemCheck
{
public:
    ItemCheck(const Meeting &whole, const Presence &present, const AgendaItem &checked,
              const LawBook &book = LawBook::builtIn());

    const Meeting &meeting;
    const Presence &presence;
    const AgendaItem &item;
    const Law law; ///< of the country of the council, on the day of the decision

    /// `rule` is one of RuleNames, and is cited as the law has it; empty: none.
    void add(Severity severity, const QString &message, QLatin1StringView rule,
             const Entry *entry = nullptr);
    /// Of a field of the statement.
    void addTo(StatementField field, Severity severity, const QString &message,
               QLatin1StringView rule);
    /// As the law has it for who made the decision; empty where there is no such rule.
    [[nodiscard]] QString cited(QLatin1StringView rule) const;
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
[[nodiscard]] QList<Finding> meetingFindings(const Meeting &meeting, const Presence &presence,
                                             const LawBook &book);

/// "Councillor R Okafor"; the id where nobody has it.
[[nodiscard]] QString nameOf(const Meeting &meeting, const PersonId &person);

/// The item's decision; one without fields where it has none.
[[nodiscard]] Decision decisionOf(const ItemCheck &check);
/// One member's or officer's, not the body's (reg 13).
[[nodiscard]] bool isOfIndividual(const Decision &decision);

/// Whether the meeting is over: what it left undone will not come any more.
[[nodiscard]] bool isOver(const Meeting &meeting);

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
