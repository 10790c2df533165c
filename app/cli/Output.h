// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QStringList>

namespace minutebook::cli {

/// How a sub-command ended, for the shell.
enum class ExitStatus {
    Done = 0,
    Findings = 1, ///< or nothing was found
    Unusable = 2, ///< the command line or an input
    NotDone = 3, ///< disk full, no permission, a book in use or of a newer program, no key
};

[[nodiscard]] ExitStatus statusFor(ErrorCode code);

/// Writes all of it to standard output. Failed when it will not take it.
[[nodiscard]] Result<> writeOut(const QByteArray &bytes);
/// Lines in UTF-8, each with a newline.
[[nodiscard]] Result<> writeLines(const QStringList &lines);
[[nodiscard]] Result<> writeJson(const QJsonArray &array);
/// One line on standard error: "minutebook: …".
void sayError(const Error &error);
/// A remark beside the result, on standard error.
void remark(const QString &line);

/// Writes a file by way of a temporary one beside it. Refused when it is there and `replace` is
/// false.
[[nodiscard]] Result<> writeWhole(const QString &path, const QByteArray &bytes, bool replace);
/// Refused when it is there and `replace` is false, BadInput when it is no plain file.
[[nodiscard]] Result<> mayWriteTo(const QString &path, bool replace);
/// BadInput for what is there and is no plain file: a device or pipe must not be replaced.
[[nodiscard]] Result<> mayBeFile(const QString &path);

} // namespace minutebook::cli
