// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"

#include <optional>

namespace minutebook {

/// What is wanted of one document in place of what its house style has. What is not given stays as
/// the style has it.
struct StyleChoices {
    std::optional<SpeakerForm> speakers;
    std::optional<Marker> limbs; ///< of the first level, of resolutions and of statements
    std::optional<bool> attendance;
    std::optional<bool> statements;
    std::optional<bool> contributionTimes;
    std::optional<bool> lineNumbers;
    bool largePrint = false; ///< 18 point; a style that is larger stays as it is

    bool operator==(const StyleChoices &) const = default;
};

[[nodiscard]] HouseStyle withChoices(HouseStyle style, const StyleChoices &choices);

/// The ways of lettering resolutions that councils use, for choosing from.
[[nodiscard]] QList<Marker> usualLimbMarkers();
/// "(a) (b) (c)", for choosing; empty for none.
[[nodiscard]] QString sampleOf(const Marker &marker);

} // namespace minutebook
