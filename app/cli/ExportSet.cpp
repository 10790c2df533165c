// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/cli/Commands.h"
#include "app/cli/ExportWish.h"
#include "core/session/exporting/CheckedExport.h"
#include "core/session/exporting/DocumentSet.h"

#include <QCoreApplication>

namespace minutebook::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::CommandLine)
};

Result<QList<Copy>> copiesOf(const Arguments &arguments)
{
    if (arguments.value(u"copy"_s) == u"both"_s)
        return QList<Copy>{Copy::Public, Copy::Full};
    const auto one = copyOf(arguments);
    return one ? Result<QList<Copy>>(QList<Copy>{*one}) : one.error();
}

Result<QList<Format>> formatsOf(const QString &names)
{
    QList<Format> formats;
    for (const QString &name : names.split(u',')) {
        const auto format = formatNamed(name.trimmed());
        if (!format)
            return unusable(u"--format"_s,
                            Tr::tr("“%1” is not a format of this document. There "
                                   "are %2.")
                                .arg(name.trimmed(), formatNames({})));
        if (!formats.contains(*format))
            formats.append(*format);
    }
    return formats;
}

Result<SetWish> setOf(const Arguments &arguments, const QString &formatNames)
{
    const auto formats = formatsOf(formatNames);
    const auto copies = copiesOf(arguments);
    const auto style = styleOf(arguments);
    if (!formats || !copies || !style)
        return !formats ? formats.error() : !copies ? copies.error() : style.error();
    const auto language = languagesOf(arguments);
    const auto choices = choicesOf(arguments);
    if (!language || !choices)
        return !language ? language.error() : choices.error();
    return SetWish{.documents = usualSet(),
                   .formats = *formats,
                   .copies = *copies,
                   .style = *style,
                   .language = language->first,
                   .inBothLanguages = language->both,
                   .choices = *choices};
}

/// Their names go to standard output, so that a script can take them up.
Result<> writeAll(const QList<FileToWrite> &files, const Meeting &meeting, bool replace)
{
    if (const auto made = makeFolders(files); !made)
        return made;
    for (const FileToWrite &file : files) {
        if (const auto written = writeChecked(file, meeting, replace); !written)
            return written;
        if (const auto said = writeLines({file.path}); !said)
            return said;
    }
    return {};
}

} // namespace

Result<> exportSet(const Arguments &arguments, const World &world, const QString &formatNames)
{
    const auto folder = arguments.required(
        u"out"_s, Tr::tr("Name the folder that the documents are to be written into."));
    const auto wish = setOf(arguments, formatNames);
    if (!folder || !wish)
        return !folder ? folder.error() : wish.error();
    if (arguments.value(u"item"_s))
        return unusable(u"--item"_s,
                        Tr::tr("The whole set has no such choice. Leave the option out."));
    const auto onTemplate = templateFor(arguments, wish->formats);
    if (!onTemplate)
        return onTemplate.error();
    const auto found = findMeeting(arguments.words.constFirst(), arguments, world);
    if (!found)
        return found.error();
    auto files = documentSet(found->meeting, *wish, styles(), earlierMeetings(*found), *folder);
    if (!files)
        return files.error();
    for (FileToWrite &file : *files)
        file.onTemplate = *onTemplate;
    return writeAll(*files, found->meeting, arguments.has(u"force"_s));
}

} // namespace minutebook::cli
