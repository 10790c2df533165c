// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

/// Documents of the whole meeting that are not its minutes.
namespace minutebook {

/// Who was there, in groups, each with the items they were there for; and who sent apologies.
[[nodiscard]] QList<Block> composeAttendancePage(Composition &composition);

/// The note that is published before the end of seven working days beginning with the day of the
/// meeting: who attended and who sent apologies, declarations of interest, decisions with the
/// outcomes of votes (LGA 1972 s.100C(1C), Wales). Every council may want one.
[[nodiscard]] QList<Block> composeNote(Composition &composition);

/// What was resolved, item by item, and nothing of what was said.
[[nodiscard]] QList<Block> composeResolutions(Composition &composition);

/// The items in the order of the agenda, with their documents.
[[nodiscard]] QList<Block> composeAgenda(Composition &composition);

} // namespace minutebook
