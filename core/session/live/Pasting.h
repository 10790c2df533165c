// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/rules/WordDiff.h"

namespace minutebook {

/// What the clipboard gives the composer.
struct Pasting {
    QString text; ///< clean, as core/importers/PastedWords.h says
    QString leftOut; ///< one sentence on what did not come along; empty when everything did

    bool operator==(const Pasting &) const = default;
};

/// From the clipboard's HTML where it has words, else from its plain text.
[[nodiscard]] Pasting pastingOf(const QString &html, const QString &plain);

/// What the clipboard gives the limbs of a resolution.
struct PastedLimbs {
    QList<FlatLimb> limbs; ///< without the marks of a list, nested as it was (LimbLines.h)
    bool isList = false; ///< else each line stands as it was copied
    QString asOneLine; ///< marks and all: for the middle of a limb
    QString leftOut;

    bool operator==(const PastedLimbs &) const = default;
};

/// Likewise.
[[nodiscard]] PastedLimbs limbsPasted(const QString &html, const QString &plain);

} // namespace minutebook
