// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/checks/WordingChecks.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace minutebook {

class Card;

/// What was looked at in the wording: a tick, or a triangle and what wants another look.
class ChecksCard final : public QWidget
{
    Q_OBJECT

public:
    ChecksCard(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<WordingCheck> &checks);

private:
    void build();

    const Theme &m_theme;
    Card *m_card;
    QWidget *m_lines = nullptr;
    QList<WordingCheck> m_checks;
};

} // namespace minutebook
