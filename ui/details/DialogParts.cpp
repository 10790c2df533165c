// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/details/DialogParts.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>

namespace minutebook {

using namespace Qt::StringLiterals;

void giveSize(QDialog &dialog, const QSize &wanted)
{
    const QWidget *parent = dialog.parentWidget();
    dialog.resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
}

} // namespace minutebook
