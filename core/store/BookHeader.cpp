// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/BookHeader.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/fileformat2.html: the database header and the write-ahead log
constexpr qsizetype headerSize = 100;
constexpr qsizetype versionAt = 60;
constexpr qsizetype applicationAt = 68;
constexpr qsizetype walHeaderSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr qsizetype pageSizeAt = 8;
constexpr qsizetype saltsAt = 16;
constexpr qsizetype frameSaltsAt = 8;
constexpr qsizetype saltsSize = 8;

quint32 word(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The newest first page in the write-ahead log; none where the log has no such page.
std::optional<QByteArray> firstPageInLog(const QString &path)
{
    QFile log(path + u"-wal"_s);
    if (!log.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray header = log.read(walHeaderSize);
    if (header.size() < walHeaderSize)
        return std::nullopt;
    const qint64 pageSize = word(header, pageSizeAt);
    std::optional<QByteArray> newest;
    while (true) {
        const QByteArray frame = log.read(frameHeaderSize);
        const bool current = frame.size() == frameHeaderSize
            && frame.mid(frameSaltsAt, saltsSize) == header.mid(saltsAt, saltsSize);
        if (!current)
            return newest; // the rest is left over from an older log
        const QByteArray page = log.read(pageSize);
        if (word(frame, 0) == 1 && page.size() >= headerSize)
            newest = page.first(headerSize);
    }
}

} // namespace

Result<BookHeader> readBookHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return Error{.code = ErrorCode::NotFound,
                     .message = QCoreApplication::translate(
                         "minutebook::MinuteBook", "There is no minute book of this name."),
                     .place = path,
                     .detail = {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{.code = ErrorCode::Failed,
                     .message = QCoreApplication::translate("minutebook::MinuteBook",
                                                            "The file cannot be read: %1.")
                                    .arg(file.errorString()),
                     .place = path,
                     .detail = {}};
    }
    const QByteArray bytes = file.read(headerSize);
    BookHeader header;
    header.isEmpty = bytes.isEmpty();
    header.isSqlite =
        bytes.size() == headerSize && bytes.startsWith(QByteArray("SQLite format 3\0", 16));
    if (header.isSqlite) {
        const QByteArray page = firstPageInLog(path).value_or(bytes);
        header.applicationId = static_cast<qint32>(word(page, applicationAt));
        header.version = static_cast<int>(word(page, versionAt));
    }
    return header;
}

} // namespace minutebook
