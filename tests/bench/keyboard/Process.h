// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/keyboard/XWindow.h"

#include <string>
#include <vector>

namespace minutebook::bench {

/// A program under measurement, started by us and ended with us, with all that it started.
class Process
{
public:
    /// Starts it in a process group of its own; its own output is thrown away.
    explicit Process(const std::vector<std::string> &command);
    ~Process();
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    [[nodiscard]] pid_t id() const { return m_process; }
    [[nodiscard]] Clock::time_point startedAt() const { return m_startedAt; }
    /// Of the whole group: processor time used so far, in seconds.
    [[nodiscard]] double processorSeconds() const;
    /// Of the whole group: its share of the memory (PSS), in MB.
    [[nodiscard]] double memory() const;

private:
    [[nodiscard]] std::vector<pid_t> group() const;

    pid_t m_process = 0;
    Clock::time_point m_startedAt;
};

} // namespace minutebook::bench
