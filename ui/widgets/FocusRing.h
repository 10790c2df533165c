// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFocusFrame>
#include <QPointer>

class QApplication;

namespace minutebook {

/// The blue ring around the button that has the keyboard. There is one for the whole program; it
/// follows the focus and hides when the focus is in a field or list, which draw it on their own
/// edge.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication &application, QObject *parent = nullptr);
    ~FocusRing() override;

private:
    void follow(QWidget *widget);

    QPointer<QFocusFrame> m_frame; // its parent is the window it stands in, which may go first
};

} // namespace minutebook
