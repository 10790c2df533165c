// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

class QSettings;
class QWidget;

namespace minutebook {

/// Gives the window the size, theme and text scale it had when it was closed; the whole screen the
/// first time.
void restoreWindow(QWidget &window, Theme &theme, const QSettings &settings);
void keepWindow(const QWidget &window, const Theme &theme, QSettings &settings);

} // namespace minutebook
