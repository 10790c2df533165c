// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QTest>

/// Fails the test with the error's own words when the result is one.
#define VERIFY_RESULT(result)                                                                      \
    do {                                                                                           \
        if (!(result)) {                                                                           \
            QFAIL(qPrintable((result).error().oneLine() + QStringLiteral(" / ")                    \
                             + (result).error().detail));                                          \
        }                                                                                          \
    } while (false)
