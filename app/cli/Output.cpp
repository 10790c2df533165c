// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/cli/Output.h"

#include "app/cli/Arguments.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace minutebook::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(minutebook::CommandLine)
};

Error failed(const QString &place, const QString &message)
{
    return {.code = ErrorCode::Failed, .message = message, .place = place, .detail = {}};
}

void writeError(const QString &line)
{
    QFile out;
    if (out.open(stderr, QIODevice::WriteOnly))
        out.write((line.simplified() + u'\n').toUtf8());
}

} // namespace

ExitStatus statusFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadInput:
    case ErrorCode::NotFound:
    case ErrorCode::Refused:
        return ExitStatus::Unusable;
    case ErrorCode::Failed:
    case ErrorCode::TooNew:
    case ErrorCode::Damaged:
        return ExitStatus::NotDone;
    }
    return ExitStatus::NotDone;
}

Result<> writeOut(const QByteArray &bytes)
{
    QFile out;
    const bool written =
        out.open(stdout, QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.flush();
    if (!written || std::fflush(stdout) != 0)
        return failed(
            Tr::tr("standard output"),
            Tr::tr(
                "It did not take what was written: %1. Make room, or write to a file with --out.")
                .arg(out.errorString()));
    return {};
}

Result<> writeLines(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += line + u'\n';
    return writeOut(text.toUtf8());
}

Result<> writeJson(const QJsonArray &array)
{
    return writeOut(QJsonDocument(array).toJson());
}

void sayError(const Error &error)
{
    writeError(u"minutebook: "_s + error.oneLine());
}

void remark(const QString &line)
{
    writeError(line);
}

Result<> mayBeFile(const QString &path)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return unusable(path, Tr::tr("This is there and is not a file. Give the name of a file."));
    return {};
}

Result<> mayWriteTo(const QString &path, bool replace)
{
    if (const auto may = mayBeFile(path); !may)
        return may;
    if (QFileInfo::exists(path) && !replace)
        return unusable(path,
                        Tr::tr("This file is there already and was left as it is. Give another "
                               "name, or add --force."));
    return {};
}

Result<> writeWhole(const QString &path, const QByteArray &bytes, bool replace)
{
    if (const auto may = mayWriteTo(path, replace); !may)
        return may;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(path,
                      Tr::tr("The file could not be written: %1. Nothing was changed. Make room or "
                             "choose another folder.")
                          .arg(file.errorString()));
    return {};
}

} // namespace minutebook::cli
