// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/StateLine.h"

class QDialog;
class QSize;

namespace minutebook {

/// Gives the dialog that size, or what its window has room for.
void giveSize(QDialog &dialog, const QSize &wanted);

} // namespace minutebook
