// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/StatementsPage.h"

#include "core/domain/rules/Decisions.h"
#include "core/session/statements/StatementWords.h"
#include "ui/live/HintBar.h"
#include "ui/statements/CompletenessPane.h"
#include "ui/statements/FactsRow.h"
#include "ui/statements/FieldNames.h"
#include "ui/statements/StatementForm.h"
#include "ui/statements/StatementTabs.h"
#include "ui/widgets/CorrectionBar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>

namespace minutebook {

using namespace Qt::StringLiterals;

StatementsPage::StatementsPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_tabs(new StatementTabs(services.theme, this))
    , m_stack(new QStackedWidget(this))
    , m_facts(new FactsRow(services.theme, m_stack))
    , m_correction(new CorrectionBar(services.theme, m_stack))
    , m_form(new StatementForm(services.session.clock(), services.theme, m_stack))
    , m_pane(new CompletenessPane(services.theme, m_stack))
    , m_hints(new HintBar(services.theme, this))
    , m_none(new QLabel(tr("No executive decision was recorded at this meeting."), m_stack))
{
    setObjectName(u"statementsPage"_s);
    build();
    connectParts();
    connectCommands();
    m_form->setWritable(!services.session.isReadOnly());
}

void StatementsPage::build()
{
    auto *statement = new QWidget(m_stack);
    auto *columns = new QHBoxLayout(statement);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_facts);
    left->addWidget(m_correction);
    left->addWidget(m_form, 1);
    columns->addLayout(left, 1);
    columns->addWidget(m_pane);
    m_correction->setObjectName(u"statementCorrection"_s);
    m_correction->field()->setObjectName(u"statementReason"_s);
    m_correction->hide();
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setObjectName(u"noStatements"_s);
    m_stack->addWidget(statement);
    m_stack->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(m_hints);
    column->addLayout(foot);
    m_hints->setObjectName(u"statementHints"_s);
    m_hints->setHints({tr("[Ctrl][Enter] keeps what is offered"), tr("[F8] next gap"),
                       tr("[Ctrl][PgDn] next statement"), tr("[Esc] back to the record")},
                      tr("[F1] all keys"));
}

void StatementsPage::connectParts()
{
    connect(m_tabs, &StatementTabs::itemChosen, this, &StatementsPage::followTab);
    connect(m_form, &StatementForm::meant, this, &StatementsPage::record);
    connect(m_form, &StatementForm::notUnderstood, this, [this](StatementField field) {
        say(tr("%1: that was not understood and is not recorded. It stays in the field.")
                .arg(spokenNameOf(field)),
            LiveMeeting::Notice::Tone::Warning);
    });
    connect(m_form, &StatementForm::takeBackAsked, this, &StatementsPage::takeBack);
    connect(m_form, &StatementForm::makeAgainAsked, this, &StatementsPage::makeAgain);
    connect(m_form, &StatementForm::lockMet, this, &StatementsPage::sayLocked);
    connect(m_correction, &CorrectionBar::reasonGiven, this, &StatementsPage::openBecause);
    connect(m_correction, &CorrectionBar::reasonMissing, this, &StatementsPage::sayLocked);
    connectAnswers();
    connect(m_pane, &CompletenessPane::rowOpened, this, &StatementsPage::openRow);
    connect(m_pane, &CompletenessPane::nextGapAsked, this, [this] { goToGap(1); });
    connect(m_pane, &CompletenessPane::publishAsked, this, &StatementsPage::askToPublish);
    connect(&m_services.session, &MeetingSession::changed, this, &StatementsPage::follow);
    if (m_services.council)
        connect(m_services.council, &CouncilDefaults::changed, this, &StatementsPage::showItem);
}

/// The keys are shared with other pages: each acts while it is in sight.
void StatementsPage::answer(CommandId command, const std::function<void()> &act)
{
    connect(m_services.actions.action(command), &QAction::triggered, this, [this, act] {
        if (isVisible())
            act();
    });
}

void StatementsPage::connectCommands()
{
    answer(CommandId::NextItem, [this] { m_tabs->step(1); });
    answer(CommandId::PreviousItem, [this] { m_tabs->step(-1); });
    answer(CommandId::NextGap, [this] { goToGap(1); });
    answer(CommandId::PreviousGap, [this] { goToGap(-1); });
    answer(CommandId::Undo, [this] { takeBack(); });
    answer(CommandId::Redo, [this] { makeAgain(); });
    answer(CommandId::CompareWording, [this] { compare(); });
    answer(CommandId::StatementAsResolved, [this] { letTheResolutionStand(); });
    answer(CommandId::StatementAsItStands, [this] { letTheStatementStand(); });
    answer(CommandId::NextPane, [this] { cyclePanes(1); });
    answer(CommandId::PreviousPane, [this] { cyclePanes(-1); });
}

