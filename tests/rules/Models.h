// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/rules/CodeText.h"

namespace minutebook::rules {

/// A class that derives from one of Qt's abstract models.
struct ModelClass {
    QString name;
    QString path; ///< of the file it stands in
    qsizetype at = 0; ///< 0-based place of its name
};

[[nodiscard]] QList<ModelClass> modelClassesIn(const SourceFile &file);

/// Models of the program that no test puts under a ModelWatch: one in the folder that mirrors the
/// model's own, or in one above that. One line a fault, with file and line.
[[nodiscard]] QStringList unwatchedModels(const QList<SourceFile> &sources);

} // namespace minutebook::rules
