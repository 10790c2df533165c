// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/ZipFile.h"

#include <QCoreApplication>

#include <memory>

#include <zip.h>

namespace minutebook {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ZipFile)
};

/// 1 January 1980, the first day a zip file knows, at noon, so that it is that day in any zone.
constexpr time_t firstDay = 315'576'000;

Error failed(zip_error_t *error)
{
    return {ErrorCode::Failed,
            Words::tr("The file could not be put together: %1")
                .arg(QString::fromUtf8(zip_error_strerror(error))),
            {},
            {}};
}

/// False when the archive says why.
bool add(zip_t *archive, const ZipMember &member)
{
    zip_source_t *source = zip_source_buffer(archive, member.bytes.constData(),
                                             static_cast<zip_uint64_t>(member.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, member.path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, place, member.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                    0)
        == 0
        && zip_file_set_mtime(archive, place, firstDay, 0) == 0
        && zip_file_set_external_attributes(archive, place, 0, ZIP_OPSYS_UNIX, 0100644U << 16U)
        == 0;
}

/// What the archive wrote into the source, which is open no more.
Result<QByteArray> contentOf(zip_source_t *source)
{
    if (zip_source_open(source) != 0)
        return failed(zip_source_error(source));
    zip_source_seek(source, 0, SEEK_END);
    const zip_int64_t size = zip_source_tell(source);
    zip_source_seek(source, 0, SEEK_SET);
    QByteArray bytes(size, Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(size));
    zip_source_close(source);
    if (read != size)
        return failed(zip_source_error(source));
    return bytes;
}

} // namespace

Result<QByteArray> zipped(const QList<ZipMember> &members)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> source(
        zip_source_buffer_create(nullptr, 0, 0, &error), zip_source_free);
    if (!source)
        return failed(&error);
    zip_source_keep(source.get()); // the archive lets go of one when it is closed
    zip_t *archive = zip_open_from_source(source.get(), ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(source.get());
        return failed(&error);
    }
    for (const ZipMember &member : members) {
        if (!add(archive, member)) {
            const Error why = failed(zip_get_error(archive));
            zip_discard(archive);
            return why;
        }
    }
    if (zip_close(archive) != 0) {
        const Error why = failed(zip_get_error(archive));
        zip_discard(archive);
        return why;
    }
    return contentOf(source.get());
}

} // namespace minutebook
