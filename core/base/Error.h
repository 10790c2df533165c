// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace minutebook {

/// What kind of trouble it is: decides the exit status of the command line and which remedy is
/// offered.
enum class ErrorCode {
    BadInput, ///< a file, paste, argument or value that cannot be used as it stands
    NotFound, ///< something named is not there
    Refused, ///< a rule of the program or of the law forbids it
    Failed, ///< the world would not: disk full, no permission, locked
    TooNew, ///< written by a newer program
    Damaged, ///< stored data that is not what was written
};

/// Trouble as a value. `message` is for the clerk (translated: what happened, what is safe, what to
/// press); `detail` is for the log and never holds a word of the minutes; `place` says where in the
/// input (a JSON Pointer, "line 12", a path) and is empty when there is no such place.
struct Error {
    ErrorCode code = ErrorCode::Failed;
    QString message;
    QString place;
    QString detail;

    bool operator==(const Error &) const = default;

    /// The same trouble, its message preceded by what was being done: "Saving the agenda: …".
    [[nodiscard]] Error withContext(const QString &doing) const;
    /// One line for standard error: place, if any, then the message.
    [[nodiscard]] QString oneLine() const;
};

} // namespace minutebook
