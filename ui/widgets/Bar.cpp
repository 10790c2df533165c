// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/Bar.h"

#include <QWidget>

namespace minutebook {

QWidget *makeBar(QWidget *parent, int height)
{
    auto *bar = new QWidget(parent);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::AlternateBase);
    bar->setMinimumHeight(height);
    return bar;
}

} // namespace minutebook
