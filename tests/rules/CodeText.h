// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace minutebook::rules {

/// A C++ file of the project, its path relative to the root.
struct SourceFile {
    QString path;
    QString text;
};

/// Every .h and .cpp of the project, in order of path.
[[nodiscard]] QList<SourceFile> projectSources();

/// The text with the inside of comments, string and character literals (raw ones too) turned to
/// spaces: as long as before and with the same lines, so that what is left can be searched for
/// code.
[[nodiscard]] QString codeOnly(const QString &text);

/// "core/base/Id.h:12: message" for a 0-based place in the text.
[[nodiscard]] QString fault(const SourceFile &file, qsizetype at, const QString &message);

} // namespace minutebook::rules
