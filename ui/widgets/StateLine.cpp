// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/StateLine.h"

#include <QAccessible>
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

} // namespace minutebook
