// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace minutebook {

/// The text of UTF-8 bytes, a byte order mark taken off and CR LF or CR made LF. BadInput with the
/// line as place for bytes that are not UTF-8 and for NUL, which no text has.
[[nodiscard]] Result<QString> textFromUtf8(const QByteArray &bytes);

} // namespace minutebook
