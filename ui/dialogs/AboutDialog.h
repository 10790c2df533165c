// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include "ui/theme/Theme.h"

namespace minutebook {

/// What the program is and which version; where its book is.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const QString &bookPath, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace minutebook
