// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/details/DialogParts.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>

namespace minutebook {

using namespace Qt::StringLiterals;

QLabel *makeStateLine(QWidget *parent)
{
    auto *line = new QLabel(parent);
    line->setObjectName(u"state"_s);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    return line;
}

void sayIn(QLabel &line, const QString &text)
{
    line.setText(text);
    line.setAccessibleName(text);
    QAccessibleEvent said(&line, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void giveSize(QDialog &dialog, const QSize &wanted)
{
    const QWidget *parent = dialog.parentWidget();
    dialog.resize(parent ? wanted.boundedTo(parent->window()->size()) : wanted);
}

} // namespace minutebook
