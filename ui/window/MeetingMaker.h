// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include "core/session/book/BookSession.h"
#include "core/session/importing/ImportService.h"
#include "ui/Prompts.h"
#include "ui/theme/Theme.h"

class QWidget;

namespace minutebook {

/// The ways in which a meeting comes into the book: an agenda as a file or pasted, the members of a
/// past meeting, a meeting file. Whatever is not a meeting file is shown before anything is made.
class MeetingMaker final : public QObject
{
    Q_OBJECT

public:
    /// `window` is what dialogs open over; everything must outlive the maker.
    MeetingMaker(BookSession &book, IdSource &ids, const Clock &clock, Prompts &prompts,
                 const Theme &theme, QWidget *window);

    void chooseAgenda();
    void chooseMeetingFile();
    void takeFile(const QString &path);
    void takeText(const QString &text);
    void paste();
    /// With the newest meeting's people until another is chosen.
    void sameMembers();

Q_SIGNALS:
    /// The meeting is in the book.
    void made(const minutebook::MeetingId &meeting);

private:
    void take(const Result<ImportPreview> &preview);
    void check(const ImportPreview &preview, bool paste);
    void add(const Meeting &meeting);
    void tell(const Error &error);

    BookSession &m_book;
    IdSource &m_ids;
    const Clock &m_clock;
    Prompts &m_prompts;
    const Theme &m_theme;
    QWidget *m_window;
};

} // namespace minutebook
