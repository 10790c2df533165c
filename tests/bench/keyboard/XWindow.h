// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <optional>
#include <string>

#include <sys/types.h>

typedef struct _XDisplay Display;

namespace minutebook::bench {

using Clock = std::chrono::steady_clock;

/// A program's window as a typist has it: keys go in through XTest, and XDamage tells when pixels
/// of it have changed. Knows nothing of the program, so that any two can be compared. Owns its
/// connection to the display; one thread.
class XWindow
{
public:
    /// Connects to $DISPLAY. Ends the program with a sentence where there is none, or one without
    /// XTest and XDamage.
    XWindow();
    ~XWindow();
    XWindow(const XWindow &) = delete;
    XWindow &operator=(const XWindow &) = delete;

    /// Waits until a window of the process, or of one that it started, is mapped and at least 300
    /// pixels wide; watches it and gives it the keyboard. False after the wait.
    [[nodiscard]] bool find(pid_t process, std::chrono::milliseconds wait);

    /// A key that types one character of ASCII, pressed and let go; \n is Return.
    void press(char character);
    /// A key by its X name with modifiers: "alt+2", "ctrl+Next".
    void pressChord(const std::string &chord);
    /// The moment of the next change of pixels; nothing when none comes in time.
    [[nodiscard]] std::optional<Clock::time_point> nextChange(std::chrono::milliseconds wait);
    /// Forgets the changes so far.
    void forgetChanges();
    /// Waits until nothing has changed for so long; false when that never comes in thirty seconds.
    bool waitForQuiet(std::chrono::milliseconds quiet);

private:
    void watch(unsigned long window);
    void key(unsigned long keysym, bool down);

    Display *m_display;
    unsigned long m_window = 0;
    unsigned long m_damage = 0;
    int m_damageEvent = 0;
};

} // namespace minutebook::bench
