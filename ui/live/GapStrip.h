// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/decisions/ItemGaps.h"
#include "ui/theme/Theme.h"

#include <QTimer>
#include <QWidget>

namespace minutebook {

class ItemHead;
class LiveMeeting;

/// Under the head of the item: what its record has and what is missing, each with its word and its
/// mark. Takes no room when nothing is missing. A click on a mark goes where it is mended; the
/// keyboard has F8. Follows the item that the head shows, a moment after the last change, so that
/// no key waits for it.
class GapStrip final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int pause = 150; ///< milliseconds after a change

    GapStrip(LiveMeeting &live, const ItemHead &head, const Theme &theme, QWidget *parent);

    void setMovers(MoversPrinted movers);
    [[nodiscard]] MoversPrinted movers() const { return m_movers; }
    /// Reads the item now.
    void follow();
    [[nodiscard]] const QList<ItemPartState> &parts() const { return m_parts; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    /// How many marks have a place in that width.
    [[nodiscard]] int marksShown(int width) const;

Q_SIGNALS:
    /// A part that is missing was pressed.
    void asked(const minutebook::ItemGap &gap);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// The place of the mark of each part in that width, empty for one without a place: where
    /// there is no room for all, those that are there give way first, then what comes later.
    [[nodiscard]] QList<QRect> marksIn(int width) const;
    [[nodiscard]] int markAt(const QPoint &position) const;
    [[nodiscard]] QSize sizeOf(const ItemPartState &state) const;
    void paintMark(QPainter &painter, const QRect &mark, const ItemPartState &state) const;
    [[nodiscard]] int margin() const;

    LiveMeeting &m_live;
    const ItemHead &m_head;
    const Theme &m_theme;
    MoversPrinted m_movers = MoversPrinted::No;
    std::optional<ItemId> m_item;
    QList<ItemPartState> m_parts;
    QTimer m_soon;
};

} // namespace minutebook
