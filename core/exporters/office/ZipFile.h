// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace minutebook {

/// A member of a zip file, by its path inside.
struct ZipMember {
    QString path;
    QByteArray bytes;
    bool stored = false; ///< not compressed, as the type of an OpenDocument file must be

    bool operator==(const ZipMember &) const = default;
};

/// The members in their order as a zip file. The same members give the same bytes: no clock and no
/// name of a machine goes into it. Failed when there is not memory enough.
[[nodiscard]] Result<QByteArray> zipped(const QList<ZipMember> &members);

} // namespace minutebook
