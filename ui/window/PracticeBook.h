// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTemporaryDir>

#include "core/session/book/BookSession.h"

namespace minutebook {

/// The meeting for practice, held today.
[[nodiscard]] Result<Meeting> practiceMeeting(const Clock &clock, IdSource &ids);

/// A minute book that holds the practice meeting and is gone when it is closed: nothing is kept.
class PracticeBook final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PracticeBook>>
    make(const Clock &clock, IdSource &ids, const QString &who);

    [[nodiscard]] BookSession &book() { return *m_book; }
    [[nodiscard]] const MeetingId &meeting() const { return m_meeting; }

private:
    PracticeBook() = default;

    QTemporaryDir m_folder; // outlives the book in it
    std::unique_ptr<BookSession> m_book;
    MeetingId m_meeting;
};

} // namespace minutebook
