// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

namespace minutebook {

/// The text as any format may hold it: line feeds and tabs stay, other control characters and the
/// code points XML forbids go, and half a surrogate pair becomes U+FFFD. Nothing else is changed.
[[nodiscard]] QString exportable(QStringView text);

/// The words of the runs, one after the other, in capitals where they are shown so, made
/// exportable.
[[nodiscard]] QString wordsOf(const Runs &runs);

/// What stands before element number `number`: "(a)", "iv.", "12)", "·"; empty without a marker.
/// After z comes aa, as in CSS. A number that letters or roman numerals cannot show is written in
/// digits.
[[nodiscard]] QString markerText(const Marker &marker, int number);

/// Whether a block is a field with a label. Such fields, one after another, are one form.
[[nodiscard]] bool isLabelled(const Block &block);

/// Whether a text may become a link: a web or mail address, never "javascript:" and its like.
[[nodiscard]] bool isAddress(const QString &link);

} // namespace minutebook
