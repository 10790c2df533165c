// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/cli/Commands.h"
#include "core/edit/ApplyEdit.h"
#include "core/session/importing/ImportService.h"

#include <QCoreApplication>

namespace minutebook::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::CommandLine)
};

/// A source that was read, with its name for messages.
struct Source {
    QString path;
    ImportPreview preview;
};

Result<QList<Source>> readSources(const QStringList &paths)
{
    QList<Source> sources;
    for (const QString &path : paths) {
        auto preview = previewFile(path);
        if (!preview)
            return preview.error();
        sources.append({path, *std::move(preview)});
    }
    return sources;
}

void tellUnread(const QList<Source> &sources)
{
    for (const Source &source : sources) {
        for (const UnreadLine &unread : source.preview.unread)
            remark(Tr::tr("%1: line %2: not read: %3 (%4)")
                       .arg(source.path)
                       .arg(unread.line)
                       .arg(unread.text, unread.reason));
    }
}

bool isMeetingFile(const Source &source)
{
    return source.preview.source == ImportPreview::Source::MeetingFile;
}

/// What an agenda that does not name council or body is taken to be: those of the newest meeting.
Result<MeetingHeader> usualHeader(const BookSession &book)
{
    const auto meetings = book.meetings();
    if (!meetings)
        return meetings.error();
    if (meetings->isEmpty())
        return MeetingHeader();
    const auto newest = book.loadMeeting(meetings->constFirst().id);
    if (!newest)
        return newest.error();
    MeetingHeader header;
    header.council = newest->council;
    header.body = newest->body;
    return header;
}

/// Agendas and lists of people together are one meeting; the first agenda gives its head.
Result<Meeting> oneMeeting(const QList<Source> &sources, const MeetingHeader &usual, IdSource &ids)
{
    MeetingHeader header = usual;
    for (const Source &source : sources) {
        if (source.preview.source == ImportPreview::Source::Agenda
            && !header.details.date.isValid())
            header.details = source.preview.header.details;
    }
    auto meeting = meetingFrom(sources.constFirst().preview, header, ids)
                       .withContext(sources.constFirst().path);
    if (!meeting)
        return meeting;
    for (const Source &source : sources.sliced(1)) {
        const auto import = editFrom(source.preview, *meeting, ids);
        if (!import)
            return import.error().withContext(source.path);
        if (const auto applied = applyEdit(*meeting, import->edit); !applied)
            return applied.error().withContext(source.path);
    }
    return meeting;
}

/// Every meeting that the sources make, none of them in the book yet.
Result<QList<Meeting>> meetingsOf(const QList<Source> &sources, const BookSession &book,
                                  IdSource &ids)
{
    QList<Meeting> meetings;
    QList<Source> parts;
    for (const Source &source : sources) {
        if (isMeetingFile(source))
            meetings.append(*source.preview.meeting);
        else
            parts.append(source);
    }
    if (parts.isEmpty())
        return meetings;
    const auto header = usualHeader(book);
    if (!header)
        return header.error();
    auto made = oneMeeting(parts, *header, ids);
    if (!made)
        return made.error();
    const MeetingHeader begun = book.council().startingHeader(made->header());
    made->council = begun.council;
    made->body = begun.body;
    meetings.append(*std::move(made));
    return meetings;
}

Result<> noneIsThere(const QList<Meeting> &meetings, const BookSession &book)
{
    QSet<MeetingId> seen;
    const auto there = book.meetings();
    if (!there)
        return there.error();
    for (const MeetingSummary &summary : *there)
        seen.insert(summary.id);
    for (const Meeting &meeting : meetings) {
        if (meeting.details.id && seen.contains(*meeting.details.id))
            return unusable(meeting.details.id->text(),
                            Tr::tr("This meeting is in the book already, or given twice. Nothing "
                                   "was taken. Use another book, or take the id out of the file."));
        if (meeting.details.id)
            seen.insert(*meeting.details.id);
    }
    return {};
}

Outcome importNew(const QList<Source> &sources, BookSession &book, const World &world)
{
    const auto meetings = meetingsOf(sources, book, world.ids);
    if (!meetings)
        return meetings.error();
    if (const auto free = noneIsThere(*meetings, book); !free)
        return free.error();
    QStringList ids;
    for (const Meeting &meeting : *meetings) {
        const auto id = book.addMeeting(meeting);
        if (!id)
            return id.error();
        ids.append(id->text());
    }
    if (const auto printed = writeLines(ids); !printed)
        return printed.error();
    return ExitStatus::Done;
}

/// All sources as one edit, so that all or none are taken.
Result<Edit> editOf(const QList<Source> &sources, const Meeting &meeting, IdSource &ids)
{
    Meeting grown = meeting;
    Edit all{EditKind::Import, {}};
    for (const Source &source : sources) {
        const auto import = editFrom(source.preview, grown, ids);
        if (!import)
            return import.error().withContext(source.path);
        if (const auto applied = applyEdit(grown, import->edit); !applied)
            return applied.error().withContext(source.path);
        for (const QString &name : import->alreadyThere)
            remark(Tr::tr("%1: %2 is in the meeting already and was not added again.")
                       .arg(source.path, name));
        all.changes += import->edit.changes;
    }
    return all;
}

Outcome importInto(const QString &name, const QList<Source> &sources, BookSession &book,
                   const World &world)
{
    const auto id = MeetingId::from(name);
    if (!id)
        return unusable(
            u"--into"_s,
            Tr::tr("“%1” is not a meeting's id. “minutebook list” has the ids.").arg(name));
    auto session = book.openMeeting(*id);
    if (!session) {
        Error error = session.error();
        error.place = error.place.isEmpty() ? u"--into "_s + name : error.place;
        return error;
    }
    const auto edit = editOf(sources, (*session)->meeting(), world.ids);
    if (!edit)
        return edit.error();
    if (const auto made = (*session)->perform(*edit); !made)
        return made.error();
    if (const auto settled = book.meetings(); !settled) // waits for the disk
        return settled.error();
    if (const auto printed = writeLines({id->text()}); !printed)
        return printed.error();
    return ExitStatus::Done;
}

} // namespace

Outcome importSources(const Arguments &arguments, const World &world)
{
    const auto sources = readSources(arguments.words);
    if (!sources)
        return sources.error();
    const auto book = openBook(arguments, world, BookSession::Mode::ReadWrite);
    if (!book)
        return book.error();
    const auto into = arguments.value(u"into"_s);
    const Outcome outcome =
        into ? importInto(*into, *sources, **book, world) : importNew(*sources, **book, world);
    if (outcome)
        tellUnread(*sources);
    return outcome;
}

} // namespace minutebook::cli
