// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/styles/StyleFiles.h"

#include "core/document/HouseStyleReader.h"
#include "core/document/HouseStyleWriter.h"
#include "core/session/styles/StyleDraft.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(minutebook::StyleFiles)
};

/// No style is near this size; a file that is, is something else.
constexpr qint64 largestStyle = 1024 * 1024;

Error notWritten(const QString &path, const QString &reason)
{
    return {.code = ErrorCode::Failed,
            .message = Say::tr("The style could not be written (%1). Nothing on the disk was "
                               "changed, and what you set is still here. Free some space or choose "
                               "another place, then save again.")
                           .arg(reason),
            .place = QDir::toNativeSeparators(path),
            .detail = reason};
}

Result<void> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace

Result<void> writeStyleFile(const HouseStyle &style, const HouseStyles &styles, const QString &path)
{
    const HouseStyle *base = styles.find(usualStyle());
    const bool based = base && base->id != style.id;
    return writeBytes(based ? writeHouseStyle(style, *base) : writeHouseStyle(style), path);
}

Result<QString> keepStyle(const HouseStyle &style, const HouseStyles &styles, const QString &folder)
{
    if (HouseStyles::comesWithProgram(style.id))
        return Error{.code = ErrorCode::Refused,
                     .message = Say::tr("This style comes with the program and is never changed. "
                                        "Make a copy of it and change that."),
                     .place = {},
                     .detail = {}};
    const QDir dir(folder);
    const QString path = dir.filePath(style.id.text() + ".json"_L1);
    if (!dir.mkpath(u"."_s))
        return notWritten(path, Say::tr("the folder cannot be made"));
    if (const auto written = writeStyleFile(style, styles, path); !written)
        return written.error();
    return path;
}

Result<HouseStyle> readStyleFile(const QString &path, const HouseStyles &styles)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::NotFound,
                     .message = Say::tr("The file cannot be read: %1").arg(file.errorString()),
                     .place = QDir::toNativeSeparators(path),
                     .detail = {}};
    if (file.size() > largestStyle)
        return Error{.code = ErrorCode::BadInput,
                     .message = Say::tr("This is too large to be a house style."),
                     .place = QDir::toNativeSeparators(path),
                     .detail = {}};
    auto style =
        readHouseStyle(file.readAll(), [&](const HouseStyleId &id) { return styles.find(id); });
    if (style && styles.find(style->id))
        style->id = freeStyleId(style->id.text(), styles);
    return style;
}

} // namespace minutebook
