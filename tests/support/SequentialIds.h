// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/IdSource.h"

namespace minutebook {

/// prefix-1, prefix-2, …: ids a test can foretell.
class SequentialIds final : public IdSource
{
public:
    [[nodiscard]] QString next(const QString &prefix) override
    {
        return prefix + u'-' + QString::number(++m_last);
    }
    [[nodiscard]] QString nextUuid() override
    {
        return QStringLiteral("00000000-0000-4000-8000-%1").arg(++m_last, 12, 10, QLatin1Char('0'));
    }

private:
    int m_last = 0;
};

} // namespace minutebook
