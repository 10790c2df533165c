// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/live/HintBar.h"

namespace minutebook {

/// Item 6 is before the meeting and its resolution is open.
struct ResolutionWorld : LiveWorld {
    explicit ResolutionWorld(const Meeting &meeting = smallMeeting())
        : LiveWorld(meeting)
    {
        goLive();
        press(Qt::Key_R, Qt::ControlModifier);
    }

    void control(Qt::Key key) { press(key, Qt::ControlModifier); }
    void words(const QString &text)
    {
        control(Qt::Key_A);
        type(text);
    }
    /// Opens the vote and goes on to the method: 0 assent, 1 hands, 2 named, 3 ballot, 4
    /// electronic.
    void vote(int method)
    {
        for (int step = 0; step <= method; ++step)
            control(Qt::Key_T);
    }
    void counts(const QString &inFavour, const QString &against, const QString &abstain)
    {
        press(Qt::Key_Return);
        type(inFavour);
        press(Qt::Key_Tab);
        type(against);
        press(Qt::Key_Tab);
        type(abstain);
    }
    void record() { control(Qt::Key_Return); }
    [[nodiscard]] Resolution resolution() { return std::get<Resolution>(last().body); }
    [[nodiscard]] QString said()
    {
        return find<HintBar>(QStringLiteral("resolutionHints"))->plain();
    }
    [[nodiscard]] bool isOpen()
    {
        return find<QWidget>(QStringLiteral("resolutionEditor"))->isVisible();
    }
};

} // namespace minutebook
