// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/domain/Meeting.h"
#include "core/domain/rules/ClearDays.h"
#include "core/session/checks/RuleNames.h"

namespace minutebook {

/// One paragraph of what makes information exempt.
struct ExemptParagraph {
    int number = 0;
    QString words; ///< official, short; empty where they were not read
    QString label; ///< "Financial or business affairs"; may be empty
    bool isWeighed = false; ///< the public interest is (LGA 1972 Sch 12A paras 10 and 21)

    bool operator==(const ExemptParagraph &) const = default;
};

/// Who may agree to urgency or grant a dispensation.
enum class Office {
    ScrutinyChair,
    CouncilChair,
    CouncilViceChair,
    HeadOfPaidService,
    StandardsCommittee
};

/// What the law says of one thing, from a day to a day.
struct Provision {
    Jurisdiction country = Jurisdiction::Other;
    QString rule; ///< one of RuleNames
    std::optional<bool> ofExecutives; ///< nothing: of every body
    std::optional<DecisionMaker> by; ///< nothing: whoever decides
    QDate validFrom;
    QDate validUntil; ///< null: it goes on
    QString cite; ///< empty where the constitution governs it
    QString text;
    std::optional<DayPeriod> period;
    QList<Office> offices; ///< the first before the next
    QString schedule;
    QString instrument;
    QList<ExemptParagraph> paragraphs;

    bool operator==(const Provision &) const = default;
};

/// The law of one country for one kind of body on one day. Where nothing is known, nothing is
/// cited.
class Law
{
public:
    /// "SI 2012/2089 reg 12(2)(b)"; empty where there is no such rule.
    [[nodiscard]] QString cited(QLatin1StringView rule,
                                DecisionMaker by = DecisionMaker::Body) const;
    [[nodiscard]] QString text(QLatin1StringView rule) const;
    [[nodiscard]] std::optional<DayPeriod> period(QLatin1StringView rule) const;
    [[nodiscard]] QList<Office> offices(QLatin1StringView rule) const;

    /// "Schedule 12A"; empty where none is known.
    [[nodiscard]] QString exemptSchedule() const;
    /// "Part 1 of Schedule 12A to the Local Government Act 1972"; empty where none is known.
    [[nodiscard]] QString exemptInstrument() const;
    [[nodiscard]] QList<ExemptParagraph> exemptParagraphs() const;
    /// Every one where none is known.
    [[nodiscard]] bool isExemptParagraph(int number) const;
    /// Whether the public interest is weighed for any of them, and for this one.
    [[nodiscard]] bool weighsPublicInterest() const;
    [[nodiscard]] bool weighsPublicInterest(int paragraph) const;

private:
    friend class LawBook;
    [[nodiscard]] const Provision *find(QLatin1StringView rule,
                                        DecisionMaker by = DecisionMaker::Body) const;

    QList<Provision> m_inForce; ///< the one that counts before the others of its rule
};

/// All the law that the program knows, of every country and day. A value.
class LawBook
{
public:
    /// What comes with the program (resources/law). A file that cannot be read is left out, and
    /// named in `problems`, which a test sees empty.
    [[nodiscard]] static const LawBook &builtIn();

    /// Takes in a file as resources/law/README.md describes it. BadInput with a JSON Pointer; then
    /// nothing is taken.
    [[nodiscard]] Result<void> add(const QByteArray &json);
    /// For an invalid day: what has no end.
    [[nodiscard]] Law on(Jurisdiction country, BodyKind body, const QDate &day) const;
    [[nodiscard]] const QList<Provision> &provisions() const { return m_provisions; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    QList<Provision> m_provisions;
    QStringList m_problems;
};

/// The law that comes with the program, on the day of the meeting.
[[nodiscard]] Law lawOf(const Meeting &meeting);
/// A sentence for the clerk: which paragraphs there are.
[[nodiscard]] QString exemptParagraphsThere(const Law &law);
/// "the chair of the scrutiny committee"
[[nodiscard]] QString officeInWords(Office office);

} // namespace minutebook
