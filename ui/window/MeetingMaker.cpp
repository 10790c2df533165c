// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/window/MeetingMaker.h"

#include "ui/dialogs/ImportDialog.h"

namespace minutebook {

MeetingMaker::MeetingMaker(BookSession &book, IdSource &ids, const Clock &clock, Prompts &prompts,
                           const Theme &theme, QWidget *window)
    : QObject(window)
    , m_book(book)
    , m_ids(ids)
    , m_clock(clock)
    , m_prompts(prompts)
    , m_theme(theme)
    , m_window(window)
{
}

void MeetingMaker::chooseAgenda()
{
    m_prompts.fileToOpen(m_window, tr("New from an agenda"),
                         tr("Agendas and meeting files (*.txt *.csv *.json);;All files (*)"),
                         [this](const QString &path) { takeFile(path); });
}

void MeetingMaker::chooseMeetingFile()
{
    m_prompts.fileToOpen(m_window, tr("Open a meeting file"),
                         tr("Meeting files (*.json);;All files (*)"),
                         [this](const QString &path) { takeFile(path); });
}

void MeetingMaker::takeFile(const QString &path)
{
    take(previewFile(path));
}

void MeetingMaker::takeText(const QString &text)
{
    take(previewText(text));
}

void MeetingMaker::paste()
{
    check({}, true);
}

void MeetingMaker::sameMembers()
{
    check({}, true);
}

void MeetingMaker::take(const Result<ImportPreview> &preview)
{
    if (!preview) {
        tell(preview.error());
        return;
    }
    if (!preview->meeting) {
        check(*preview, false);
        return;
    }
    const auto meeting = meetingFrom(*preview, preview->header, m_ids);
    if (meeting)
        add(*meeting);
    else
        tell(meeting.error());
}

void MeetingMaker::check(const ImportPreview &preview, bool paste)
{
    auto *dialog = new ImportDialog({.preview = preview, .paste = paste}, m_book, m_ids,
                                    m_clock.now().date(), m_theme, m_window);
    connect(dialog, &ImportDialog::made, this, &MeetingMaker::add);
    dialog->open();
}

void MeetingMaker::add(const Meeting &meeting)
{
    const auto id = m_book.addMeeting(meeting);
    if (id)
        Q_EMIT made(*id);
    else
        tell(id.error());
}

void MeetingMaker::tell(const Error &error)
{
    m_prompts.tell(m_window, tr("Nothing was taken in"), error.oneLine());
}

} // namespace minutebook
