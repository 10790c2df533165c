// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/base/Error.h"

namespace minutebook {

using namespace Qt::StringLiterals;

Error Error::withContext(const QString &doing) const
{
    Error copy = *this;
    copy.message = doing + u": "_s + message;
    return copy;
}

QString Error::oneLine() const
{
    const QString line = place.isEmpty() ? message : place + u": "_s + message;
    return line.simplified();
}

} // namespace minutebook
