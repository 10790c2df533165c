// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/StatementForm.h"

#include "core/domain/rules/Openness.h"
#include "core/session/statements/LinkedText.h"
#include "core/session/statements/StatementWords.h"
#include "ui/resolution/CompareView.h"
#include "ui/statements/ChoiceEditors.h"
#include "ui/statements/DispensationRow.h"
#include "ui/statements/FieldNames.h"
#include "ui/statements/FormRow.h"
#include "ui/statements/TextDifference.h"
#include "ui/statements/WorkingDaysStrip.h"

#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// How far the disk may be behind what is typed, in milliseconds.
constexpr int keepWithin = 1000;

/// A field whose own control changes what others show.
bool isChoice(StatementField field)
{
    switch (field) {
    case StatementField::TextFrom:
    case StatementField::ConflictsFrom:
    case StatementField::Maker:
    case StatementField::IsKey:
    case StatementField::NoticeGiven:
    case StatementField::UrgencyIs:
        return true;
    default:
        return false;
    }
}

/// "Councillor T Iqbal: item 2, 14:02", a line each.
QString sourcesInLines(const QList<DeclaredConflict> &conflicts)
{
    QStringList lines;
    for (const DeclaredConflict &conflict : conflicts) {
        if (!conflict.source.isEmpty())
            lines.append(
                StatementForm::tr("Declared by %1: %2.").arg(conflict.name, conflict.source));
    }
    return lines.join(u'\n');
}

} // namespace

