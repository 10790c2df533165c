// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/ListComposer.h"

namespace minutebook {

/// What was decided: amendments, the opener, the limbs, and as much of movers and votes as the
/// style shows. What was not carried prints its wording, vote and outcome whatever the style shows.
[[nodiscard]] Section composeResolution(Composition &composition, const Resolution &resolution,
                                        Language written);

/// What was moved, with its fate.
[[nodiscard]] Section composeMotion(Composition &composition, const Motion &motion,
                                    Language written);

} // namespace minutebook
