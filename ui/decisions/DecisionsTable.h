// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/widgets/Button.h"
#include "ui/widgets/RowTable.h"

class QBoxLayout;

namespace minutebook {

class DecisionsModel;

/// The table of decisions as both of its dialogs have it. With large text the columns of
/// `givingWay` are left out, so that the others can be read; the row says them all.
[[nodiscard]] RowTable *makeDecisionsTable(DecisionsModel &model, QList<int> weights,
                                           const QList<int> &givingWay, const Theme &theme,
                                           QWidget *parent);

/// A button at the foot of a dialog; the keyboard's Enter belongs to the table.
Button *addButton(QBoxLayout &foot, const QString &text, const QString &name, const QString &key,
                  const Theme &theme);

} // namespace minutebook
