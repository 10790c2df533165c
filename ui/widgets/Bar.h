// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace minutebook {

/// A strip along the edge of a window, on the ground of side panes. `height` is the least, in
/// pixels.
[[nodiscard]] QWidget *makeBar(QWidget *parent, int height);

} // namespace minutebook
