// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"

#include <QHash>

namespace minutebook {

/// Who is in the room now, from the attendance and the comings and goings recorded so far, in the
/// order of their times, less who is out for an interest. Made anew from the meeting when one of
/// them changes; costs one pass over the entries.
class RoomState
{
public:
    enum class Whereabouts { Present, Apologies, Absent, Expected, Left };

    struct One {
        Whereabouts where = Whereabouts::Present;
        std::optional<Moment> since; ///< with Left: when; invalid when not known
    };

    RoomState() = default;
    explicit RoomState(const Meeting &meeting);

    [[nodiscard]] One of(const PersonId &person) const { return m_people.value(person); }
    [[nodiscard]] bool isIn(const PersonId &person) const;
    /// The voting members in the order of the list of people: their keys are Alt+1 to Alt+8.
    [[nodiscard]] const QList<PersonId> &seats() const { return m_seats; }
    /// 1 to 8; 0 for anybody without a seat key.
    [[nodiscard]] int seatOf(const PersonId &person) const;
    [[nodiscard]] int votersPresent() const;

    static constexpr int seatKeys = 8;

private:
    void follow(const Event &event, const std::optional<Moment> &at);
    void goOutForInterests(const Meeting &meeting);

    QHash<PersonId, One> m_people;
    QList<PersonId> m_seats;
};

/// Whether the edit, which led to this meeting, may alter who is in the room or what is shown of
/// them.
[[nodiscard]] bool touchesRoom(const Edit &edit, const Meeting &meeting);

} // namespace minutebook
