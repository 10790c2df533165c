// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

namespace minutebook {

/// What can be made of a meeting.
enum class DocumentType {
    Minutes,
    Item,
    Decision,
    Decisions, ///< the written statement of every decision
    Actions,
    Attendance, ///< who was there, and for which items
    Note, ///< attendance, interests, decisions and votes, within seven working days (LGA 1972
          ///< s.100C(1C), Wales)
    Resolutions, ///< the decision sheet: what was resolved, item by item
    Agenda,
};

} // namespace minutebook
