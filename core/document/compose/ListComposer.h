// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/TextComposer.h"

namespace minutebook {

/// The runs with a separator after them, unless their own text ends in punctuation or a joining
/// word.
[[nodiscard]] Runs separated(Runs runs, const QString &separator);

/// Points: a paragraph each, under the marker of the entry or of the style.
[[nodiscard]] ListBlock composePoints(Composition &composition, const QStringList &points,
                                      Language language, const std::optional<PointsMarker> &marker,
                                      const SpeakerOfEntry &speaker);

/// How the limbs of the first level begin.
struct LimbOpening {
    Opening opening = Opening::AsItStands;
    QString lead; ///< "That", put before each that does not begin so itself; empty: nothing
};

/// Limbs in limbs, under the style's markers; `first` overrides that of the first level.
[[nodiscard]] ListBlock composeLimbs(Composition &composition, const QList<Limb> &limbs,
                                     Language language, const LimbsStyle &style,
                                     const std::optional<LimbMarker> &first,
                                     const LimbOpening &opening = {});

/// Whether the clerk's words begin with the lead themselves, however it is written.
[[nodiscard]] bool beginsWithLead(const QString &text, const QString &lead);

} // namespace minutebook
