// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

namespace minutebook {

/// What the first bytes of a file say, read without SQLite so that nothing of it, nor beside it,
/// changes; those of the write-ahead log where it has newer ones.
struct BookHeader {
    bool isEmpty = false; ///< a file of no bytes
    bool isSqlite = false;
    qint32 applicationId = 0;
    int version = 0; ///< of the schema
};

/// NotFound when there is no such file, Failed when it cannot be read.
[[nodiscard]] Result<BookHeader> readBookHeader(const QString &path);

} // namespace minutebook
