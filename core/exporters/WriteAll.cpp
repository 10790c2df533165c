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
    // A disk that fills up takes a part without a word, and says why only when it takes no more.
    for (qsizetype taken = 0; taken < bytes.size();) {
        const qint64 more = device.write(bytes.constData() + taken, bytes.size() - taken);
        if (more <= 0)
            return notTaken(device);
        taken += more;
    }
    // A file keeps what it was given in a buffer of its own, and only flushing says whether the
    // disk has room; asked again, why not.
    auto *file = qobject_cast<QFileDevice *>(&device);
    if (file && !file->flush() && !file->flush())
        return notTaken(device);
    return {};
}

} // namespace minutebook
