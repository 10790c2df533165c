// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/office/OfficeLists.h"

#include <QByteArray>

namespace minutebook {

/// word/numbering.xml: the lists by their numbers, with all their levels.
[[nodiscard]] QByteArray docxNumbering(const OfficeLists &lists);

} // namespace minutebook
