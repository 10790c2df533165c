// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/cli/CommandLine.h"

#include "app/cli/Commands.h"
#include "core/base/Clock.h"
#include "core/base/IdSource.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace minutebook::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::CommandLine)
};

struct Command {
    Shape shape;
    Outcome (*run)(const Arguments &, const World &) = nullptr;
    QString usage;
};

QList<Command> commands()
{
    const QString book = u"book"_s;
    const QString json = u"json"_s;
    return {
        {{u"import"_s, {book, u"into"_s}, {}, 1, -1, u"SOURCE"_s},
         importSources,
         u"import SOURCE… [--book FILE] [--into ID]"_s},
        {{u"list"_s, {book}, {json}, 0, 0, {}}, listMeetings, u"list [--book FILE] [--json]"_s},
        {{u"export"_s,
          {u"document"_s, u"item"_s, u"copy"_s, u"style"_s, u"language"_s, u"format"_s, u"out"_s,
           u"speakers"_s, u"letters"_s, u"template"_s, book},
          {u"force"_s, u"no-attendance"_s, u"statements"_s, u"times"_s, u"large-print"_s,
           u"line-numbers"_s},
          1,
          1,
          u"MEETING"_s},
         exportDocument,
         u"export MEETING --document minutes|item|decision|decisions|actions|attendance|note|"
         "resolutions|agenda|set|meeting [--item ID] [--copy public|full|both] "
         "[--style ID] [--language en|cy|both] --format txt|html|pdf|docx|odt|akn|json|csv|ics "
         "[--out "
         "FILE] [--force] [--book FILE] "
         "[--speakers role|name] [--letters '(a)'] [--no-attendance] [--statements] [--times] "
         "[--large-print] [--line-numbers] [--template FILE]"_s},
        {{u"check"_s, {u"item"_s, book}, {json}, 1, 1, u"MEETING"_s},
         checkRecord,
         u"check MEETING [--item ID] [--json] [--book FILE]"_s},
        {{u"search"_s, {u"speaker"_s, u"from"_s, u"to"_s, book}, {json}, 1, -1, u"WORDS"_s},
         searchBook,
         u"search WORDS… [--speaker CODE] [--from DATE] [--to DATE] [--json] [--book FILE]"_s},
        {{u"verify"_s, {book}, {}, 0, 0, {}}, verifyBook, u"verify [--book FILE]"_s},
        {{u"backup"_s, {u"out"_s, book}, {}, 0, 0, {}},
         backUpBook,
         u"backup --out FILE [--book FILE]"_s},
    };
}

bool asksFor(const QStringList &arguments, const QStringList &words)
{
    return !arguments.isEmpty() && words.contains(arguments.constFirst());
}

Outcome printHelp()
{
    QStringList lines{Tr::tr("Minutebook takes the minutes of council meetings. Without a command "
                             "it opens its window."),
                      QString(), u"minutebook [--book FILE] [--meeting ID]"_s};
    for (const Command &command : commands())
        lines.append(u"minutebook "_s + command.usage);
    lines += QStringList{
        QString(),
        Tr::tr("MEETING is an id in the book, “latest”, or the path of a meeting file.")};
    if (const auto printed = writeLines(lines); !printed)
        return printed.error();
    return ExitStatus::Done;
}

Outcome printVersion()
{
    if (const auto printed =
            writeLines({u"minutebook "_s + QCoreApplication::applicationVersion()});
        !printed)
        return printed.error();
    return ExitStatus::Done;
}

QString userName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"minutebook"_s : name;
}

Outcome run(const QStringList &arguments)
{
    if (asksFor(arguments, {u"--help"_s, u"-h"_s, u"help"_s}))
        return printHelp();
    if (asksFor(arguments, {u"--version"_s}))
        return printVersion();
    const SystemClock clock;
    RandomIds ids;
    for (const Command &command : commands()) {
        if (command.shape.command != arguments.constFirst())
            continue;
        const auto parsed = parseArguments(command.shape, arguments.sliced(1));
        if (!parsed)
            return parsed.error();
        return command.run(*parsed, {clock, ids, userName()});
    }
    return unusable(arguments.constFirst(),
                    Tr::tr("There is no such command. “minutebook --help” has them all."));
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    const bool isWord = !arguments.isEmpty() && !arguments.constFirst().startsWith(u'-');
    return isWord || asksFor(arguments, {u"--help"_s, u"-h"_s, u"--version"_s});
}

int runCommand(const QStringList &arguments)
{
    QTranslator words;
    const QString folder = u":/i18n"_s;
    if (words.load(QLocale(), u"minutebook"_s, u"_"_s, folder)
        || words.load(u"minutebook_en_GB"_s, folder))
        QCoreApplication::installTranslator(&words);
    const Outcome outcome = run(arguments);
    return outcome ? static_cast<int>(*outcome) : fail(outcome.error());
}

Result<WindowOptions> windowOptions(const QStringList &arguments)
{
    const Shape shape{u"minutebook"_s, {u"book"_s, u"meeting"_s}, {}, 0, 0, {}};
    const auto parsed = parseArguments(shape, arguments);
    if (!parsed)
        return parsed.error();
    return WindowOptions{.book = parsed->value(u"book"_s).value_or(QString()),
                         .meeting = parsed->value(u"meeting"_s).value_or(QString())};
}

int fail(const Error &error)
{
    sayError(error);
    return static_cast<int>(statusFor(error.code));
}

} // namespace minutebook::cli
