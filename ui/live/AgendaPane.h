// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/live/AgendaModel.h"
#include "ui/live/PaneLine.h"

class QListView;

namespace minutebook {

/// The agenda beside the record. Enter on a row takes the meeting to that item.
class AgendaPane final : public QWidget
{
    Q_OBJECT

public:
    AgendaPane(LiveMeeting &live, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }

private:
    void followModel();

    LiveMeeting &m_live;
    AgendaModel *m_model;
    PaneLine *m_head;
    QListView *m_list;
};

} // namespace minutebook
