// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/cli/ExportWish.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace minutebook::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::CommandLine)
};

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

} // namespace

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

Result<Languages> languagesOf(const Arguments &arguments)
{
    const QString name = arguments.value(u"language"_s).value_or(u"en"_s);
    if (name == "en"_L1)
        return Languages{};
    if (name == "cy"_L1 || name == "both"_L1)
        return Languages{.first = Language::Welsh, .both = name == "both"_L1};
    return unusable(u"--language"_s,
                    Tr::tr("There is no language “%1”. There are en, cy and both.").arg(name));
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

Result<std::optional<HouseStyleId>> styleOf(const Arguments &arguments)
{
    const auto name = arguments.value(u"style"_s);
    if (!name)
        return std::optional<HouseStyleId>();
    const auto id = HouseStyleId::from(*name);
    if (!id)
        return unusable(u"--style"_s, Tr::tr("“%1” is not the id of a house style.").arg(*name));
    return std::optional(*id);
}

Result<DocumentWish> wishOf(const Arguments &arguments, DocumentType type)
{
    const auto item = itemOf(arguments, type);
    const auto copy = copyOf(arguments);
    const auto language = languagesOf(arguments);
    const auto choices = choicesOf(arguments);
    if (!item || !copy)
        return !item ? item.error() : copy.error();
    const auto style = styleOf(arguments);
    if (!language || !choices || !style)
        return !language ? language.error() : !choices ? choices.error() : style.error();
    return DocumentWish{.type = type,
                        .item = *item,
                        .copy = *copy,
                        .style = *style,
                        .language = language->first,
                        .inBothLanguages = language->both,
                        .choices = *choices};
}

HouseStyles styles()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/styles"_s;
    return HouseStyles::withFolder(folder);
}

Result<OfficeTemplate> templateFor(const Arguments &arguments, const QList<Format> &formats)
{
    const auto path = arguments.value(u"template"_s);
    if (!path)
        return OfficeTemplate();
    std::optional<Error> why;
    for (const Format format : {Format::Docx, Format::Odt}) {
        const auto read = readTemplate(*path, format);
        if (read && formats.contains(format))
            return *read;
        if (read)
            return unusable(u"--template"_s,
                            Tr::tr("This is a template for %1, which is not among the formats "
                                   "asked for. Ask for it with --format, or give another "
                                   "template.")
                                .arg(nameOf(format)));
        if (!why && formats.contains(format))
            why = read.error();
    }
    if (why)
        return *why;
    return unusable(u"--template"_s,
                    Tr::tr("Only docx and odt documents are written on a template."));
}

} // namespace minutebook::cli
