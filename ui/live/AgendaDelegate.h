// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/live/AgendaModel.h"
#include "ui/live/LaidText.h"

#include <QAbstractItemDelegate>

namespace minutebook {

/// Draws an item of the agenda: number, title on as many lines as it needs, badges, when it was
/// taken.
class AgendaDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    AgendaDelegate(const AgendaModel &model, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    /// Of a row as it was when it was measured.
    struct Height {
        AgendaModel::Row row;
        int width = 0;
        int height = 0;
    };

    [[nodiscard]] int heightOf(const AgendaModel::Row &row, int width) const;
    [[nodiscard]] LaidText title(const AgendaModel::Row &row, int width) const;
    [[nodiscard]] int titleLeft(const AgendaModel::Row &row) const;
    [[nodiscard]] int titleWidth(const AgendaModel::Row &row, int width) const;
    [[nodiscard]] int timeWidth() const;
    /// The time gives way to the title where both have no room.
    [[nodiscard]] bool hasTime(const AgendaModel::Row &row, int width) const;
    [[nodiscard]] int roomBesideState(const AgendaModel::Row &row, int width) const;
    [[nodiscard]] bool hasSecondLine(const AgendaModel::Row &row) const;
    [[nodiscard]] int top(const AgendaModel::Row &row) const;
    void paintState(QPainter &painter, const QRect &rect, const AgendaModel::Row &row) const;
    void paintBadges(QPainter &painter, const QPoint &at, const AgendaModel::Row &row) const;

    const AgendaModel &m_model;
    const Theme &m_theme;
    mutable QHash<ItemId, Height> m_heights; ///< the view asks for all of them at every change
};

} // namespace minutebook
