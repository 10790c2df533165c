// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/live/PaneLine.h"
#include "ui/live/PeopleModel.h"

class QListView;

namespace minutebook {

/// Who is in the room. Enter on a row gives them the floor.
class PeoplePane final : public QWidget
{
    Q_OBJECT

public:
    PeoplePane(LiveMeeting &live, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }
    void tick() { m_model->tick(); }
    /// The narrow strip of keys and codes.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

private:
    void follow();

    LiveMeeting &m_live;
    PeopleModel *m_model;
    PaneLine *m_head;
    PaneLine *m_foot;
    QListView *m_list;
    bool m_narrow = false;
};

} // namespace minutebook