const AgendaItem *StatementsPage::item() const
{
    const auto current = m_tabs->currentItem();
    return current ? findItem(m_services.session.meeting(), *current) : nullptr;
}

std::optional<QDate> StatementsPage::publishedOn() const
{
    const AgendaItem *shown = item();
    return shown && shown->decision ? shown->decision->publishedOn : std::nullopt;
}

StatementState StatementsPage::state() const
{
    const AgendaItem *shown = item();
    return shown
        ? statementState(statementFactsOf(m_services.session.meeting(), *shown, missing()), today())
        : StatementState::Draft;
}

void StatementsPage::open(const std::optional<ItemId> &item)
{
    m_asked = item;
    m_standing.clear();
    m_reason.reset();
    m_hints->clearNotice();
    showTabs();
    if (item)
        m_tabs->choose(*item);
    showItem();
    const int gap = gapAfter(m_rows, -1);
    if (gap >= 0 && m_rows.at(gap).field)
        openRow(gap);
    else if (m_tabs->count() > 0)
        m_form->goTo(StatementField::Reference);
    else
        setFocus();
}

void StatementsPage::goTo(StatementField field)
{
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        if (m_rows.at(row).field == field)
            return openRow(row);
    }
    m_form->goTo(field);
}

void StatementsPage::keepAll()
{
    m_form->keepAll();
}

/// A decision bears on its own statement; anything else may bear on all of them.
void StatementsPage::follow(const Edit &edit)
{
    if (!isVisible())
        return; // brought in step when it is opened
    if (edit.kind != EditKind::RecordDecision)
        m_standing.clear();
    for (const Change &change : edit.changes) {
        const auto *item = std::get_if<ItemChange>(&change);
        if (item && item->after)
            m_standing.remove(item->after->id);
    }
    showTabs();
    showItem();
}

void StatementsPage::showTabs()
{
    const Meeting &meeting = m_services.session.meeting();
    const QList<ItemId> statements = itemsWithStatements(meeting);
    QList<StatementTabs::Tab> tabs;
    for (const AgendaItem &each : meeting.items) {
        const bool isAsked = each.id == m_asked && mayHaveStatement(each);
        if (!statements.contains(each.id) && !isAsked)
            continue;
        if (!m_standing.contains(each.id))
            m_standing.insert(each.id, completenessOf(meeting, each.id));
        tabs.append(tabOf(meeting, each, m_standing.value(each.id), today()));
    }
    m_tabs->setTabs(tabs);
    m_tabs->setVisible(!tabs.isEmpty());
    m_stack->setCurrentIndex(tabs.isEmpty() ? 1 : 0);
}

void StatementsPage::showItem()
{
    const AgendaItem *shown = item();
    m_rows = shown ? m_standing.value(shown->id) : QList<CompletenessRow>();
    if (shown) {
        const Meeting &meeting = m_services.session.meeting();
        m_facts->setFacts(factsOf(meeting, *shown, state()));
        showLock();
        const CouncilDefaults *council = m_services.council;
        m_form->showStatement(
            {meeting, *shown, m_services.style, m_rows, today(),
             council ? council->callInCloses(meeting) : std::nullopt,
             m_services.references ? m_services.references->next(meeting, shown->id) : QString()});
        m_pane->setRows(m_rows, meeting.council.jurisdiction);
        m_pane->setPublishing(publishedOn() ? tr("Export…") : tr("Publish…"), whyNotNow(*shown));
    }
    Q_EMIT summaryChanged();
}

/// Why the button of publication cannot act now; empty when it can.
QString StatementsPage::whyNotNow(const AgendaItem &shown) const
{
    if (publishedOn())
        return {};
    if (m_services.session.isReadOnly())
        return tr("Read only: nothing can be changed.");
    if (!hasDecision(shown))
        return tr("No decision is recorded for this item yet.");
    return whyNotPublished(m_rows);
}

void StatementsPage::chooseQuietly(const ItemId &item)
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->choose(item);
}

/// What is typed belongs to the statement that is left: it is kept while that is still the chosen
/// one, and what is not understood keeps it so.
void StatementsPage::followTab()
{
    const auto chosen = m_tabs->currentItem();
    if (m_form->item())
        chooseQuietly(*m_form->item());
    if (!keepHere())
        return;
    if (chosen)
        chooseQuietly(*chosen);
    m_hints->clearNotice();
    showItem();
}

void StatementsPage::record(const ItemId &item, StatementField field, const FieldValue &value)
{
    const AgendaItem *shown = findItem(m_services.session.meeting(), item);
    if (!shown)
        return;
    m_hints->clearNotice();
    const Meeting &meeting = m_services.session.meeting();
    FieldValue stored = value;
    if (const auto *limbs = std::get_if<QList<Limb>>(&value))
        stored = asStored(*limbs, meeting);
    const Result<Edit> edit = settingField(meeting, shown->id, field, stored, because());
    if (!edit)
        return refuse(edit.error());
    if (edit->isEmpty()) {
        showItem(); // an offer that was changed and put back is only an offer again
        return;
    }
    const Result<void> done = m_services.session.perform(*edit);
    if (!done)
        refuse(done.error());
    else if (const auto *reference = std::get_if<QString>(&value);
             reference && field == StatementField::Reference)
        sayWhereTaken(*reference);
}

