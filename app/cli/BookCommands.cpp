// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/cli/Commands.h"

#include "core/meetingfile/EnumNames.h"
#include "core/meetingfile/MeetingFile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace minutebook::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::CommandLine)
};

bool looksLikePath(const QString &name)
{
    return name.contains(u'/') || name.endsWith(".json"_L1, Qt::CaseInsensitive)
        || QFileInfo(name).isFile();
}

Result<Meeting> latestMeeting(const BookSession &book)
{
    const auto meetings = book.meetings();
    if (!meetings)
        return meetings.error();
    if (meetings->isEmpty())
        return unusable(book.path(), Tr::tr("There is no meeting in this book. Import one first."));
    return book.loadMeeting(meetings->constFirst().id);
}

Result<Meeting> meetingOfFile(const QString &path)
{
    auto meeting = readMeetingFile(path);
    if (meeting)
        return meeting;
    Error error = meeting.error();
    error.place = error.place.startsWith(path)
        ? error.place
        : (path + u": "_s + error.place).chopped(error.place.isEmpty() ? 2 : 0);
    return error;
}

Result<Meeting> meetingOfBook(const BookSession &book, const QString &name)
{
    if (name == "latest"_L1)
        return latestMeeting(book);
    const auto id = MeetingId::from(name);
    if (!id)
        return unusable(name,
                        Tr::tr("This is not a meeting's id, “latest”, or the path of a meeting "
                               "file. “minutebook list” has the ids."));
    auto meeting = book.loadMeeting(*id);
    if (!meeting && meeting.error().code == ErrorCode::NotFound)
        return unusable(name,
                        Tr::tr("There is no such meeting in %1. “minutebook list” has the ids.")
                            .arg(book.path()));
    return meeting;
}

QJsonObject asJson(const MeetingSummary &meeting)
{
    return {{u"id"_s, meeting.id.text()},
            {u"date"_s, meeting.date.toString(Qt::ISODate)},
            {u"council"_s, meeting.council},
            {u"body"_s, meeting.body},
            {u"status"_s, QString(enumName(meeting.status))},
            {u"items"_s, meeting.items},
            {u"decisions"_s, meeting.decisions}};
}

QString asLine(const MeetingSummary &meeting)
{
    return QStringList{meeting.id.text(),
                       meeting.date.toString(Qt::ISODate),
                       meeting.council,
                       meeting.body,
                       QString(enumName(meeting.status)),
                       Tr::tr("%n item(s)", nullptr, meeting.items),
                       Tr::tr("%n decision(s)", nullptr, meeting.decisions)}
        .join(u'\t');
}

Result<std::optional<QDate>> dateOption(const Arguments &arguments, const QString &option)
{
    const auto given = arguments.value(option);
    if (!given)
        return std::optional<QDate>();
    const QDate date = QDate::fromString(*given, Qt::ISODate);
    if (!date.isValid())
        return unusable(u"--"_s + option,
                        Tr::tr("“%1” is not a date. Write it as 2026-05-21.").arg(*given));
    return std::optional(date);
}

QString kindName(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Contribution:
        return u"contribution"_s;
    case FoundKind::Narrative:
        return u"narrative"_s;
    case FoundKind::Quotation:
        return u"quotation"_s;
    case FoundKind::Resolution:
        return u"resolution"_s;
    case FoundKind::Motion:
        return u"motion"_s;
    }
    return {};
}

QString unmarked(QString excerpt)
{
    return excerpt.remove(excerptOpen).remove(excerptClose).simplified();
}

QJsonObject asJson(const SearchHit &hit)
{
    return {{u"meeting"_s, hit.meeting.text()},
            {u"date"_s, hit.date.toString(Qt::ISODate)},
            {u"council"_s, hit.council},
            {u"body"_s, hit.body},
            {u"item"_s, hit.place.item.text()},
            {u"title"_s, hit.itemTitle},
            {u"entry"_s, hit.entry.text()},
            {u"kind"_s, kindName(hit.kind)},
            {u"speaker"_s, hit.speaker},
            {u"at"_s, hit.at ? hit.at->text() : QString()},
            {u"text"_s, hit.text}};
}

QString asLine(const SearchHit &hit)
{
    const QString item = hit.itemTitle.isEmpty() ? hit.place.item.text() : hit.itemTitle;
    return QStringList{
        hit.meeting.text(), hit.date.toString(Qt::ISODate), hit.body, item, kindName(hit.kind),
        hit.speaker,        unmarked(hit.excerpt)}
        .join(u'\t');
}

template <typename Value>
Result<> print(const QList<Value> &values, bool json)
{
    QJsonArray array;
    QStringList lines;
    for (const Value &value : values) {
        if (json)
            array.append(asJson(value));
        else
            lines.append(asLine(value));
    }
    return json ? writeJson(array) : writeLines(lines);
}

} // namespace

