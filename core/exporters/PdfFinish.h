// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/document/Document.h"

#include <QByteArray>

namespace minutebook {

/// Makes good what QPdfWriter leaves: the language, the title in the window, spaces that copy as spaces (Qt maps
/// them to tabs), and no clock time, so that the same document gives the same bytes.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &pdf, const Document &document);

} // namespace minutebook
