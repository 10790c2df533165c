// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace minutebook {

/// Marks a widget as a pane of its window: F6 and Shift+F6 bring the keyboard to it. Panes are
/// visited in the order of `number`; the keyboard goes to the pane itself or, when it takes none,
/// to the first control in it.
void markAsPane(QWidget &widget, int number);

/// Brings the keyboard to the pane after (1) or before (-1) the one that has it. False when the
/// window has no visible pane.
bool goToNextPane(const QWidget &window, int step);

} // namespace minutebook
