// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/DisplayCommands.h"

#include "core/session/Matter.h"
#include "ui/display/MembersDisplay.h"
#include "ui/resolution/ResolutionPage.h"

#include <QGuiApplication>
#include <QScreen>

namespace minutebook {

using Tone = LiveMeeting::Notice::Tone;

DisplayCommands::DisplayCommands(const Parts &parts, Actions &actions)
    : QObject(&parts.page)
    , m_p(parts)
    , m_wasExcluded(parts.live.exclusion().has_value())
{
    actions.answer(CommandId::SendToDisplay, m_p.page, this, [this] { send(); });
    actions.answer(CommandId::BlankDisplay, m_p.page, this, [this] { blank(); });
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
    if (const auto shown = m_p.editor.shown())
        return displayedWording(live.meeting(), live.place(), shown->matter, shown->asMoved,
                                live.stems().byRole);
    const QList<Entry> &entries = live.entriesHere().values;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        if (const std::optional<Matter> matter = matterOf(entry->body))
            return displayedWording(live.meeting(), live.place(), *matter,
                                    wordingBefore(0, entry->id, m_p.live.session().history()),
                                    live.stems().byRole);
    }
    const Resolution recommended = live.resolutionHere();
    if (recommended.limbs.isEmpty())
        return std::nullopt;
    return displayedWording(live.meeting(), live.place(), recommended, std::nullopt,
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

/// With the public out the room's screen is asked about once: it may be seen from outside.
bool DisplayCommands::isMeantInPrivate()
{
    if (!m_p.live.exclusion() || m_askedInPrivate)
        return true;
    m_askedInPrivate = true;
    say(Tone::Warning,
        tr("The public are excluded. [F11] again shows the wording in the room all "
           "the same."));
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
    if (!isMeantInPrivate())
        return;
    if (!m_display)
        m_display = std::make_unique<MembersDisplay>(m_p.theme);
    if (m_screen != screen || !m_display->isVisible()) {
        m_screen = screen;
        m_display->setGeometry(screen->geometry());
        m_display->setWindowState(Qt::WindowFullScreen); // showFullScreen() takes the keyboard
        m_display->show();
    }
    m_display->display(*wanted);
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
    say(Tone::Done, tr("The members’ display is blank. [F11] shows the wording."));
}

void DisplayCommands::followRoom()
{
    const bool excluded = m_p.live.exclusion().has_value();
    if (excluded && !m_wasExcluded) {
        m_askedInPrivate = false;
        if (m_display)
            m_display->blank();
    }
    m_wasExcluded = excluded;
}

void DisplayCommands::onScreenRemoved(const QScreen *screen)
{
    if (!m_display || m_screen != screen)
        return;
    m_display->blank();
    m_display->hide();
    m_screen.clear();
    say(Tone::Warning,
        tr("The members’ screen is gone; nothing is shown to them. The minutes are "
           "not touched. [F11] shows the wording when it is back."));
}

} // namespace minutebook
