// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Limb.h"

#include <QDate>

#include <optional>
#include <variant>

namespace minutebook {

enum class DecisionMaker { Body, Member, Officer };
/// SI 2012/2089 reg 8(1)(a) and (b).
enum class KeyGround { Spending, Wards };
/// Regs 9, 10 and 11.
enum class NoticeRoute { Notice, GeneralException, SpecialUrgency, NotRequired };
enum class UrgencyLevel { None, Urgent, Special };

struct KeyDecision {
    bool is = false;
    GivenList<KeyGround> grounds;
    std::optional<QString> statement;

    bool operator==(const KeyDecision &) const = default;
};

struct KeyNotice {
    NoticeRoute route = NoticeRoute::Notice;
    std::optional<QDate> publishedOn;
    std::optional<QString> statement;

    bool operator==(const KeyNotice &) const = default;
};

struct Urgency {
    UrgencyLevel level = UrgencyLevel::None;
    std::optional<QString> agreedBy;
    std::optional<QString> reason;
    std::optional<QString> note;

    bool operator==(const Urgency &) const = default;
};

/// A date of effect that is not the computed one, and why.
struct EffectiveOverride {
    QDate date;
    std::optional<QString> because;

    bool operator==(const EffectiveOverride &) const = default;
};

/// Composed from the interests declared on the item (the field is left out).
struct ConflictsFromInterests {
    bool operator==(const ConflictsFromInterests &) const = default;
};
/// Not yet recorded: prints blank (the field is null).
struct ConflictsNotYetRecorded {
    bool operator==(const ConflictsNotYetRecorded &) const = default;
};
/// A text prints as it stands.
using Conflicts = std::variant<ConflictsFromInterests, ConflictsNotYetRecorded, QString>;

/// The text of the statutory statement of one item's decision (SI 2012/2089 regs 12 and 13; in
/// Wales SI 2001/2290 regs 6 and 7). Linked with the item's resolutions, never rewritten from them.
struct Decision {
    std::optional<QString> reference;
    std::optional<DecisionMaker> maker;
    std::optional<PersonId> makerPerson;
    std::optional<QDate> date;
    std::optional<KeyDecision> key;
    std::optional<KeyNotice> notice;
    std::optional<bool> exempt;
    std::optional<bool> confidential;
    std::optional<Urgency> urgency;
    std::optional<QString> purpose;
    GivenList<Limb> text; ///< left out: the item's carried resolutions
    std::optional<QString> reasons;
    std::optional<QString> options;
    Conflicts conflicts;
    GivenList<PersonId> consulted;
    std::optional<EffectiveOverride> effective;
    std::optional<PersonId> signatory;
    std::optional<QString> signatoryOffice;
    std::optional<QDate> signedOn;
    std::optional<QDate> publishedOn;
    std::optional<QString> wards;
    std::optional<QString> leadOfficer;
    GivenList<QString> responsibleOfficers;
    std::optional<QString> status;
    GivenList<QString> notes;

    bool operator==(const Decision &) const = default;
};

} // namespace minutebook