void StatementsPage::sayWhereTaken(const QString &reference)
{
    const auto other =
        m_services.references ? m_services.references->takenBy(reference) : std::nullopt;
    if (other)
        say(tr("%1 is the reference of another decision already: %2, %3, item %4.")
                .arg(reference, other->body, spokenDate(other->date), other->item),
            LiveMeeting::Notice::Tone::Warning);
}

/// The field goes back to what is recorded.
void StatementsPage::refuse(const Error &error)
{
    m_refused = true;
    showItem();
    say(error.oneLine(), LiveMeeting::Notice::Tone::Warning);
}

/// Records what is typed; false while something of it was not understood or was refused, which is
/// to be read before anything else is done.
bool StatementsPage::keepHere()
{
    m_refused = false;
    return m_form->keepAll() && !m_refused;
}

void StatementsPage::goToGap(int step)
{
    const int from = m_pane->chosen();
    const int gap = step > 0 ? gapAfter(m_rows, from) : gapBefore(m_rows, from);
    if (gap < 0) {
        m_pane->takePublishing();
        say(tr("Nothing is missing in this statement. [Space] goes on."));
        return;
    }
    openRow(gap);
}

void StatementsPage::openRow(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const CompletenessRow chosen = m_rows.at(row);
    m_pane->choose(row);
    if (chosen.field)
        m_form->goTo(*chosen.field);
    const bool isElsewhere = !chosen.field || *chosen.field == StatementField::Openness
        || *chosen.field == StatementField::ReportNamed
        || *chosen.field == StatementField::MembersPresent;
    if (isElsewhere)
        say(tr("%1 Put it right in the record: [Esc] goes back to it.")
                .arg(chosen.reason.isEmpty() ? chosen.title : chosen.reason),
            LiveMeeting::Notice::Tone::Warning);
}

void StatementsPage::takeBack()
{
    if (!keepHere())
        return;
    MeetingSession &session = m_services.session;
    if (session.canUndo() && !isStepHere(session.nextUndo()))
        return sayStepIsElsewhere();
    const auto step = session.canUndo() ? fieldStepOf(session.nextUndo()) : std::nullopt;
    const Result<void> done = takeBackStep(session);
    if (done)
        goToStep(step);
    else
        say(done.error().oneLine(), LiveMeeting::Notice::Tone::Info);
}

void StatementsPage::makeAgain()
{
    if (!keepHere())
        return;
    MeetingSession &session = m_services.session;
    if (session.canRedo() && !isStepHere(session.nextRedo()))
        return sayStepIsElsewhere();
    const auto step = session.canRedo() ? fieldStepOf(session.nextRedo()) : std::nullopt;
    const Result<void> done = makeStepAgain(session);
    if (done)
        goToStep(step);
    else
        say(done.error().oneLine(), LiveMeeting::Notice::Tone::Info);
}

/// Nothing is changed that is not in sight.
void StatementsPage::sayStepIsElsewhere()
{
    say(tr("The step before was in the record, not in a statement. [Esc] goes back to it."),
        LiveMeeting::Notice::Tone::Info);
}

/// What a step changed is brought in sight.
void StatementsPage::goToStep(const std::optional<FieldStep> &step)
{
    if (!step)
        return;
    m_tabs->choose(step->item);
    if (m_tabs->currentItem() == step->item)
        m_form->goTo(step->field);
}

void StatementsPage::say(const QString &text, LiveMeeting::Notice::Tone tone)
{
    m_hints->setNotice({tone, text});
}

void StatementsPage::cyclePanes(int step)
{
    const QList<QWidget *> panes{m_form, m_pane, m_tabs};
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype index = 0; index < panes.size(); ++index) {
        if (panes.at(index) == focus || panes.at(index)->isAncestorOf(focus))
            at = index;
    }
    at = (at + step + panes.size()) % panes.size();
    if (panes.at(at) == m_form)
        m_form->goTo(StatementField::Reference);
    else if (panes.at(at) == m_pane)
        m_pane->list()->setFocus(Qt::ShortcutFocusReason);
    else
        m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void StatementsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_refused = false;
        const bool mayLeave = m_form->leave();
        if (mayLeave && !m_refused)
            Q_EMIT closeAsked();
        else if (!mayLeave)
            say(m_hints->plain() + u' ' + tr("[Esc] again leaves it."),
                LiveMeeting::Notice::Tone::Warning);
        return;
    }
    QWidget::keyPressEvent(event);
}

void StatementsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_services.theme.colours().paper);
}

} // namespace minutebook
