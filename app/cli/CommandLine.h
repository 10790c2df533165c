// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/Window.h"
#include "core/base/Result.h"

#include <QStringList>

namespace minutebook::cli {

/// Whether the first argument is a sub-command, a question for help, or a word that should have
/// been one: everything that needs no window.
[[nodiscard]] bool isCommand(const QStringList &arguments);

/// Runs a sub-command; prints what went wrong as one line on standard error. Returns the exit
/// status. Needs a QGuiApplication (the offscreen platform will do) because PDF does.
[[nodiscard]] int runCommand(const QStringList &arguments);

/// What the command line says of the window: --book FILE, --meeting ID.
[[nodiscard]] Result<WindowOptions> windowOptions(const QStringList &arguments);

/// Prints the error and returns its exit status.
[[nodiscard]] int fail(const Error &error);

} // namespace minutebook::cli
