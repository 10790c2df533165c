// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/WriteAll.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace minutebook {

namespace {

struct Wording {
    Q_DECLARE_TR_FUNCTIONS(minutebook::WriteAll)
};

Error notTaken(const QIODevice &device)
{
    return {
        .code = ErrorCode::Failed,
        .message =
            Wording::tr("The document could not be written to the end: %1. The meeting itself is "
                        "safe; choose another place and export again.")
                .arg(device.errorString()),
        .place = {},
        .detail = {}};
}

} // namespace

Result<void> writeAll(const QByteArray &bytes, QIODevice &device)
{
    if (device.write(bytes) != bytes.size())
        return notTaken(device);
    // A file keeps what it was given in a buffer of its own, and only flushing says whether the
    // disk has room.
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (file && !file->flush())
        return notTaken(device);
    return {};
}

} // namespace minutebook
