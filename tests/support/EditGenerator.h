// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"

namespace minutebook {

/// A random edit of up to six changes that can be made on the meeting as it stands, of every kind
/// sooner or later: heads, people, interests, items, entries and actions, added, replaced, taken
/// away and moved. The same for the same meeting and seed. What it adds has ids of its own, so
/// edits can follow one another as long as their seeds differ.
[[nodiscard]] Edit randomEdit(const Meeting &meeting, quint32 seed);

} // namespace minutebook
