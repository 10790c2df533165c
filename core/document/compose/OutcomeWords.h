// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Phrases.h"
#include "core/domain/Resolution.h"

namespace minutebook {

/// How something that was put to the meeting ended, in the style's words.
[[nodiscard]] const QString &phraseFor(const Phrases &phrases, AmendmentOutcome outcome);
[[nodiscard]] const QString &phraseFor(const Phrases &phrases, ResolutionOutcome outcome);
[[nodiscard]] const QString &phraseFor(const Phrases &phrases, MotionOutcome outcome);

/// The same for machines: "ruledOut".
[[nodiscard]] QString nameOf(AmendmentOutcome outcome);
[[nodiscard]] QString nameOf(ResolutionOutcome outcome);
[[nodiscard]] QString nameOf(MotionOutcome outcome);

} // namespace minutebook
