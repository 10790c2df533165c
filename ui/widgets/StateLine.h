// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

class QLabel;
class QString;
class QWidget;

namespace minutebook {

/// The line at the foot of a dialog that says what was done or what was not understood.
[[nodiscard]] QLabel *makeStateLine(QWidget *parent);
/// Says it to the eye and to a screen reader.
void sayIn(QLabel &line, const QString &text);

} // namespace minutebook
