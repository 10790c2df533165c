// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "ui/widgets/Badge.h"

#include <QAbstractListModel>

namespace minutebook {

/// The agenda as the clerk sees it, a row an item.
class AgendaModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State { ToDo, Current, Done, Dropped };

    struct Row {
        ItemId id;
        QString number;
        QString minute; ///< its number in the minutes, where that is another
        QString title;
        State state = State::ToDo;
        QString since; ///< "14:18", when it was first before the meeting
        QList<BadgeKind> badges;
        bool grouping = false;
        bool child = false;

        bool operator==(const Row &) const = default;
        [[nodiscard]] QString sentence() const;
    };

    explicit AgendaModel(LiveMeeting &live, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const Row &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int currentRow() const;
    /// "5 of 11 done": items that are not headings over others.
    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const;

private:
    [[nodiscard]] Row make(const AgendaItem &item) const;
    void follow(const Edit &edit);
    void follow(const ItemChange &change);
    void renumber();
    void refresh();
    void refresh(int row);

    LiveMeeting &m_live;
    Place m_place; ///< where the rows say the meeting is
    QList<Row> m_rows;
};

} // namespace minutebook
