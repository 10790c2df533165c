// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Ids.h"

#include <QDate>

namespace minutebook {

/// The reference number that a decision in the book was given.
struct BookReference {
    MeetingId meeting;
    QDate date; ///< of the meeting
    QString body;
    QString item; ///< its number on the agenda; may be empty
    QString reference;

    bool operator==(const BookReference &) const = default;
};

} // namespace minutebook
