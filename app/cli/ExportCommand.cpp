// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/cli/Commands.h"
#include "core/meetingfile/MeetingFile.h"
#include "core/session/ExportService.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QStandardPaths>

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
                               "decisions, actions and meeting.")
                            .arg(name));
    return std::optional(*found);
}

Result<Copy> copyOf(const Arguments &arguments)
{
    const QString name = arguments.value(u"copy"_s).value_or(u"public"_s);
    if (name == "public"_L1)
        return Copy::Public;
    if (name == "full"_L1)
        return Copy::Full;
    return unusable(u"--copy"_s,
                    Tr::tr("There is no copy “%1”. There are public and full.").arg(name));
}

Result<Language> languageOf(const Arguments &arguments)
{
    const QString name = arguments.value(u"language"_s).value_or(u"en"_s);
    if (name == "en"_L1)
        return Language::English;
    if (name == "cy"_L1)
        return Language::Welsh;
    return unusable(
        u"--language"_s,
        Tr::tr("“%1” cannot be written into one document. Export en and cy, a document each.")
            .arg(name));
}

QString formatNames(const std::optional<DocumentType> &type)
{
    QStringList names;
    for (const Format format : allFormats())
        if (!type || canWrite(format, *type))
            names += nameOf(format);
    return names.join(u", "_s);
}

Result<Format> formatOf(const QString &name, DocumentType type)
{
    const auto format = formatNamed(name);
    if (format && canWrite(*format, type))
        return *format;
    return unusable(u"--format"_s,
                    Tr::tr("“%1” is not a format of this document. There are %2.")
                        .arg(name, formatNames(type)));
}

Result<std::optional<ItemId>> itemOf(const Arguments &arguments,
                                     const std::optional<DocumentType> &type)
{
    const auto name = arguments.value(u"item"_s);
    const bool needsItem = type == DocumentType::Item || type == DocumentType::Decision;
    if (needsItem && !name)
        return unusable(u"--item"_s, Tr::tr("This option is missing: name the item by its id."));
    if (!needsItem && name)
        return unusable(u"--item"_s,
                        Tr::tr("This document is of the whole meeting. Leave the option out."));
    if (!name)
        return std::optional<ItemId>();
    const auto id = ItemId::from(*name);
    if (!id)
        return unusable(u"--item"_s, Tr::tr("“%1” is not an item's id.").arg(*name));
    return std::optional(*id);
}

Result<std::optional<SpeakerForm>> speakersOf(const Arguments &arguments)
{
    const auto name = arguments.value(u"speakers"_s);
    if (!name)
        return std::optional<SpeakerForm>();
    if (*name == "role"_L1)
        return std::optional(SpeakerForm::Role);
    if (*name == "name"_L1)
        return std::optional(SpeakerForm::Name);
    return unusable(
        u"--speakers"_s,
        Tr::tr("Speakers are not named by “%1”. They are by role or by name.").arg(*name));
}

/// Named by the first of its markers: "(a)".
Result<std::optional<Marker>> lettersOf(const Arguments &arguments)
{
    const auto name = arguments.value(u"letters"_s);
    if (!name)
        return std::optional<Marker>();
    QStringList known;
    for (const Marker &marker : usualLimbMarkers()) {
        known += sampleOf(marker).section(u' ', 0, 0);
        if (known.constLast() == *name)
            return std::optional(marker);
    }
    return unusable(u"--letters"_s,
                    Tr::tr("Resolutions are not lettered by “%1”. There are %2.")
                        .arg(*name, known.join(u", "_s)));
}

/// What is given in place of what the house style has.
Result<StyleChoices> choicesOf(const Arguments &arguments)
{
    const auto speakers = speakersOf(arguments);
    const auto letters = lettersOf(arguments);
    if (!speakers || !letters)
        return !speakers ? speakers.error() : letters.error();
    const auto given = [&](const QString &flag, bool meaning) {
        return arguments.has(flag) ? std::optional(meaning) : std::nullopt;
    };
    return StyleChoices{.speakers = *speakers,
                        .limbs = *letters,
                        .attendance = given(u"no-attendance"_s, false),
                        .statements = given(u"statements"_s, true),
                        .contributionTimes = given(u"times"_s, true),
                        .lineNumbers = given(u"line-numbers"_s, true),
                        .largePrint = arguments.has(u"large-print"_s)};
}

Result<DocumentWish> wishOf(const Arguments &arguments, DocumentType type)
{
    const auto item = itemOf(arguments, type);
    const auto copy = copyOf(arguments);
    const auto language = languageOf(arguments);
    const auto choices = choicesOf(arguments);
    if (!item || !copy)
        return !item ? item.error() : copy.error();
    if (!language || !choices)
        return !language ? language.error() : choices.error();
    DocumentWish wish{.type = type,
                      .item = *item,
                      .copy = *copy,
                      .style = {},
                      .language = *language,
                      .choices = *choices};
    if (const auto style = arguments.value(u"style"_s)) {
        const auto id = HouseStyleId::from(*style);
        if (!id)
            return unusable(u"--style"_s,
                            Tr::tr("“%1” is not the id of a house style.").arg(*style));
        wish.style = *id;
    }
    return wish;
}

HouseStyles styles()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/styles"_s;
    return HouseStyles::withFolder(folder);
}

/// A template is read before anything else is done, so that nothing is written when it is none.
Result<WriteOptions> optionsOf(const Arguments &arguments, Format format)
{
    WriteOptions options;
    const auto path = arguments.value(u"template"_s);
    if (!path)
        return options;
    if (!takesTemplate(format))
        return unusable(u"--template"_s,
                        Tr::tr("Only docx and odt documents are written on a template."));
    const auto read = readTemplate(*path, format);
    if (!read)
        return read.error();
    options.onTemplate = *read;
    return options;
}

/// Made whole in memory first, so that standard output gets all or nothing.
Result<> put(const Arguments &arguments, const QByteArray &bytes)
{
    const auto out = arguments.value(u"out"_s);
    return out ? writeWhole(*out, bytes, arguments.has(u"force"_s)) : writeOut(bytes);
}

Result<> exportComposed(const Arguments &arguments, const World &world, DocumentType type,
                        const QString &formatName)
{
    const auto format = formatOf(formatName, type);
    const auto wish = wishOf(arguments, type);
    if (!format || !wish)
        return !format ? format.error() : wish.error();
    const auto options = optionsOf(arguments, *format);
    if (!options)
        return options.error();
    const auto found = findMeeting(arguments.words.constFirst(), arguments, world);
    if (!found)
        return found.error();
    EarlierMeetings earlier;
    if (found->book)
        earlier = [&](const Meeting &meeting, const QDate &since) {
            return found->book->agendasBefore(meeting, since);
        };
    const auto document = documentOf(found->meeting, *wish, styles(), earlier);
    if (!document)
        return document.error();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto written = exporterFor(*format, *options)->write(*document, buffer); !written)
        return written;
    return put(arguments, buffer.data());
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

Outcome exportDocument(const Arguments &arguments, const World &world)
{
    const auto name = arguments.required(
        u"document"_s,
        Tr::tr("Say which: minutes, item, decision, decisions, actions or meeting."));
    const auto format =
        arguments.required(u"format"_s, Tr::tr("Say which: %1.").arg(formatNames({})));
    if (!name || !format)
        return !name ? name.error() : format.error();
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
