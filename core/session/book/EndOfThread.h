// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QThread>

#include <memory>

namespace minutebook {

/// Waits for a thread whose work is done or broken off. One that has not ended after `msecs` waits
/// for a disk that does not answer: it is left to itself, goes when it ends or with the program,
/// and this is false. It must own whatever it still uses. Nothing is true of no thread.
bool endOrLeave(std::unique_ptr<QThread> thread, int msecs);

} // namespace minutebook
