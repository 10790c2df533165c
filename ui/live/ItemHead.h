// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/LiveMeeting.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace minutebook {

/// Number, title and badges of the item before the meeting, and since when.
class ItemHead final : public QWidget
{
    Q_OBJECT

public:
    ItemHead(LiveMeeting &live, const Theme &theme, QWidget *parent = nullptr);

    /// Once a second: "14 min".
    void tick();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString since() const;
    int paintTitle(QPainter &painter, const QRect &rect) const;
    void paintBadges(QPainter &painter, int left, int right) const;

    LiveMeeting &m_live;
    const Theme &m_theme;
    QString m_since;
};

} // namespace minutebook
