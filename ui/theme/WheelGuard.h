// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace minutebook {

/// A list or a number that the wheel passes over keeps its value, and the page is scrolled: nobody
/// sees what is changed in passing. One that has the keyboard is turned as usual.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    /// Does nothing for controls of another kind.
    void watch(QWidget &control);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace minutebook
