// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/window/PracticeBook.h"

#include <QCoreApplication>
#include <QFile>

#include "core/session/importing/ImportService.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Result<Meeting> practiceMeeting(const Clock &clock, IdSource &ids)
{
    QFile file(u":/practice/practice-meeting.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{
            ErrorCode::Failed,
            QCoreApplication::translate("PracticeBook", "The practice meeting could not be read."),
            {},
            {}};
    }
    const auto preview = previewText(QString::fromUtf8(file.readAll()));
    if (!preview)
        return preview.error();
    auto meeting = meetingFrom(*preview, preview->header, ids);
    if (meeting) {
        meeting->details.id.reset(); // each practice is a meeting of its own, held today
        meeting->details.date = clock.now().date();
    }
    return meeting;
}

Result<std::unique_ptr<PracticeBook>> PracticeBook::make(const Clock &clock, IdSource &ids,
                                                         const QString &who)
{
    std::unique_ptr<PracticeBook> practice(new PracticeBook);
    if (!practice->m_folder.isValid()) {
        return Error{
            ErrorCode::Failed,
            QCoreApplication::translate("PracticeBook",
                                        "There is no room for a practice meeting. Nothing else is "
                                        "touched; free some space and try again."),
            {},
            practice->m_folder.errorString()};
    }
    auto book = BookSession::open(practice->m_folder.filePath(u"practice.db"_s), clock, ids, who);
    if (!book)
        return book.error();
    practice->m_book = std::move(*book);
    const auto meeting = practiceMeeting(clock, ids);
    if (!meeting)
        return meeting.error();
    const auto id = practice->m_book->addMeeting(*meeting);
    if (!id)
        return id.error();
    practice->m_meeting = *id;
    return practice;
}

} // namespace minutebook
