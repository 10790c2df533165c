// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace minutebook {

/// What the clipboard gives the composer.
struct Pasting {
    QString text; ///< clean, as core/importers/PastedWords.h says
    QString leftOut; ///< one sentence on what did not come along; empty when everything did

    bool operator==(const Pasting &) const = default;
};

/// From the clipboard's HTML where it has words, else from its plain text.
[[nodiscard]] Pasting pastingOf(const QString &html, const QString &plain);

} // namespace minutebook
