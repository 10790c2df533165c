// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/live/KeyText.h"

#include <QWidget>

namespace minutebook {

/// Over a record that is only looked at: says which it is, where words still go, and the key back.
/// On the ground of what is to be noticed.
class LookLine final : public QWidget
{
    Q_OBJECT

public:
    explicit LookLine(const Theme &theme, QWidget *parent = nullptr);

    /// "[Esc] goes back"; shows the line.
    void say(const QString &marked);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    KeyText m_text;
};

} // namespace minutebook
