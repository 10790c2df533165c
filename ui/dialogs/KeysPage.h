// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include "ui/Actions.h"
#include "ui/theme/Theme.h"

namespace minutebook {

/// Every key on one page, from the table of commands and the keys the composer has of its own.
class KeysPage final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysPage(const Theme &theme, QWidget *parent = nullptr);

private:
    QWidget *buildMenu(MenuId menu);
    QWidget *buildComposer();
    QWidget *buildResolution();
    QWidget *buildPart(const QString &title, const QList<std::pair<QString, QString>> &rows);

    const Theme &m_theme;
};

} // namespace minutebook
