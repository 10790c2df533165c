// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/Folders.h"
#include <QByteArray>
#include <QFile>
#include <QString>

namespace minutebook {

/// The file tests/data/golden/<name>. With MINUTEBOOK_REGENERATE_GOLDEN=1 in the environment
/// `actual` is written there first; read the difference with "git diff" before you commit it.
[[nodiscard]] inline QByteArray golden(const QString &name, const QByteArray &actual)
{
    QFile file(projectFile(QStringLiteral("tests/data/golden/") + name));
    if (qEnvironmentVariableIsSet("MINUTEBOOK_REGENERATE_GOLDEN")) {
        if (file.open(QIODevice::WriteOnly))
            file.write(actual);
        file.close();
    }
    return file.open(QIODevice::ReadOnly) ? file.readAll()
                                          : QByteArrayLiteral("there is no such golden file");
}

} // namespace minutebook
