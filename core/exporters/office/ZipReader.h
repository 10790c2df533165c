// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/office/ZipFile.h"

namespace minutebook {

/// What a zip file may hold at most. Counted while it is inflated: what the file says of its own
/// sizes is not believed.
struct ZipLimits {
    int members = 2000;
    qint64 member = 32 * 1024 * 1024; ///< bytes of one, inflated
    qint64 total = 96 * 1024 * 1024; ///< bytes of all, inflated
    qint64 ratio = 250; ///< inflated to packed, of a member larger than `small`
    qint64 small = 1024 * 1024;
};

/// The members of a zip file in their order, folders left out. BadInput for what is none, is
/// damaged or encrypted, holds a name twice or one that leads out of the file, or more than the
/// limits; the place is the member's path where there is one.
[[nodiscard]] Result<QList<ZipMember>> unzipped(const QByteArray &bytes,
                                                const ZipLimits &limits = {});

} // namespace minutebook
