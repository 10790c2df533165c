// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <functional>

namespace minutebook {

/// What tells a file or folder from every other that is there now: a stick that was pulled out and
/// put in again brings others under the old names.
struct FileIdentity {
    quint64 disk = 0;
    quint64 file = 0;

    bool operator==(const FileIdentity &) const = default;
};
/// None when there is nothing of that name.
[[nodiscard]] std::optional<FileIdentity> fileIdentity(const QString &path);

/// Waits until the disk has the file.
[[nodiscard]] bool flushToDisk(const QString &path);

/// Writes what one file holds into another, made or made anew, and waits until the disk has it.
/// Refused when `goOn` says so between two pieces.
[[nodiscard]] Result<void> copyToDisk(const QString &from, const QString &to,
                                      const std::function<bool()> &goOn);

/// What is read of the file next comes from the disk and not from memory, where the system lets us
/// ask for that.
void forgetCached(const QString &path);

/// Gives the file the name `path`, in place of a file that is there: at every moment one of the two
/// stands under it.
[[nodiscard]] Result<void> putInPlace(const QString &from, const QString &path);

} // namespace minutebook
