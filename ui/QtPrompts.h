// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/Prompts.h"

namespace minutebook {

/// Prompts as windows of the desktop.
class QtPrompts final : public Prompts
{
public:
    void fileToOpen(QWidget *parent, const QString &title, const QString &filters,
                    PathAnswer answer) override;
    void fileToSave(QWidget *parent, const QString &title, const QString &suggested,
                    const QString &filters, PathAnswer answer) override;
    void folder(QWidget *parent, const QString &title, const QString &now,
                PathAnswer answer) override;
    void ask(QWidget *parent, const Question &question,
             std::function<void(bool doIt)> answer) override;
    void tell(QWidget *parent, const QString &title, const QString &text) override;
};

} // namespace minutebook