Result<std::unique_ptr<BookSession>> openBook(const Arguments &arguments, const World &world,
                                              BookSession::Mode mode)
{
    const QString path = arguments.value(u"book"_s).value_or(BookSession::defaultPath());
    auto book = BookSession::open(path, world.clock, world.ids, world.who, mode,
                                  BookSession::defaultSpillFolder());
    if (!book) {
        Error error = book.error();
        error.place = error.place.isEmpty() ? path : error.place;
        return error;
    }
    const auto reason = (*book)->readOnlyReason();
    if (mode == BookSession::Mode::ReadWrite && (*book)->isReadOnly()) {
        Error error = reason.value_or(Error());
        error.code = ErrorCode::Failed;
        error.place = path;
        return error;
    }
    if (!(*book)->spillNote().isEmpty())
        remark((*book)->spillNote());
    if (!(*book)->settingsNote().isEmpty())
        remark((*book)->settingsNote());
    return book;
}

Result<FoundMeeting> findMeeting(const QString &name, const Arguments &arguments,
                                 const World &world)
{
    if (looksLikePath(name)) {
        auto meeting = meetingOfFile(name);
        if (!meeting)
            return meeting.error();
        return FoundMeeting{*std::move(meeting), nullptr};
    }
    auto book = openBook(arguments, world, BookSession::Mode::ReadOnly);
    if (!book)
        return book.error();
    auto meeting = meetingOfBook(**book, name);
    if (!meeting)
        return meeting.error();
    return FoundMeeting{*std::move(meeting), *std::move(book)};
}

Result<Meeting> meetingNamed(const QString &name, const Arguments &arguments, const World &world)
{
    auto found = findMeeting(name, arguments, world);
    if (!found)
        return found.error();
    return std::move(found->meeting);
}

Outcome listMeetings(const Arguments &arguments, const World &world)
{
    const auto book = openBook(arguments, world, BookSession::Mode::ReadOnly);
    if (!book)
        return book.error();
    const auto meetings = (*book)->meetings();
    if (!meetings)
        return meetings.error();
    if (const auto printed = print(*meetings, arguments.has(u"json"_s)); !printed)
        return printed.error();
    return ExitStatus::Done;
}

Outcome searchBook(const Arguments &arguments, const World &world)
{
    const auto from = dateOption(arguments, u"from"_s);
    const auto to = dateOption(arguments, u"to"_s);
    if (!from || !to)
        return from ? to.error() : from.error();
    const auto book = openBook(arguments, world, BookSession::Mode::ReadOnly);
    if (!book)
        return book.error();
    const auto hits = (*book)->search({.words = arguments.words.join(u' '),
                                       .speaker = arguments.value(u"speaker"_s).value_or(QString()),
                                       .from = *from,
                                       .to = *to});
    if (!hits)
        return hits.error();
    if (const auto printed = print(*hits, arguments.has(u"json"_s)); !printed)
        return printed.error();
    return hits->isEmpty() ? ExitStatus::Findings : ExitStatus::Done;
}

namespace {

/// A book too damaged to be opened is what was looked for.
Outcome damageFound(const Error &damage)
{
    if (const auto printed = writeLines({damage.oneLine()}); !printed)
        return printed.error();
    return ExitStatus::Findings;
}

} // namespace

Outcome verifyBook(const Arguments &arguments, const World &world)
{
    const auto book = openBook(arguments, world, BookSession::Mode::ReadOnly);
    if (!book && book.error().code == ErrorCode::Damaged)
        return damageFound(book.error());
    if (!book)
        return book.error();
    const auto findings = (*book)->verify();
    if (!findings)
        return findings.error();
    QStringList lines;
    for (const BookFinding &finding : *findings)
        lines.append((finding.meeting ? finding.meeting->text() : (*book)->path()) + u": "_s
                     + finding.message);
    if (lines.isEmpty())
        lines.append(Tr::tr("%1: the book is whole.").arg((*book)->path()));
    if (const auto printed = writeLines(lines); !printed)
        return printed.error();
    return findings->isEmpty() ? ExitStatus::Done : ExitStatus::Findings;
}

Outcome backUpBook(const Arguments &arguments, const World &world)
{
    const auto out =
        arguments.required(u"out"_s, Tr::tr("Name the file for the copy: --out FILE."));
    if (!out)
        return out.error();
    if (QFileInfo::exists(*out))
        return unusable(*out,
                        Tr::tr("This is there already and was left as it is. Give another name."));
    const auto book = openBook(arguments, world, BookSession::Mode::ReadOnly);
    if (!book)
        return book.error();
    if (const auto copied = (*book)->backup(*out); !copied)
        return copied.error();
    return ExitStatus::Done;
}

} // namespace minutebook::cli
