// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "ui/Actions.h"
#include "ui/theme/Theme.h"

namespace minutebook {

class ExclusionBar;
class ExemptFrame;

/// Answers Ctrl+Shift+X: the form that excludes the public, the question that lets them back in.
/// Keeps frame and bar in step with the meeting. Owned by the live page, whose parts outlive it.
class ExclusionCommands final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        LiveMeeting &live;
        const Theme &theme;
        ExclusionBar &bar;
        ExemptFrame &frame;
        QWidget &page;
    };

    ExclusionCommands(const Parts &parts, Actions &actions);

Q_SIGNALS:
    void noticed(const minutebook::LiveMeeting::Notice &notice);
    /// The question comes now: the record that it stands over is wanted in sight.
    void asking();

private:
    void excludeOrReadmit();
    void ask(const std::optional<Place> &next);
    void openForm();

    Parts m_p;
};

} // namespace minutebook
