// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/Folders.h"

namespace minutebook {

using namespace Qt::StringLiterals;

QString projectFile(const QString &path)
{
    return QStringLiteral(MINUTEBOOK_SOURCE_DIR) + u'/' + path;
}

QString referenceFolder()
{
    return QStringLiteral(MINUTEBOOK_REFERENCE_DIR);
}

QString examplesFolder()
{
    return QStringLiteral(MINUTEBOOK_EXAMPLES_DIR);
}

} // namespace minutebook
