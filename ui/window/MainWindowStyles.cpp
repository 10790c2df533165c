// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/MeetingSession.h"
#include "ui/styles/StyleEditor.h"
#include "ui/window/MainWindow.h"
#include "ui/window/PracticeBook.h"

namespace minutebook {

/// On the meeting that is open; without one, on the meeting for practice.
void MainWindow::editStyles()
{
    const auto practice =
        m_open ? Result<Meeting>(Meeting()) : practiceMeeting(m_services.clock, m_services.ids);
    if (!practice)
        return m_services.prompts.tell(this, tr("House styles"), practice.error().oneLine());
    StyleDesk desk{*practice, {}, m_services.styles, m_services.stylesFolder};
    if (m_open) {
        desk.meeting = session().meeting();
        desk.earlier = session().earlierMeetings();
        desk.canBeUsed = !session().isReadOnly();
    }
    auto *editor = new StyleEditor(std::move(desk), m_services.prompts, m_services.theme, this);
    connect(editor, &StyleEditor::kept, this, &MainWindow::goOnIn);
    connect(editor, &StyleEditor::used, this, &MainWindow::useStyle);
    editor->open();
}

void MainWindow::useStyle(const HouseStyle &style)
{
    MeetingHeader header = session().meeting().header();
    header.details.houseStyle = style.id;
    const auto done =
        session().perform({EditKind::ChangeHeader, {replaceHeader(session().meeting(), header)}});
    if (!done)
        return m_services.prompts.tell(this, tr("House styles"), done.error().oneLine());
    takeStyle(style);
}

/// The meeting that is open goes on in the style as it is now.
void MainWindow::goOnIn(const HouseStyle &style)
{
    if (m_services.styleKept)
        m_services.styleKept(style);
    if (!m_open || m_open->style.id != style.id)
        return;
    takeStyle(style);
}

/// The page that is open writes its next words in it.
void MainWindow::takeStyle(const HouseStyle &style)
{
    m_open->style = style;
    session().setNumbering(style.numbering);
    if (m_open->page.setStyle)
        m_open->page.setStyle(style);
}

} // namespace minutebook
