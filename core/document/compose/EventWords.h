// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// The house style's own sentence for an event that the clerk wrote none for.
[[nodiscard]] Runs eventSentence(const Composition &composition, const Event &event,
                                 const std::optional<Moment> &at);

} // namespace minutebook
