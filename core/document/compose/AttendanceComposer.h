// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// Who was there, in groups, each with the part of the meeting they were there for.
[[nodiscard]] Section composeAttendance(Composition &composition);

/// What apologies there were, a sentence for each reason; empty without any.
[[nodiscard]] QList<Block> composeApologies(const Composition &composition);

/// "Councillors: AW Johnson (Leader), H Bramer.": the title in the plural once where all share it,
/// else each with their own; each with the office in brackets where there is one.
[[nodiscard]] Runs composeMembersPresent(const Composition &composition,
                                         const QList<PersonId> &members);

} // namespace minutebook
