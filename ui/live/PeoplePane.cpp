// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/PeoplePane.h"

#include "ui/live/PaneList.h"
#include "ui/live/PersonDelegate.h"

#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

PeoplePane::PeoplePane(LiveMeeting &live, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_model(new PeopleModel(live, this))
    , m_head(new PaneLine(PaneLine::Where::Head, theme, this))
    , m_foot(new PaneLine(PaneLine::Where::Foot, theme, this))
    , m_list(new PaneList(theme, this))
{
    setObjectName(u"peoplePane"_s);
    m_list->setObjectName(u"people"_s);
    m_list->setAccessibleName(tr("In the room"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PersonDelegate(*m_model, theme, m_list));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (!m_model->row(index.row()).heading)
            m_live.giveFloor(m_model->row(index.row()).id);
    });
    follow();
}

void PeoplePane::setNarrow(bool narrow)
{
    m_narrow = narrow;
    follow();
}

void PeoplePane::follow()
{
    m_head->setTitle(m_narrow ? tr("Alt") : tr("In the room"));
    m_head->setText(m_narrow ? QString() : tr("[Alt] + key: has the floor"));
    m_foot->setText(m_narrow ? u"[0]"_s : tr("[0] no name: “a query was raised”"));
}

} // namespace minutebook
