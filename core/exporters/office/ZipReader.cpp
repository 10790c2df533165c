// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/ZipReader.h"

#include <QCoreApplication>
#include <QSet>

#include <memory>

#include <zip.h>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ZipFile)
};

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using File = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

Error bad(const QString &message, const QString &place = {})
{
    return {.code = ErrorCode::BadInput, .message = message, .place = place, .detail = {}};
}

Error damaged(const QString &place = {})
{
    return bad(Words::tr("This part is damaged and cannot be unpacked."), place);
}

Error tooLarge(const QString &place)
{
    return bad(Words::tr("It unpacks to far more than such a file holds, and was not read on."),
               place);
}

/// Null when it is no zip file.
Archive opened(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive =
        source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    return {archive, zip_discard};
}

bool leadsOut(const QString &path)
{
    return path.startsWith(u'/') || path.contains(u'\\') || path.contains(u':')
        || path.split(u'/').contains(u".."_s);
}

/// Inflates the members one after another and keeps count.
class Unzipping
{
public:
    Unzipping(zip_t *archive, const ZipLimits &limits)
        : m_archive(archive)
        , m_limits(limits)
    {
    }

    Result<QList<ZipMember>> all()
    {
        const zip_int64_t count = zip_get_num_entries(m_archive, 0);
        if (count > m_limits.members)
            return bad(Words::tr("It holds %1 parts, far more than such a file has.").arg(count));
        QList<ZipMember> members;
        for (zip_int64_t index = 0; index < count; ++index) {
            auto member = at(static_cast<zip_uint64_t>(index));
            if (!member)
                return member.error();
            if (!member->path.endsWith(u'/'))
                members += *std::move(member);
        }
        return members;
    }

private:
    Result<ZipMember> at(zip_uint64_t index)
    {
        zip_stat_t stat;
        if (zip_stat_index(m_archive, index, ZIP_FL_ENC_GUESS, &stat) != 0)
            return damaged();
        ZipMember member{.path = QString::fromUtf8(stat.name), .bytes = {}};
        if (leadsOut(member.path) || m_paths.contains(member.path))
            return bad(Words::tr("The name of this part stands twice or leads out of the file."),
                       member.path);
        m_paths.insert(member.path);
        if (stat.encryption_method != ZIP_EM_NONE)
            return bad(Words::tr("It is encrypted. Save it without a password."), member.path);
        member.stored = stat.comp_method == ZIP_CM_STORE;
        if (const auto read = inflate(index, static_cast<qint64>(stat.comp_size), member); !read)
            return read.error();
        return member;
    }

    Result<> inflate(zip_uint64_t index, qint64 packed, ZipMember &member)
    {
        const File file(zip_fopen_index(m_archive, index, 0), zip_fclose);
        if (!file)
            return damaged(member.path);
        QByteArray piece(1 << 16, Qt::Uninitialized);
        while (true) {
            const zip_int64_t read =
                zip_fread(file.get(), piece.data(), zip_uint64_t(piece.size()));
            if (read < 0)
                return damaged(member.path);
            if (read == 0)
                return {};
            member.bytes.append(piece.constData(), read);
            m_total += read;
            const qint64 size = member.bytes.size();
            const bool isBomb = size > m_limits.small && size / m_limits.ratio > packed;
            if (isBomb || size > m_limits.member || m_total > m_limits.total)
                return tooLarge(member.path);
        }
    }

    zip_t *m_archive;
    ZipLimits m_limits;
    QSet<QString> m_paths;
    qint64 m_total = 0;
};

} // namespace

Result<QList<ZipMember>> unzipped(const QByteArray &bytes, const ZipLimits &limits)
{
    const Archive archive = opened(bytes);
    if (!archive)
        return bad(Words::tr("It is not a zip file, or a damaged one, so that no document can be "
                             "in it."));
    return Unzipping(archive.get(), limits).all();
}

} // namespace minutebook
