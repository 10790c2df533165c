// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/OfficeTemplate.h"

#include "core/exporters/Exporter.h"
#include "core/exporters/office/ZipReader.h"
#include "core/exporters/templates/DocxTemplate.h"
#include "core/exporters/templates/OdtTemplate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(minutebook::OfficeTemplate)
};

constexpr qint64 largestFile = 64 * 1024 * 1024;

Result<QByteArray> bytesOf(const QString &path)
{
    const auto trouble = [](ErrorCode code, const QString &message) {
        return Error{.code = code, .message = message, .place = {}, .detail = {}};
    };
    const QFileInfo info(path);
    if (!info.exists())
        return trouble(ErrorCode::NotFound, Words::tr("There is no such template."));
    if (!info.isFile())
        return trouble(ErrorCode::BadInput, Words::tr("This is not a file. Give a template."));
    if (info.size() > largestFile)
        return trouble(ErrorCode::BadInput, Words::tr("It is larger than a template can be."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return trouble(ErrorCode::BadInput,
                       Words::tr("The template cannot be read: %1. Nothing "
                                 "was written.")
                           .arg(file.errorString()));
    return file.readAll();
}

Result<OfficePackage> packageOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return Error{.code = ErrorCode::BadInput,
                     .message =
                         Words::tr("It is protected by a password, or of a Word before 2007. "
                                   "Save it without a password as .docx or .dotx."),
                     .place = {},
                     .detail = {}};
    const auto members = unzipped(bytes);
    if (!members)
        return members.error();
    return OfficePackage(*members);
}

Result<OfficeTemplate> templateOf(const QString &path, Format format)
{
    if (!takesTemplate(format))
        return Error{.code = ErrorCode::BadInput,
                     .message = Words::tr("Only docx and odt documents are written on a template."),
                     .place = {},
                     .detail = {}};
    const auto bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const auto package = packageOf(*bytes);
    if (!package)
        return package.error();
    OfficeTemplate read;
    if (format == Format::Docx) {
        auto docx = readDocxTemplate(*package);
        if (!docx)
            return docx.error();
        read.docx = std::make_shared<const DocxTemplate>(*std::move(docx));
    } else {
        auto odt = readOdtTemplate(*package);
        if (!odt)
            return odt.error();
        read.odt = std::make_shared<const OdtTemplate>(*std::move(odt));
    }
    return read;
}

} // namespace

Result<OfficeTemplate> readTemplate(const QString &path, Format format)
{
    auto read = templateOf(path, format);
    if (read)
        return read;
    Error error = read.error();
    const QString file = QDir::toNativeSeparators(path);
    error.place = error.place.isEmpty() ? file : file + u", "_s + error.place;
    return error;
}

bool takesTemplate(Format format)
{
    return format == Format::Docx || format == Format::Odt;
}

} // namespace minutebook
