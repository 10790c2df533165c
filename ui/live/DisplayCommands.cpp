// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/DisplayCommands.h"

#include "ui/display/MembersDisplay.h"
#include "ui/resolution/ResolutionPage.h"

#include <QGuiApplication>
#include <QScreen>

#include <utility>

namespace minutebook {

using Tone = LiveMeeting::Notice::Tone;

DisplayCommands::DisplayCommands(const Parts &parts, Actions &actions)
    : QObject(&parts.page)
    , m_p(parts)
    , m_wasExcluded(parts.live.exclusion().has_value())
{
    actions.answer(CommandId::SendToDisplay, m_p.page, this, [this] { send(); });
    actions.answer(CommandId::BlankDisplay, m_p.page, this, [this] { blank(); });
    connect(&m_p.editor, &ResolutionPage::displayAsked, this, &DisplayCommands::send);
    connect(&m_p.live, &LiveMeeting::roomChanged, this, &DisplayCommands::followRoom);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &DisplayCommands::onScreenRemoved);
}

DisplayCommands::~DisplayCommands() = default;

void DisplayCommands::say(Tone tone, const QString &text)
{
    Q_EMIT noticed({tone, text});
}

std::optional<DisplayedWording> DisplayCommands::wording() const
{
    const LiveMeeting &live = m_p.live;
    std::optional<DisplayedMatter> shown = m_p.editor.shown();
    if (!shown)
        shown = matterToDisplay(live.entriesHere(), m_p.live.session().history());
    if (!shown && !live.resolutionHere().limbs.isEmpty())
        shown = DisplayedMatter{live.resolutionHere(), {}, false, {}};
    if (!shown)
        return std::nullopt;
    return displayedWording(m_p.live.session().numbered(), live.place(), *shown,
                            live.stems().byRole);
}

QScreen *DisplayCommands::otherScreen() const
{
    const QScreen *own = m_p.page.screen();
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen != own)
            return screen;
    }
    return nullptr;
}

/// What the public may not read, and anything while they are out, is asked about once for each
/// wording: the room's screen may be seen from outside.
bool DisplayCommands::isMeant(const DisplayedWording &wanted)
{
    const bool excluded = m_p.live.exclusion().has_value();
    const bool isShown = m_display && m_display->displayed() == wanted;
    if (isShown || m_asked == wanted || (!excluded && wanted.level == AccessLevel::Open)) {
        m_asked.reset();
        return true;
    }
    m_asked = wanted;
    say(Tone::Warning,
        excluded
            ? tr("The public are excluded. [F11] again shows the wording in the room all the "
                 "same.")
            : tr("This is not open to the public, and they are not excluded. [F11] again shows "
                 "it all the same."));
    return false;
}

void DisplayCommands::send()
{
    const std::optional<DisplayedWording> wanted = wording();
    if (!wanted)
        return say(Tone::Info, tr("No resolution to show under this item. [Ctrl][R] writes one."));
    QScreen *screen = otherScreen();
    if (!screen)
        return say(Tone::Warning,
                   tr("There is no second screen. Connect the members’ screen, not "
                      "as a mirror of this one, then [F11] again."));
    if (!isMeant(*wanted))
        return;
    if (!m_display)
        m_display = std::make_unique<MembersDisplay>(m_p.theme);
    if (m_screen != screen || !m_display->isVisible()) {
        m_screen = screen;
        m_display->setScreen(screen); // all that counts where no program may place itself
        m_display->setGeometry(screen->geometry());
        m_display->setWindowState(Qt::WindowFullScreen); // showFullScreen() takes the keyboard
        m_display->show();
    }
    m_display->display(*wanted);
    tellEditor();
    if (m_display->pageCount() > 1)
        return say(Tone::Done,
                   tr("On the members’ display: page %1 of %2. [F11] turns the page, "
                      "[Shift][F11] blanks it.")
                       .arg(m_display->page() + 1)
                       .arg(m_display->pageCount()));
    say(Tone::Done, tr("On the members’ display. [Shift][F11] blanks it."));
}

void DisplayCommands::blank()
{
    if (!m_display || !m_display->displayed())
        return say(Tone::Info, tr("Nothing is on the members’ display."));
    m_display->blank();
    tellEditor();
    say(Tone::Done, tr("The members’ display is blank. [F11] shows the wording."));
}

/// Whoever comes or goes: what was meant for those who were there is not for those who are now.
void DisplayCommands::followRoom()
{
    const bool excluded = m_p.live.exclusion().has_value();
    if (excluded == std::exchange(m_wasExcluded, excluded))
        return;
    m_asked.reset();
    if (m_display)
        m_display->blank();
    tellEditor();
}

void DisplayCommands::tellEditor()
{
    const std::optional<DisplayedWording> shown = m_display ? m_display->displayed() : std::nullopt;
    m_p.editor.setOnDisplay(shown ? tr("showing %1").arg(shown->item) : QString());
}

void DisplayCommands::onScreenRemoved(const QScreen *screen)
{
    if (!m_display || m_screen != screen)
        return;
    m_display->blank();
    m_display->hide();
    tellEditor();
    m_screen.clear();
    say(Tone::Warning,
        tr("The members’ screen is gone; nothing is shown to them. The minutes are "
           "not touched. [F11] shows the wording when it is back."));
}

} // namespace minutebook
