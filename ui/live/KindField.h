// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "ui/theme/Theme.h"

#include <QComboBox>

namespace minutebook {

/// What the speaker does, with the key that says so.
class KindField final : public QComboBox
{
    Q_OBJECT

public:
    KindField(LiveMeeting &live, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// The kind's name; its key gives way.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] int number() const;
    [[nodiscard]] int keyWidth() const;

    LiveMeeting &m_live;
    const Theme &m_theme;
};

} // namespace minutebook
