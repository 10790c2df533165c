// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace minutebook {

/// Number, title and badges of the item before the meeting, its number in the minutes, and since
/// when; or of one that is looked at.
class ItemHead final : public QWidget
{
    Q_OBJECT

public:
    ItemHead(LiveMeeting &live, const Theme &theme, QWidget *parent = nullptr);

    /// Nothing: the item before the meeting.
    void look(const std::optional<Place> &place);
    /// What it is the head of.
    [[nodiscard]] const Place &place() const { return m_looking ? *m_looking : m_live.place(); }

    /// Once a second: "14 min".
    void tick();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    /// It is the head of another item now.
    void placeShown();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] const AgendaItem *shown() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString since() const;
    [[nodiscard]] QString minute() const;
    [[nodiscard]] QString sitting() const;
    int paintTitle(QPainter &painter, const QRect &rect) const;
    void paintBadges(QPainter &painter, int left, int right) const;

    LiveMeeting &m_live;
    const Theme &m_theme;
    std::optional<Place> m_looking;
    QString m_since;
};

} // namespace minutebook
