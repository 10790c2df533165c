// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>

#include <array>

/// The rules that the program knows of, by the names that resources/law has for them. What each is
/// cited as in a country on a day is there.
namespace minutebook::rules {

inline constexpr QLatin1StringView voting("voting");
inline constexpr QLatin1StringView votingMajority("votingMajority");
inline constexpr QLatin1StringView castingVote("castingVote");
inline constexpr QLatin1StringView membersPresent("membersPresent");
inline constexpr QLatin1StringView signing("signing");
inline constexpr QLatin1StringView quorum("quorum");
inline constexpr QLatin1StringView pecuniaryInterest("pecuniaryInterest");
inline constexpr QLatin1StringView sensitiveInterest("sensitiveInterest");
inline constexpr QLatin1StringView confidentialExcluded("confidentialExcluded");
inline constexpr QLatin1StringView exemptExcluded("exemptExcluded");
inline constexpr QLatin1StringView urgentItem("urgentItem");
inline constexpr QLatin1StringView publicSummary("publicSummary");
inline constexpr QLatin1StringView exempt("exempt");
inline constexpr QLatin1StringView exemptParagraph("exemptParagraph");
inline constexpr QLatin1StringView publicInterest("publicInterest");
inline constexpr QLatin1StringView privateNotice("privateNotice");
inline constexpr QLatin1StringView privateFurtherNotice("privateFurtherNotice");
inline constexpr QLatin1StringView privateUrgency("privateUrgency");
inline constexpr QLatin1StringView meetingNotice("meetingNotice");
inline constexpr QLatin1StringView noteOfMeeting("noteOfMeeting");
inline constexpr QLatin1StringView welshMinutes("welshMinutes");
inline constexpr QLatin1StringView keyDecision("keyDecision");
inline constexpr QLatin1StringView keyGrounds("keyGrounds");
inline constexpr QLatin1StringView keySpending("keySpending");
inline constexpr QLatin1StringView keyWards("keyWards");
inline constexpr QLatin1StringView keyNotice("keyNotice");
inline constexpr QLatin1StringView noticePeriod("noticePeriod");
inline constexpr QLatin1StringView noticeRoutes("noticeRoutes");
inline constexpr QLatin1StringView exceptionPeriod("exceptionPeriod");
inline constexpr QLatin1StringView exceptionReasons("exceptionReasons");
inline constexpr QLatin1StringView urgencyAgreement("urgencyAgreement");
inline constexpr QLatin1StringView urgencyReasons("urgencyReasons");
inline constexpr QLatin1StringView statementDecision("statementDecision");
inline constexpr QLatin1StringView statementReasons("statementReasons");
inline constexpr QLatin1StringView statementOptions("statementOptions");
inline constexpr QLatin1StringView statementConflicts("statementConflicts");
inline constexpr QLatin1StringView statementDispensation("statementDispensation");
inline constexpr QLatin1StringView statementProducer("statementProducer");
inline constexpr QLatin1StringView statementReport("statementReport");
inline constexpr QLatin1StringView statementExempt("statementExempt");

inline constexpr std::array all{
    voting,
    votingMajority,
    castingVote,
    membersPresent,
    signing,
    quorum,
    pecuniaryInterest,
    sensitiveInterest,
    confidentialExcluded,
    exemptExcluded,
    urgentItem,
    publicSummary,
    exempt,
    exemptParagraph,
    publicInterest,
    privateNotice,
    privateFurtherNotice,
    privateUrgency,
    meetingNotice,
    noteOfMeeting,
    welshMinutes,
    keyDecision,
    keyGrounds,
    keySpending,
    keyWards,
    keyNotice,
    noticePeriod,
    noticeRoutes,
    exceptionPeriod,
    exceptionReasons,
    urgencyAgreement,
    urgencyReasons,
    statementDecision,
    statementReasons,
    statementOptions,
    statementConflicts,
    statementDispensation,
    statementProducer,
    statementReport,
    statementExempt,
};

} // namespace minutebook::rules
