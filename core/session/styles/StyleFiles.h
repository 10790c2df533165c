// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyles.h"

namespace minutebook {

/// Keeps a style as a file of the council's folder, which is made where it is not there. The file
/// is there whole or not at all. Refused for a style that comes with the program; Failed, with what
/// to do, where the disk would not. Gives the path.
[[nodiscard]] Result<QString> keepStyle(const HouseStyle &style, const HouseStyles &styles,
                                        const QString &folder);

/// Writes a style to share: what differs from the style that all others are based on.
[[nodiscard]] Result<void> writeStyleFile(const HouseStyle &style, const HouseStyles &styles,
                                          const QString &path);

/// Reads a style that somebody shared. One whose id is taken here gets another, so that nothing is
/// replaced. BadInput, with its JSON Pointer, for what is no style.
[[nodiscard]] Result<HouseStyle> readStyleFile(const QString &path, const HouseStyles &styles);

} // namespace minutebook
