// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/GivenList.h"
#include "core/domain/Ids.h"
#include "core/domain/Language.h"
#include "core/domain/Moment.h"

#include <optional>

namespace minutebook {

enum class Capacity {
    Member,
    SupportMember,
    GroupLeader,
    CoOpted,
    Councillor,
    Officer,
    Guest,
    Public
};
enum class Pronoun { He, She, They };
enum class Attendance { Present, Remote, Apologies, Absent, Expected };
/// What apologies are for.
enum class ApologyReason { Absence, Lateness, LeavingEarly };

/// How a speaker is printed in running text: by role or by name, from the second mention in an item
/// on in the `later` form where there is one.
struct Attribution {
    std::optional<QString> role;
    std::optional<QString> roleLater;
    std::optional<QString> name;
    std::optional<QString> nameLater;

    bool operator==(const Attribution &) const = default;
};

/// A stretch of time in the room; an open end is the start or end of the meeting.
struct PresenceInterval {
    std::optional<Moment> from;
    std::optional<Moment> to;

    bool operator==(const PresenceInterval &) const = default;
};

/// What is printed of a person in another language.
struct PersonWords {
    std::optional<QString> title;
    std::optional<QString> office;
    std::optional<QString> portfolio;
    std::optional<Attribution> attribution;

    bool operator==(const PersonWords &) const = default;
};

/// Somebody who is expected at the meeting or takes part in it. Fields left out mean what
/// `isVoting` and `attendanceOf` say.
struct Person {
    PersonId id;
    std::optional<QString> code; ///< what the clerk types to name the speaker: [a-z0-9]{1,8}
    QString name; ///< as printed in a list: "AW Johnson"; never taken apart or rebuilt
    std::optional<QString> title;
    std::optional<QString> office;
    std::optional<QString> portfolio;
    std::optional<QString> party;
    std::optional<QString> ward;
    Capacity capacity = Capacity::Member;
    std::optional<bool> voting;
    std::optional<Pronoun> pronoun;
    std::optional<Attribution> attribution;
    std::optional<Attendance> attendance;
    std::optional<ApologyReason> apologies;
    std::optional<PersonId> substituteFor;
    GivenList<PresenceInterval> presence;
    std::optional<Translations<PersonWords>> translations;

    bool operator==(const Person &) const = default;
};

/// Left out: only members vote.
[[nodiscard]] inline bool isVoting(const Person &person)
{
    return person.voting.value_or(person.capacity == Capacity::Member);
}

/// Left out: present.
[[nodiscard]] inline Attendance attendanceOf(const Person &person)
{
    return person.attendance.value_or(Attendance::Present);
}

} // namespace minutebook
