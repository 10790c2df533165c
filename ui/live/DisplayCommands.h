// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "core/session/resolution/DisplayedWording.h"
#include "ui/Actions.h"
#include "ui/theme/Theme.h"

#include <QPointer>

#include <memory>

class QScreen;

namespace minutebook {

class MembersDisplay;
class ResolutionPage;

/// Answers F11 and Shift+F11: sends the wording that is worked on to the screen the members look
/// at, and blanks it. Only F11 puts anything there; it is blank when the public leave, and again
/// when they come back. Owned by the live page, whose parts outlive it; the display goes with it.
class DisplayCommands final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        LiveMeeting &live;
        ResolutionPage &editor;
        const Theme &theme;
        QWidget &page;
    };

    DisplayCommands(const Parts &parts, Actions &actions);
    ~DisplayCommands() override;

    /// None until the first wording was sent.
    [[nodiscard]] const MembersDisplay *display() const { return m_display.get(); }

Q_SIGNALS:
    void noticed(const minutebook::LiveMeeting::Notice &notice);

private:
    void send();
    void blank();
    void followRoom();
    void tellEditor();
    void onScreenRemoved(const QScreen *screen);
    /// What the resolution page holds, else what the item's last resolution or motion says.
    [[nodiscard]] std::optional<DisplayedWording> wording() const;
    [[nodiscard]] QScreen *otherScreen() const;
    [[nodiscard]] bool isMeant(const DisplayedWording &wanted);
    void say(LiveMeeting::Notice::Tone tone, const QString &text);

    Parts m_p;
    std::unique_ptr<MembersDisplay> m_display;
    QPointer<QScreen> m_screen; ///< the display is on
    bool m_wasExcluded = false;
    std::optional<DisplayedWording> m_asked; ///< F11 has said that not everybody may read it
};

} // namespace minutebook
