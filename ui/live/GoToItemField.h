// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "ui/theme/Theme.h"

#include <QLineEdit>

namespace minutebook {

/// Ctrl+J: a small field over the head of the item that takes an item's number.
class GoToItemField final : public QLineEdit
{
    Q_OBJECT

public:
    GoToItemField(LiveMeeting &live, const Theme &theme, QWidget *parent);

    void ask();

Q_SIGNALS:
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    LiveMeeting &m_live;
    const Theme &m_theme;
};

} // namespace minutebook
