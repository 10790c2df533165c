// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// The title of the minutes, without the council: "Minutes of the meeting of Cabinet held on 21 May
/// 2026".
[[nodiscard]] Runs minutesTitle(const Composition &composition);

/// When and where, in what state, and the meeting's notes.
[[nodiscard]] Section composeHead(const Composition &composition);
/// Only when and where, for what is not the minutes.
[[nodiscard]] Section composeWhenAndWhere(const Composition &composition);

/// A heading of the second level and what stands under it.
[[nodiscard]] Section underHeading(const QString &heading, SectionRole role,
                                   const QList<Block> &blocks);

/// What is printed around every page of a document of this type.
[[nodiscard]] PageFurniture composeFurniture(const Composition &composition, DocumentType type);

/// "Draft minutes" and the like; empty for a meeting that has no such state yet.
[[nodiscard]] QString statusWords(const Composition &composition);

} // namespace minutebook
