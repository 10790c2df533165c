// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/base/Id.h"

namespace minutebook {

namespace {

bool isLowerOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

} // namespace

bool isIdText(QStringView text)
{
    if (text.isEmpty() || text.size() > 64 || !isLowerOrDigit(text.front()))
        return false;
    for (const QChar c : text) {
        if (!isLowerOrDigit(c) && c != u'-')
            return false;
    }
    return true;
}

} // namespace minutebook
