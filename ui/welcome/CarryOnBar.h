// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

#include "core/session/book/BookSession.h"
#include "ui/theme/Theme.h"

class QLabel;

namespace minutebook {

class Button;

/// Says that a meeting was still live when the program ended, by itself or by the power going, and
/// opens it. It stands first in the tab order.
class CarryOnBar final : public QFrame
{
    Q_OBJECT

public:
    explicit CarryOnBar(const Theme &theme, QWidget *parent = nullptr);

    /// `isExcluded`: the public is excluded where it stopped.
    void setMeeting(const MeetingSummary &meeting, bool isExcluded);

Q_SIGNALS:
    void carryOn(const minutebook::MeetingId &meeting);
    void lookFirst(const minutebook::MeetingId &meeting);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    MeetingId m_meeting;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_words;
    Button *m_button;
    Button *m_look;
};

} // namespace minutebook
