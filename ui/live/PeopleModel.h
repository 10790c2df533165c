// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"

#include <QAbstractListModel>

namespace minutebook {

/// Everybody at the meeting in three groups, a row a group or a person, with the keys that give
/// them the floor and what is to be known of them now.
class PeopleModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Group { Cabinet, Officers, Others };

    struct Row {
        bool heading = false;
        Group group = Group::Cabinet;
        PersonId id;
        QString key; ///< "1" to "9"; empty: none
        QString code;
        QString name; ///< of a heading too
        QString role; ///< second line: portfolio, office, or why they are not here
        QString icon;
        QString mark; ///< beside the icon: "item 6", "0:48"
        bool away = false;
        bool hasFloor = false;

        bool operator==(const Row &) const = default;
        [[nodiscard]] QString sentence() const;
    };

    explicit PeopleModel(LiveMeeting &live, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const Row &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const PersonId &person) const;
    /// Once a second: the timer of whoever has the floor.
    void tick();

private:
    void rebuild();
    void refresh();
    [[nodiscard]] QList<Row> made() const;
    [[nodiscard]] Row make(const Person &person, Group group) const;
    void setWhereabouts(Row &row, const Person &person) const;
    void follow(const Edit &edit);

    LiveMeeting &m_live;
    QList<Row> m_rows;
};

/// "0:48", minutes and seconds since the floor passed; empty while nobody has it.
[[nodiscard]] QString floorTimer(const LiveMeeting &live);

} // namespace minutebook
