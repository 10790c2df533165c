// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/live/RoomEdits.h"

namespace minutebook {

Edit everybodyPresent(const Meeting &meeting)
{
    Edit edit{EditKind::RecordAttendance, {}};
    for (int index = 0; index < meeting.people.size(); ++index) {
        const Person &before = meeting.people.at(index);
        if (attendanceOf(before) != Attendance::Expected)
            continue;
        Person after = before;
        after.attendance = Attendance::Present;
        edit.changes.append(PersonChange{index, before, after});
    }
    return edit;
}

} // namespace minutebook
