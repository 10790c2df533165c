// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

namespace minutebook {

/// Minutes of an invented council with every kind of block, marker and run, to try exporters on.
[[nodiscard]] Document sampleDocument();

/// A decision form of the same council: fields, blank ones too, and a signature for pen and ink.
[[nodiscard]] Document sampleDecision();

/// A document without a block, such as the decisions of a meeting that took none.
[[nodiscard]] Document emptyDocument();

/// Words as hard as words can be: control characters, half a surrogate pair, right to left, letters
/// with marks on marks, blanks in a row, a title of more than 10,000 characters, lists without
/// words and deeper than any program counts, a table in a form.
[[nodiscard]] Document hardDocument();

/// Minutes of many items, about three to a page.
[[nodiscard]] Document longDocument(int items);

} // namespace minutebook
