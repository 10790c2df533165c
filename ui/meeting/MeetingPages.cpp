// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/meeting/MeetingPages.h"

#include "core/domain/rules/Numbering.h"
#include "core/session/statements/StatementWords.h"
#include "ui/decisions/DecisionsDialog.h"
#include "ui/details/CouncilDialog.h"
#include "ui/details/VocabularyDialog.h"
#include "ui/live/LivePage.h"
#include "ui/statements/StatementsPage.h"

#include <QLocale>

namespace minutebook {

using namespace Qt::StringLiterals;

MeetingPages::MeetingPages(const Services &services, QWidget *parent)
    : QStackedWidget(parent)
    , m_services(services)
    , m_references(services.references)
    , m_live(new LivePage(services.session, services.ids, services.actions, services.theme,
                          services.style, services.vocabulary, this))
    , m_statements(
          new StatementsPage({services.session, services.actions, services.prompts, services.theme,
                              services.style, services.council, &m_references},
                             this))
{
    setObjectName(u"meetingPages"_s);
    addWidget(m_live);
    addWidget(m_statements);
    setFocusProxy(m_live); // who opens a meeting means to type
    QAction *action = services.actions.action(CommandId::DecisionStatements);
    action->setEnabled(true);
    connect(action, &QAction::triggered, this, &MeetingPages::openStatements);
    QAction *decisions = services.actions.action(CommandId::DecisionsOfMeeting);
    decisions->setEnabled(true);
    connect(decisions, &QAction::triggered, this, &MeetingPages::openDecisions);
    QAction *vocabulary = services.actions.action(CommandId::VocabularyOfBook);
    vocabulary->setEnabled(true);
    connect(vocabulary, &QAction::triggered, this, &MeetingPages::openVocabulary);
    connect(m_live, &LivePage::statementAsked, this, &MeetingPages::openStatementAt);
    QAction *council = services.actions.action(CommandId::CouncilAndCallIn);
    council->setEnabled(services.council != nullptr);
    connect(council, &QAction::triggered, this, &MeetingPages::openCouncil);
    connect(m_statements, &StatementsPage::closeAsked, this, &MeetingPages::closeStatements);
    connect(m_statements, &StatementsPage::summaryChanged, this, &MeetingPages::retitle);
    connect(m_statements, &StatementsPage::exportAsked, this, services.exportStatement);
}

void MeetingPages::openVocabulary()
{
    (new VocabularyDialog(m_services.vocabulary, m_services.session.meeting(), m_services.prompts,
                          m_services.theme, this))
        ->open();
}

void MeetingPages::openCouncil()
{
    (new CouncilDialog({*m_services.council, m_services.session, m_services.prompts,
                        m_services.theme, m_live->live().clock()},
                       this))
        ->open();
}

bool MeetingPages::isAtStatements() const
{
    return currentWidget() == m_statements;
}

void MeetingPages::openStatements()
{
    if (isAtStatements())
        return;
    const Place &place = m_live->live().place();
    showStatements(place.part == Place::Part::Item ? std::optional(place.item) : std::nullopt);
}

void MeetingPages::openDecisions()
{
    keepAll(); // the list is of what is recorded
    const AgendaItem *shown = isAtStatements() ? m_statements->item() : nullptr;
    const Place &place = m_live->live().place();
    std::optional<ItemId> here;
    if (shown)
        here = shown->id;
    else if (place.part == Place::Part::Item)
        here = place.item;
    auto *dialog = new DecisionsDialog(m_services.session, here, m_services.theme, this);
    connect(dialog, &DecisionsDialog::statementAsked, this, &MeetingPages::showStatements);
    dialog->open();
}

void MeetingPages::openStatementAt(const ItemId &item, StatementField field)
{
    showStatements(item);
    m_statements->goTo(field);
}

void MeetingPages::showStatements(const std::optional<ItemId> &item)
{
    m_live->keepAll();
    setCurrentWidget(m_statements);
    setFocusProxy(nullptr);
    for (const CommandId id : {CommandId::StatementAsResolved, CommandId::StatementAsItStands})
        m_services.actions.action(id)->setEnabled(true);
    m_statements->open(item);
    retitle();
}

void MeetingPages::closeStatements()
{
    for (const CommandId id : {CommandId::StatementAsResolved, CommandId::StatementAsItStands})
        m_services.actions.action(id)->setEnabled(false);
    setCurrentWidget(m_live);
    setFocusProxy(m_live);
    m_live->takeKeyboard();
    retitle();
}

void MeetingPages::keepAll()
{
    m_live->keepAll();
    m_statements->keepAll();
}

void MeetingPages::retitle()
{
    const AgendaItem *item = isAtStatements() ? m_statements->item() : nullptr;
    const QString number = item ? agendaNumberOf(m_services.session.meeting(), *item) : QString();
    if (!isAtStatements())
        setWindowTitle(QString());
    else if (number.isEmpty())
        setWindowTitle(tr("Decision statements"));
    else
        setWindowTitle(tr("Decision statements, item %1").arg(number));
}

void MeetingPages::describe(SpineState &state) const
{
    if (!isAtStatements() || state.cells.size() < 2)
        return;
    const QDate date = m_services.session.meeting().details.date;
    state.subtitle =
        tr("%1, decision statements").arg(QLocale().toString(date, u"dddd d MMMM yyyy"_s));
    if (m_statements->item())
        state.cells[1] = standingCell();
}

/// How far the statement in sight has come.
SpineCellState MeetingPages::standingCell() const
{
    const int missing = m_statements->missing();
    const StatementState state = m_statements->state();
    const auto published = m_statements->publishedOn();
    switch (state) {
    case StatementState::Draft:
        return {u"missing"_s, tr("%n thing(s) missing", nullptr, missing),
                tr("cannot be published yet")};
    case StatementState::Checked:
        return {u"done"_s, tr("Nothing is missing"), tr("ready to be published")};
    case StatementState::CalledIn:
        return {iconOf(state), tr("Called in"), tr("has no effect for now")};
    case StatementState::Published:
    case StatementState::InEffect:
        break;
    }
    return {iconOf(state), state == StatementState::InEffect ? tr("In effect") : tr("Published"),
            published ? tr("published %1").arg(spokenDate(*published)) : QString()};
}

} // namespace minutebook
