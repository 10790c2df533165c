// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

#include <QLatin1StringView>

#include <array>

namespace minutebook {

/// All the names of an enum whose last value is `last`, in the enum's order; one too many or too
/// few does not compile.
template <auto last, typename... Names>
constexpr auto namesUpTo(Names... names)
{
    static_assert(sizeof...(Names) == static_cast<std::size_t>(last) + 1);
    return std::array<QLatin1StringView, sizeof...(Names)>{QLatin1StringView(names)...};
}

/// The words of the meeting file for the values of an enum. Specialised for each.
template <typename Enum>
inline constexpr std::array<QLatin1StringView, 0> enumNames{};

template <typename Enum>
constexpr QLatin1StringView enumName(Enum value)
{
    return enumNames<Enum>[static_cast<std::size_t>(value)];
}

template <>
inline constexpr auto enumNames<Jurisdiction> =
    namesUpTo<Jurisdiction::Other>("england", "wales", "scotland", "northern-ireland", "other");

template <>
inline constexpr auto enumNames<Language> = namesUpTo<Language::Welsh>("en", "cy");

template <>
inline constexpr auto enumNames<BodyKind> = namesUpTo<BodyKind::Committee>("executive", "council",
                                                                           "committee");

template <>
inline constexpr auto enumNames<CallInFrom> = namesUpTo<CallInFrom::Publication>("decision",
                                                                                 "publication");

template <>
inline constexpr auto enumNames<CallInUnit> = namesUpTo<CallInUnit::Calendar>("working",
                                                                              "calendar");

template <>
inline constexpr auto enumNames<TakesEffect> =
    namesUpTo<TakesEffect::NextWorkingDay>("last-day", "next-day", "next-working-day");

template <>
inline constexpr auto enumNames<CallInAppliesTo> = namesUpTo<CallInAppliesTo::Key>("all", "key");

template <>
inline constexpr auto enumNames<MeetingKind> =
    namesUpTo<MeetingKind::Reconvened>("ordinary", "special", "extraordinary", "reconvened");

template <>
inline constexpr auto enumNames<MeetingStatus> = namesUpTo<MeetingStatus::Signed>(
    "planned", "live", "draft", "review", "published", "confirmed", "signed");

template <>
inline constexpr auto enumNames<PrintOrder> = namesUpTo<PrintOrder::Taken>("agenda", "taken");

template <>
inline constexpr auto enumNames<MeetingEnd> =
    namesUpTo<MeetingEnd::Inquorate>("closed", "suspended", "adjourned", "inquorate");

template <>
inline constexpr auto enumNames<Capacity> = namesUpTo<Capacity::Public>("member", "support-member",
                                                                        "group-leader", "co-opted",
                                                                        "councillor", "officer",
                                                                        "guest", "public");

template <>
inline constexpr auto enumNames<Pronoun> = namesUpTo<Pronoun::They>("he", "she", "they");

template <>
inline constexpr auto enumNames<Attendance> = namesUpTo<Attendance::Expected>("present", "remote",
                                                                              "apologies", "absent",
                                                                              "expected");

template <>
inline constexpr auto enumNames<ApologyReason> =
    namesUpTo<ApologyReason::LeavingEarly>("absence", "lateness", "leaving-early");

template <>
inline constexpr auto
    enumNames<AccessLevel> = namesUpTo<AccessLevel::Confidential>("open", "exempt", "confidential");

template <>
inline constexpr auto enumNames<VoteMethod> =
    namesUpTo<VoteMethod::Electronic>("assent", "show-of-hands", "named", "ballot", "electronic");

template <>
inline constexpr auto enumNames<VoteWay> = namesUpTo<VoteWay::Against>("for", "against");

template <>
inline constexpr auto enumNames<LimbMarker> = namesUpTo<LimbMarker::None>("letter", "number",
                                                                          "roman", "none");

template <>
inline constexpr auto enumNames<AmendmentOutcome> =
    namesUpTo<AmendmentOutcome::RuledOut>("accepted", "carried", "lost", "withdrawn", "ruled-out");

template <>
inline constexpr auto enumNames<ResolutionOutcome> =
    namesUpTo<ResolutionOutcome::Deferred>("draft", "carried", "lost", "withdrawn", "deferred");

template <>
inline constexpr auto
    enumNames<MotionOutcome> = namesUpTo<MotionOutcome::RuledOut>("carried", "lost", "withdrawn",
                                                                  "deferred", "fell", "ruled-out");

template <>
inline constexpr auto enumNames<Act> = namesUpTo<Act::Undertakes>("introduces", "points", "asks",
                                                                  "answers", "states", "concern",
                                                                  "undertakes");

template <>
inline constexpr auto enumNames<PointsMarker> = namesUpTo<PointsMarker::Number>("bullet", "letter",
                                                                                "number");

template <>
inline constexpr auto enumNames<RunMarker> = namesUpTo<RunMarker::Number>("letter", "number");

template <>
inline constexpr auto enumNames<EventKind> = namesUpTo<EventKind::ItemResumed>(
    "arrived", "left", "returned", "adjourned", "resumed", "public-excluded", "public-readmitted",
    "chair-taken", "quorum-lost", "item-suspended", "item-resumed");

template <>
inline constexpr auto enumNames<InterestClass> =
    namesUpTo<InterestClass::Conflict>("disclosable-pecuniary", "other-registrable",
                                       "non-registrable", "personal", "prejudicial", "conflict");

template <>
inline constexpr auto enumNames<InterestAction> = namesUpTo<InterestAction::Left>(
    "stayed-and-voted", "stayed-did-not-vote", "spoke-then-left", "left");

template <>
inline constexpr auto enumNames<DispensationKind> = namesUpTo<DispensationKind::StandardsCommittee>(
    "section-33", "head-of-paid-service", "standards-committee");

template <>
inline constexpr auto enumNames<DecisionMaker> = namesUpTo<DecisionMaker::Officer>("body", "member",
                                                                                   "officer");

template <>
inline constexpr auto enumNames<KeyGround> = namesUpTo<KeyGround::Wards>("spending", "wards");

template <>
inline constexpr auto
    enumNames<NoticeRoute> = namesUpTo<NoticeRoute::NotRequired>("notice", "general-exception",
                                                                 "special-urgency", "not-required");

template <>
inline constexpr auto enumNames<UrgencyLevel> = namesUpTo<UrgencyLevel::Special>("none", "urgent",
                                                                                 "special");

template <>
inline constexpr auto enumNames<DocumentKind> = namesUpTo<DocumentKind::Minutes>(
    "agenda", "report", "additional", "supplement", "correction", "minutes");

template <>
inline constexpr auto enumNames<Business> = namesUpTo<Business::Ordinary>(
    "apologies", "interests", "previous-minutes", "public-questions", "member-questions",
    "petitions", "referrals", "exclusion", "ordinary");

template <>
inline constexpr auto
    enumNames<ItemOutcome> = namesUpTo<ItemOutcome::NotReached>("pending", "considered", "deferred",
                                                                "withdrawn", "not-reached");

} // namespace minutebook
