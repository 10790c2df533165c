// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace minutebook {

/// Turns the event loop until a widget has been painted and the window has nothing left to do, as
/// whoever sits before it would see.
class PaintWatch final : public QObject
{
public:
    /// The widget must outlive the watch.
    explicit PaintWatch(QWidget &widget);

    /// Turns until nothing is left to do, and forgets what was painted so far.
    void settle();
    /// False when it was not painted within ten seconds.
    [[nodiscard]] bool waitForPaint();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_painted = false;
};

} // namespace minutebook
