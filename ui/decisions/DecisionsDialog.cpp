// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/decisions/DecisionsDialog.h"

#include "ui/decisions/DecisionsModel.h"
#include "ui/decisions/DecisionsTable.h"
#include "ui/details/DialogParts.h"

#include <QBoxLayout>
#include <QLabel>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QList<RegisterRow> rowsOf(const MeetingSession &session)
{
    QList<RegisterRow> rows;
    const Meeting &meeting = session.meeting();
    for (const ListedDecision &decision : decisionsOf(meeting, session.clock().now().date()))
        rows.append({session.id(), meeting.body.name, decision});
    return rows;
}

} // namespace

DecisionsDialog::DecisionsDialog(const MeetingSession &session, const std::optional<ItemId> &here,
                                 const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_model(
          new DecisionsModel({DecisionsModel::Column::Item, DecisionsModel::Column::Reference,
                              DecisionsModel::Column::Title, DecisionsModel::Column::Decided,
                              DecisionsModel::Column::Key, DecisionsModel::Column::State,
                              DecisionsModel::Column::Published, DecisionsModel::Column::CallInEnds,
                              DecisionsModel::Column::InEffect},
                             this))
    , m_table(makeDecisionsTable(*m_model, {2, 4, 11, 4, 2, 4, 4, 4, 4}, {3, 6}, theme, this))
{
    setObjectName(u"decisionsDialog"_s);
    setWindowTitle(tr("Decisions of the meeting"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_model->setRows(rowsOf(session));
    build();
    choose(here);
}

void DecisionsDialog::build()
{
    m_table->setAccessibleName(windowTitle());
    connect(m_table, &RowTable::opened, this, &DecisionsDialog::openRow);
    auto *state = makeStateLine(this);
    state->setText(m_model->rowCount() > 0
                       ? tr("%n decision(s). Enter goes to the statement, Esc back.", nullptr,
                            m_model->rowCount())
                       : tr("No executive decision was recorded at this meeting. Esc goes back."));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(state, 1);
    Button *open = addButton(*foot, tr("&Statement"), u"openStatement"_s, tr("Enter"), m_theme);
    open->setEnabled(m_model->rowCount() > 0);
    connect(open, &QPushButton::clicked, this, [this] { openRow(m_table->currentIndex().row()); });
    Button *close = addButton(*foot, tr("Close"), u"close"_s, tr("Esc"), m_theme);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 12);
    column->setSpacing(12);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    giveSize(*this, {m_theme.tokens().scaled(1180), m_theme.tokens().scaled(480)});
}

void DecisionsDialog::choose(const std::optional<ItemId> &here)
{
    int chosen = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rows().at(row).decision.item == here)
            chosen = row;
    }
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(chosen, 0));
    m_table->setFocus();
}

void DecisionsDialog::openRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const ItemId item = m_model->rows().at(row).decision.item;
    accept();
    Q_EMIT statementAsked(item);
}

} // namespace minutebook
