// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// The section of an item that begins with its heading, under the headings it stands under, and its
/// number (empty: none) in that place.
[[nodiscard]] Section sectionOf(Composition &composition, const AgendaItem &item,
                                const QString &number, NumberPlace place);

} // namespace minutebook
