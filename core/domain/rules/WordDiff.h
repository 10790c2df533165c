// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Limb.h"

#include <QList>

#include <optional>

namespace minutebook {

/// A stretch of text that stands in both wordings or in one of them.
struct WordPiece {
    enum class Kind { Kept, Inserted, Deleted };
    Kind kind = Kind::Kept;
    QString text; ///< never empty

    bool operator==(const WordPiece &) const = default;
};

/// The difference of two texts by words (Myers 1986, over words, single marks of punctuation and
/// runs of spaces), the shortest there is. It cannot lie: what is kept and deleted, put together in
/// order, is `before` to the last space; what is kept and inserted is `after`. Two pieces of one
/// kind never stand side by side.
[[nodiscard]] QList<WordPiece> wordDifference(const QString &before, const QString &after);
[[nodiscard]] QString wordsBefore(const QList<WordPiece> &pieces);
[[nodiscard]] QString wordsAfter(const QList<WordPiece> &pieces);

/// A limb of either wording beside the one it came from.
struct LimbDifference {
    enum class Kind { Unchanged, Amended, New, TakenOut };
    Kind kind = Kind::Unchanged;
    int level = 0; ///< in the later wording, or in the earlier for one that was taken out
    int indexBefore = -1; ///< among all limbs counted in the order of reading; -1: not there
    int indexAfter = -1;
    QList<WordPiece> pieces;
    /// What joins the limb to the next one ("; and" or "."): a house style puts it in, so a change
    /// of it alone is none of wording. It is no part of the pieces and follows them.
    QString joinBefore;
    QString joinAfter;

    bool operator==(const LimbDifference &) const = default;
};

/// One limb of many in the order of reading.
struct FlatLimb {
    int level = 0;
    QString text;

    bool operator==(const FlatLimb &) const = default;
};
[[nodiscard]] QList<FlatLimb> flatLimbs(const QList<Limb> &limbs, int level = 0);

/// The wordings limb by limb in the order of the later one, each taken-out limb where it stood.
/// Limbs are paired where most of their words are the same; letters and nesting are no wording. The
/// earlier and later limbs can be made again from it, see `limbsBefore`.
[[nodiscard]] QList<LimbDifference> limbDifferences(const QList<FlatLimb> &before,
                                                    const QList<FlatLimb> &after);
/// The texts of the earlier and later wording as the difference tells them.
[[nodiscard]] QStringList limbsBefore(const QList<LimbDifference> &differences);
[[nodiscard]] QStringList limbsAfter(const QList<LimbDifference> &differences);

} // namespace minutebook
