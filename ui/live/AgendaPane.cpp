// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/AgendaPane.h"

#include "ui/live/AgendaDelegate.h"
#include "ui/live/PaneList.h"

#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

AgendaPane::AgendaPane(LiveMeeting &live, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_model(new AgendaModel(live, this))
    , m_head(new PaneLine(PaneLine::Where::Head, theme, this))
    , m_list(new PaneList(theme, this))
{
    setObjectName(u"agendaPane"_s);
    m_head->setTitle(tr("Agenda"));
    m_list->setObjectName(u"agenda"_s);
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AgendaDelegate(*m_model, theme, m_list));
    auto *foot = new PaneLine(PaneLine::Where::Foot, theme, this);
    foot->setText(tr("[Ctrl][PgDn] next item"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(foot);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        m_live.goTo(Place::under(m_model->row(index.row()).id));
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AgendaPane::followModel);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &AgendaPane::followModel);
    followModel();
}

void AgendaPane::followModel()
{
    m_head->setText(tr("%1 of %2 done").arg(m_model->done()).arg(m_model->total()));
    const int current = m_model->currentRow();
    if (current < 0)
        return;
    if (!m_list->hasFocus())
        m_list->setCurrentIndex(m_model->index(current));
    m_list->scrollTo(m_model->index(current));
}

} // namespace minutebook
