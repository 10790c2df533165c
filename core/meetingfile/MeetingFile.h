// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

#include <QByteArray>

namespace minutebook {

/// Files larger than this are refused before they are read, in bytes.
inline constexpr qint64 maxMeetingFileSize = 64LL * 1024 * 1024;

/// Reads a meeting file, version 1, strictly: an unknown, ill-typed or missing field, a text that
/// is not UTF-8, a doubled key, a dangling or doubled id, an unknown token or a brace without end
/// is refused with its JSON Pointer as the error's place and what was expected as its message.
/// Entries and actions without an id get a provisional one.
[[nodiscard]] Result<Meeting> readMeeting(const QByteArray &json);

/// The same for a file on disk. NotFound or Failed when it cannot be read.
[[nodiscard]] Result<Meeting> readMeetingFile(const QString &path);

/// The meeting file of a meeting: indented JSON in UTF-8 with a newline at the end. Reading it
/// gives an equal meeting. Provisional ids and fields that were left out stay out; only an entry
/// with a provisional id that another refers to is given a lasting one.
[[nodiscard]] QByteArray writeMeeting(const Meeting &meeting);

} // namespace minutebook
