// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/cli/Commands.h"
#include "app/cli/ExportWish.h"
#include "core/meetingfile/MeetingFile.h"
#include "core/session/exporting/CheckedExport.h"

#include <QBuffer>
#include <QCoreApplication>

namespace minutebook::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::CommandLine)
};

/// Null: the meeting file.
Result<std::optional<DocumentType>> documentNamed(const QString &name)
{
    static const QHash<QString, DocumentType> names{
        {u"minutes"_s, DocumentType::Minutes},   {u"item"_s, DocumentType::Item},
        {u"decision"_s, DocumentType::Decision}, {u"decisions"_s, DocumentType::Decisions},
        {u"actions"_s, DocumentType::Actions},   {u"attendance"_s, DocumentType::Attendance},
        {u"note"_s, DocumentType::Note},         {u"resolutions"_s, DocumentType::Resolutions},
        {u"agenda"_s, DocumentType::Agenda}};
    if (name == "meeting"_L1)
        return std::optional<DocumentType>();
    const auto found = names.constFind(name);
    if (found == names.constEnd())
        return unusable(u"--document"_s,
                        Tr::tr("There is no document “%1”. There are minutes, item, decision, "
                               "decisions, actions, attendance, note, resolutions, agenda, set and "
                               "meeting.")
                            .arg(name));
    return std::optional(*found);
}

/// Made whole in memory first, so that standard output gets all or nothing.
Result<> put(const Arguments &arguments, const QByteArray &bytes)
{
    const auto out = arguments.value(u"out"_s);
    return out ? writeWhole(*out, bytes, arguments.has(u"force"_s)) : writeOut(bytes);
}

/// The same for standard output: made whole in memory, searched, then said.
Result<> writeCheckedOut(const DocumentToWrite &content, const Meeting &meeting, Format format,
                         const OfficeTemplate &onTemplate)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto written =
            exporterFor(format, {.onTemplate = onTemplate})->write(content.document, buffer);
        !written)
        return written;
    const WithheldWords withheld = withheldFrom(meeting, content);
    if (const auto sound = holdsNothingWithheld(buffer.data(), format, withheld); !sound)
        return sound;
    return writeOut(buffer.data());
}

Result<> exportComposed(const Arguments &arguments, const World &world, DocumentType type,
                        const QString &formatName)
{
    const auto format = formatOf(formatName, type);
    const auto wish = wishOf(arguments, type);
    if (!format || !wish)
        return !format ? format.error() : wish.error();
    if (wish->inBothLanguages && !canHaveBothLanguages(*format))
        return unusable(
            u"--language"_s,
            Tr::tr("A %1 file is of one language. Export en and cy, a file each.").arg(formatName));
    const auto onTemplate = templateFor(arguments, {*format});
    if (!onTemplate)
        return onTemplate.error();
    const auto found = findMeeting(arguments.words.constFirst(), arguments, world);
    if (!found)
        return found.error();
    const auto content = documentToWrite(found->meeting, *wish, styles(), earlierMeetings(*found));
    if (!content)
        return content.error();
    const auto out = arguments.value(u"out"_s);
    if (!out)
        return writeCheckedOut(*content, found->meeting, *format, *onTemplate);
    const bool replace = arguments.has(u"force"_s);
    const auto may = mayWriteTo(*out, replace);
    return may ? writeChecked({*content, *format, *out, *onTemplate}, found->meeting, replace)
               : may;
}

Result<> exportMeetingFile(const Arguments &arguments, const World &world,
                           const QString &formatName)
{
    if (formatName != "json"_L1)
        return unusable(u"--format"_s, Tr::tr("The meeting file is written as json only."));
    const auto copy = copyOf(arguments);
    if (!copy)
        return copy.error();
    if (*copy != Copy::Full)
        return unusable(u"--copy"_s,
                        Tr::tr("The meeting file is always whole, with what is not open in it. Say "
                               "so with --copy full."));
    for (const QString &option :
         {u"item"_s, u"style"_s, u"language"_s, u"speakers"_s, u"letters"_s, u"no-attendance"_s,
          u"statements"_s, u"times"_s, u"large-print"_s, u"line-numbers"_s, u"template"_s}) {
        if (arguments.value(option) || arguments.has(option))
            return unusable(u"--"_s + option,
                            Tr::tr("The meeting file has no such choice. Leave the option out."));
    }
    const auto meeting = meetingNamed(arguments.words.constFirst(), arguments, world);
    return meeting ? put(arguments, writeMeeting(*meeting)) : Result<>(meeting.error());
}

} // namespace

EarlierMeetings earlierMeetings(const FoundMeeting &found)
{
    if (!found.book)
        return {};
    return [&found](const Meeting &meeting, const QDate &since) {
        return found.book->agendasBefore(meeting, since);
    };
}

Outcome exportDocument(const Arguments &arguments, const World &world)
{
    const auto name = arguments.required(
        u"document"_s,
        Tr::tr("Say which: minutes, item, decision, decisions, actions, attendance, note, "
               "resolutions, agenda, set or meeting."));
    const auto format =
        arguments.required(u"format"_s, Tr::tr("Say which: %1.").arg(formatNames({})));
    if (!name || !format)
        return !name ? name.error() : format.error();
    if (*name == "set"_L1) {
        const auto done = exportSet(arguments, world, *format);
        return done ? Outcome(ExitStatus::Done) : done.error();
    }
    const auto type = documentNamed(*name);
    if (!type)
        return type.error();
    const auto done = *type ? exportComposed(arguments, world, **type, *format)
                            : exportMeetingFile(arguments, world, *format);
    if (!done)
        return done.error();
    return ExitStatus::Done;
}

} // namespace minutebook::cli
