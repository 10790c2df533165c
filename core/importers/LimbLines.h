// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/rules/WordDiff.h"

namespace minutebook {

/// A line, or an item of a list, as it was copied from another paper.
struct PastedLine {
    QString text;
    int listLevel = -1; ///< how deep in a list that the other program knew as one, from 0; -1: none
    bool afterGap = false; ///< an empty line, or the end of a paragraph, stands before it

    bool operator==(const PastedLine &) const = default;
};

/// A recommendation or resolution as it was copied, limb by limb.
struct LimbsRead {
    QList<FlatLimb> limbs;
    bool isList = false; ///< it had marks or was a list; else each line stands as it was

    bool operator==(const LimbsRead &) const = default;
};

/// Takes off the marks that were typed in front of limbs, "(a)", "1.", "ii)", "2.3", "•", where
/// they count on, and nests what they nest; the house style marks the limbs anew. What only looks
/// like a mark stays: "A. Smith be appointed", "(a) above" in the middle of a sentence, "(c)" that
/// follows nothing. Of a list also the opener over it ("Resolved that:") goes, and what joins a
/// limb to the next ("; and"); lines that were broken by their width are put together.
[[nodiscard]] LimbsRead limbsFrom(const QList<PastedLine> &lines);

/// The limbs of a text of several lines, as a report's recommendation stands in a paper, without
/// what joins them. Lines without marks are limbs each, but for those that go on with a sentence.
[[nodiscard]] QList<Limb> limbsOfText(const QString &text);

/// Limbs in the order of reading, nested again.
[[nodiscard]] QList<Limb> nestedLimbs(const QList<FlatLimb> &flat);

} // namespace minutebook
