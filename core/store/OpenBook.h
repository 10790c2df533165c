// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/store/Database.h"
#include "core/store/MinuteBook.h"

namespace minutebook {

/// A book's connection, ready for use.
struct OpenedBook {
    std::unique_ptr<Database> database;
    bool readOnly = false;
    std::optional<Error> trouble; ///< why it is read-only although it was to be written
};

/// Finds out what stands at `path` and opens it, as MinuteBook::open says.
[[nodiscard]] Result<OpenedBook> openBook(const QString &path, MinuteBook::Mode mode);

} // namespace minutebook
