// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace minutebook {

/// What it holds, in striped edges while the public are excluded: seen from across the room, and
/// by who sees no colours.
class ExemptFrame final : public QWidget
{
    Q_OBJECT

public:
    ExemptFrame(const Theme &theme, QWidget *parent = nullptr);

    void hold(QWidget *content);
    void setExempt(bool exempt);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    bool m_exempt = false;
};

} // namespace minutebook
