// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/IdSource.h"
#include "core/edit/Edit.h"
#include "core/importers/ImportReport.h"

namespace minutebook {

/// What a file or a paste turned out to be and to hold. Nothing is taken until the clerk has seen
/// it.
struct ImportPreview {
    enum class Source { MeetingFile, Agenda, People };

    Source source = Source::Agenda;
    std::optional<Meeting> meeting; ///< of a meeting file, and only of one
    MeetingHeader header; ///< what the head of an agenda says; date invalid when it says none
    QList<AgendaItem> items;
    QList<Person> people;
    QList<UnreadLine> unread; ///< every line that is in none of the above
};

/// What an import would do to a meeting.
struct ImportEdit {
    Edit edit;
    int itemsAdded = 0;
    int peopleAdded = 0;
    QStringList alreadyThere; ///< names of people the meeting has already, who are not added again
};

/// Reads a file by what is in it: a meeting file (JSON), people or an agenda as CSV, or an agenda
/// as text. A file named .json or .csv has to be that. BadInput says what is wrong and where.
[[nodiscard]] Result<ImportPreview> previewFile(const QString &path);
/// The same for what was pasted.
[[nodiscard]] Result<ImportPreview> previewText(const QString &text);

/// A meeting made of it, with an id, to be added to a book. A meeting file is taken as it stands;
/// an agenda or people get a header from `header` where their own says nothing. BadInput without
/// council, body or date.
[[nodiscard]] Result<Meeting> meetingFrom(const ImportPreview &preview, const MeetingHeader &header,
                                          IdSource &ids);
/// The edit that adds its items (at the end of the agenda) and people (at the end of the list) to
/// `meeting`. An id that the meeting has already is replaced by a new one; a person whose name it
/// has already is left out, and a code that somebody has already is dropped. Refused for a meeting
/// file, which is a meeting of its own.
[[nodiscard]] Result<ImportEdit> editFrom(const ImportPreview &preview, const Meeting &meeting,
                                          IdSource &ids);

} // namespace minutebook
