// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace minutebook {

/// What the command line may say of the window.
struct WindowOptions {
    QString book; ///< path; empty: the platform's own place
    QString meeting; ///< id of a meeting to open; empty: none
};

/// Opens the window and stays until it is closed. Returns the exit status. The only caller is
/// main().
[[nodiscard]] int runWindow(int &argc, char **argv, const WindowOptions &options);

} // namespace minutebook
