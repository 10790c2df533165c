// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace minutebook {

/// A file of the project, by its path from the project's own folder.
///
/// One object file knows where the project stands, so that the tests themselves compile to the same
/// objects wherever that is, and come out of a compiler cache.
[[nodiscard]] QString projectFile(const QString &path);
/// The Akoma Ntoso schema and the published bank holidays, which are not the project's own; empty
/// where CMake was not told MINUTEBOOK_REFERENCE_DIR.
[[nodiscard]] QString referenceFolder();
/// Meeting files made elsewhere; empty where CMake was not told MINUTEBOOK_EXAMPLES_DIR.
[[nodiscard]] QString examplesFolder();

} // namespace minutebook