StatementForm::StatementForm(const Clock &clock, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
    , m_theme(theme)
    , m_keeping(new QTimer(this))
{
    setObjectName(u"statementForm"_s);
    setAccessibleName(tr("Statement of the decision"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keepWithin);
    connect(m_keeping, &QTimer::timeout, this, &StatementForm::keepTyped);
    build();
}

void StatementForm::showStatement(const Shown &shown)
{
    if (m_item != shown.item.id) {
        m_edited.clear();
        m_leaving = false;
        m_item = shown.item.id;
        verticalScrollBar()->setValue(0);
    }
    PrintedFields printed = printedFieldsOf(
        shown.meeting, shown.item, shown.style,
        levelOfDecision(shown.meeting, shown.item) == AccessLevel::Open ? Copy::Public
                                                                        : Copy::Full);
    printed.insert(nextReferenceKey, shown.nextReference);
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (auto *person = qobject_cast<PersonEditor *>(editor))
            person->setMeeting(shown.meeting);
        if (auto *people = qobject_cast<PeopleEditor *>(editor))
            people->setMeeting(shown.meeting);
    }
    showFields(shown, printed);
    showTexts(shown, printed);
    showStates(shown.rows);
    showEffect(shown);
    followChoices();
}

void StatementForm::showFields(const Shown &shown, const PrintedFields &printed)
{
    const Decision decision = shown.item.decision.value_or(Decision());
    m_offered.clear();
    for (FieldEditor *editor : std::as_const(m_editors)) {
        if (m_edited.contains(editor->field()))
            continue;
        const FieldValue value = valueOf(decision, editor->field());
        if (isGiven(value)) {
            editor->show(value, FieldEditor::Standing::Given);
            continue;
        }
        const auto offer = offerFor(shown.meeting, shown.item, editor->field(), printed);
        if (offer)
            m_offered.insert(editor->field(), offer->source);
        editor->show(offer ? offer->value : FieldValue(),
                     offer ? FieldEditor::Standing::Offered : FieldEditor::Standing::Given);
    }
}

void StatementForm::showTexts(const Shown &shown, const PrintedFields &printed)
{
    m_shown[StatementField::MembersPresent]->setText(printed.value(u"membersPresent"_s));
    m_shown[StatementField::TextFrom]->setText(printed.value(u"decision"_s));
    m_difference->setTexts(differingTexts(shown.meeting, shown.item));
    showConflicts(shown, printed);
    for (FormRow *row : std::as_const(m_rows)) {
        QStringList notes;
        for (const FieldEditor *editor : row->editors()) {
            const auto source = m_offered.constFind(editor->field());
            if (source != m_offered.constEnd() && !notes.contains(sourceInWords(*source)))
                notes.append(sourceInWords(*source));
        }
        row->setNote(notes.join(u", "_s));
    }
}

void StatementForm::showConflicts(const Shown &shown, const PrintedFields &printed)
{
    const Decision decision = shown.item.decision.value_or(Decision());
    const bool areComposed = std::holds_alternative<ConflictsFromInterests>(decision.conflicts);
    m_shown[StatementField::ConflictsFrom]->setText(areComposed ? printed.value(u"conflicts"_s)
                                                                : QString());
    const QList<DeclaredConflict> conflicts = declaredConflicts(shown.meeting, shown.item);
    m_sources->setText(sourcesInLines(conflicts));
    m_sources->setVisible(!m_sources->text().isEmpty());
    m_shown[StatementField::Dispensations]->setVisible(conflicts.isEmpty());
    while (m_dispensationRows.size() < conflicts.size())
        m_dispensationRows.append(addDispensationRow());
    for (qsizetype row = 0; row < m_dispensationRows.size(); ++row) {
        DispensationRow *shownIn = m_dispensationRows.at(row);
        shownIn->setVisible(row < conflicts.size());
        if (row < conflicts.size())
            shownIn->setConflict(conflicts.at(row),
                                 usualDispensation(shown.meeting.council.jurisdiction));
    }
    showWritable();
}

void StatementForm::showStates(const QList<CompletenessRow> &rows)
{
    QHash<FormRow *, CompletenessRow::State> states;
    for (const CompletenessRow &row : rows) {
        FormRow *shownIn = row.field ? m_rowOf.value(*row.field) : nullptr;
        if (shownIn)
            states[shownIn] = std::max(states.value(shownIn), row.state);
    }
    for (FormRow *row : std::as_const(m_rows))
        row->setState(states.value(row));
}

void StatementForm::showEffect(const Shown &shown)
{
    const DayStrip strip = dayStripOf(shown.meeting, shown.item, shown.today);
    m_strip->setStrip(strip, shown.callInCloses);
    m_count->setText(stripInWords(strip, shown.meeting, shown.callInCloses));
    if (strip.takesEffect)
        m_rowOf[StatementField::EffectiveDate]->setNote(spokenDate(*strip.takesEffect));
}

int StatementForm::chosen(StatementField field) const
{
    const FieldValue value = m_editors.value(field)->value();
    const int *number = std::get_if<int>(&value);
    return number ? *number : 0;
}

/// What a choice makes needless is not shown, from the moment it is chosen.
void StatementForm::followChoices()
{
    const bool ownText = chosen(StatementField::TextFrom) == static_cast<int>(TextSource::Own);
    m_editors[StatementField::Text]->setVisible(ownText);
    m_shown[StatementField::TextFrom]->setVisible(!ownText);
    const auto conflicts = static_cast<ConflictsSource>(chosen(StatementField::ConflictsFrom));
    m_editors[StatementField::ConflictsText]->setVisible(conflicts == ConflictsSource::Own);
    m_shown[StatementField::ConflictsFrom]->setVisible(conflicts == ConflictsSource::Interests);
    showWhere(StatementField::MakerPerson,
              chosen(StatementField::Maker) != static_cast<int>(DecisionMaker::Body));
    showWhere(StatementField::KeyGrounds, chosen(StatementField::IsKey) == 1);
    showWhere(StatementField::NoticeDate,
              chosen(StatementField::NoticeGiven) != static_cast<int>(NoticeRoute::NotRequired));
    const bool isUrgent = chosen(StatementField::UrgencyIs) != static_cast<int>(UrgencyLevel::None);
    showWhere(StatementField::UrgencyAgreedBy, isUrgent);
    showWhere(StatementField::UrgencyReason, isUrgent);
}

/// A field that holds something is never hidden.
void StatementForm::showWhere(StatementField field, bool wanted)
{
    FieldEditor *editor = m_editors.value(field);
    const bool holds =
        isGiven(editor->value()) && editor->standing() == FieldEditor::Standing::Given;
    editor->setVisible(wanted || holds || !editor->isUnderstood());
}

void StatementForm::touch(FieldEditor *editor)
{
    m_edited.insert(editor->field());
    m_leaving = false;
    if (isChoice(editor->field()))
        followChoices();
    if (!m_keeping->isActive())
        m_keeping->start();
}

/// Only what was changed is said: to pass through a field keeps nothing that is only offered.
void StatementForm::say(FieldEditor *editor)
{
    if (!m_item || !m_edited.contains(editor->field()))
        return;
    if (!editor->isUnderstood()) {
        Q_EMIT notUnderstood(editor->field());
        return;
    }
    m_edited.remove(editor->field());
    Q_EMIT meant(*m_item, editor->field(), editor->value());
}

void StatementForm::keepOffered(FieldEditor *editor)
{
    m_edited.insert(editor->field());
    say(editor);
}

/// While the keyboard is still in the field, it goes on being the clerk's. A date half typed
/// publishes nothing.
void StatementForm::keepTyped()
{
    for (const StatementField field : QSet<StatementField>(m_edited)) {
        FieldEditor *editor = m_editors.value(field);
        if (m_item && editor->isUnderstood() && field != StatementField::PublishedOn)
            Q_EMIT meant(*m_item, field, editor->value());
    }
}

/// What is not understood is said last, so that nothing wipes it from the hints.
bool StatementForm::keepAll()
{
    m_keeping->stop();
    std::optional<StatementField> unread;
    for (const StatementField field : QSet<StatementField>(m_edited)) {
        if (m_editors.value(field)->isUnderstood())
            say(m_editors.value(field));
        else
            unread = field;
    }
    if (!unread)
        return true;
    goTo(*unread);
    Q_EMIT notUnderstood(*unread);
    return false;
}

bool StatementForm::leave()
{
    if (!keepAll() && !std::exchange(m_leaving, true))
        return false;
    m_leaving = false;
    m_edited.clear();
    return true;
}

void StatementForm::setWritable(bool writable)
{
    m_writable = writable;
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setEnabled(writable);
    showWritable();
}

void StatementForm::setLocked(bool locked)
{
    m_locked = locked;
    for (FieldEditor *editor : std::as_const(m_editors))
        editor->setLocked(locked);
    showWritable();
}

/// What is answered beside the fields.
void StatementForm::showWritable()
{
    const bool canAnswer = m_writable && !m_locked;
    m_difference->setWritable(canAnswer);
    for (DispensationRow *row : std::as_const(m_dispensationRows))
        row->setWritable(canAnswer);
}

bool StatementForm::goToDifference()
{
    if (!m_difference->hasDifference())
        return false;
    ensureWidgetVisible(m_difference, 0, 30);
    m_difference->view()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void StatementForm::takeKeyboard()
{
    goTo(m_last);
}

void StatementForm::goTo(StatementField field)
{
    const auto asked = std::ranges::find_if(
        m_dispensationRows, [](const DispensationRow *row) { return row->isAsking(); });
    if (field == StatementField::Dispensations && asked != m_dispensationRows.end()) {
        ensureWidgetVisible(*asked, 0, 30);
        return (*asked)->takeKeyboard();
    }
    FieldEditor *editor = m_editors.value(field);
    FormRow *row = m_rowOf.value(field);
    QWidget *target = editor && editor->isVisibleTo(this) ? editor : nullptr;
    if (!target && row && !row->editors().isEmpty())
        target = row->editors().constFirst();
    if (!target && field == StatementField::Dispensations)
        target = m_shown.value(field)->isVisibleTo(this) ? m_shown.value(field) : nullptr;
    if (!target && field == StatementField::Dispensations && !m_dispensationRows.isEmpty())
        return m_dispensationRows.constFirst()->takeKeyboard();
    if (!target)
        return;
    ensureWidgetVisible(row ? static_cast<QWidget *>(row) : target, 0, 30);
    target->setFocus(Qt::ShortcutFocusReason);
    // Rows of a page that was just opened get their heights after this.
    QTimer::singleShot(0, target, [this, target] { ensureWidgetVisible(target, 0, 30); });
}

} // namespace minutebook
