// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/base/Clock.h"

namespace minutebook {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

} // namespace minutebook
