// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The rows of the form, in the order of the written statement.

#include "ui/statements/ChoiceEditors.h"
#include "ui/statements/DispensationRow.h"
#include "ui/statements/FieldNames.h"
#include "ui/statements/FormRow.h"
#include "ui/statements/StatementForm.h"
#include "ui/statements/TextDifference.h"
#include "ui/statements/TextEditors.h"
#include "ui/statements/WorkingDaysStrip.h"

#include <QLabel>
#include <QVBoxLayout>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QList<ChoiceEditor::Choice> yesAndNo()
{
    return {{0, StatementForm::tr("No")}, {1, StatementForm::tr("Yes")}};
}

} // namespace

template <typename Kind, typename... Arguments>
Kind *StatementForm::make(Arguments &&...arguments)
{
    auto *editor = new Kind(std::forward<Arguments>(arguments)..., m_theme, widget());
    own(editor);
    return editor;
}

FieldEditor *StatementForm::own(FieldEditor *editor)
{
    m_editors.insert(editor->field(), editor);
    m_rowOf.insert(editor->field(), m_rows.constLast());
    connect(editor, &FieldEditor::edited, this, [this, editor] { touch(editor); });
    connect(editor, &FieldEditor::left, this, [this, editor] { say(editor); });
    connect(editor, &FieldEditor::keepAsked, this, [this, editor] { keepOffered(editor); });
    connect(editor, &FieldEditor::takeBackAsked, this, &StatementForm::takeBackAsked);
    connect(editor, &FieldEditor::makeAgainAsked, this, &StatementForm::makeAgainAsked);
    connect(editor, &FieldEditor::lockMet, this, &StatementForm::lockMet);
    connect(editor, &FieldEditor::entered, this, [this, editor] {
        m_last = editor->field();
        ensureWidgetVisible(editor, 0, 30);
    });
    return editor;
}

FormRow *StatementForm::addRow(const QString &label)
{
    auto *row = new FormRow(label, m_theme, widget());
    m_rows.append(row);
    m_column->addWidget(row);
    return row;
}

/// Words that are shown and not typed here; the keyboard can reach and read them.
QLabel *StatementForm::addShown(FormRow &row, StatementField field)
{
    auto *label = new QLabel(&row);
    label->setObjectName(objectNameOf(field) + u"Shown"_s);
    label->setAccessibleName(spokenNameOf(field));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setMargin(6);
    label->setAutoFillBackground(true);
    label->setBackgroundRole(QPalette::AlternateBase);
    m_shown.insert(field, label);
    if (!m_rowOf.contains(field))
        m_rowOf.insert(field, &row);
    row.beginLine();
    row.add(label, 1);
    return label;
}

void StatementForm::build()
{
    auto *page = new QWidget(this);
    setWidget(page);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(0, 6, 0, 24);
    m_column->setSpacing(0);
    buildMaking();
    buildStanding();
    buildNotice();
    buildWording();
    buildConflicts();
    buildEffect();
    buildSigning();
    buildAdministration();
    m_column->addStretch(1);
}

void StatementForm::buildMaking()
{
    FormRow *row = addRow(tr("R&eference"));
    row->add(make<LineEditor>(StatementField::Reference), 1);
    row = addRow(tr("Decision &of"));
    row->add(make<ChoiceEditor>(
        StatementField::Maker, tr("not recorded"),
        QList<ChoiceEditor::Choice>{{static_cast<int>(DecisionMaker::Body), tr("The body")},
                                    {static_cast<int>(DecisionMaker::Member), tr("One member")},
                                    {static_cast<int>(DecisionMaker::Officer), tr("An officer")}}));
    row->add(make<PersonEditor>(StatementField::MakerPerson), 1);
    row->endLine();
    addShown(*row, StatementField::MembersPresent);
}

void StatementForm::buildStanding()
{
    const auto today = [this] { return m_clock.now().date(); };
    FormRow *row = addRow(tr("&Decided"));
    row->add(make<DateEditor>(StatementField::Date, today));
    row->addWord(tr("Exempt"));
    row->add(make<ChoiceEditor>(StatementField::Exempt, tr("not recorded"), yesAndNo()));
    row->addWord(tr("Confidential"));
    row->add(make<ChoiceEditor>(StatementField::Confidential, tr("not recorded"), yesAndNo()));
    row->endLine();
    row = addRow(tr("Why it is &key"));
    row->add(make<ChoiceEditor>(
        StatementField::IsKey, tr("not recorded"),
        QList<ChoiceEditor::Choice>{{1, tr("Key decision")}, {0, tr("Not a key decision")}}));
    row->add(make<GroundsEditor>(StatementField::KeyGrounds));
    row->endLine();
    row->beginLine();
    row->add(make<TextEditor>(StatementField::KeyStatement, TextEditor::Holds::Text), 1);
}

void StatementForm::buildNotice()
{
    const auto today = [this] { return m_clock.now().date(); };
    FormRow *row = addRow(tr("&Notice"));
    row->add(make<ChoiceEditor>(
        StatementField::NoticeGiven, tr("not recorded"),
        QList<ChoiceEditor::Choice>{
            {static_cast<int>(NoticeRoute::Notice), tr("28 clear days")},
            {static_cast<int>(NoticeRoute::GeneralException), tr("General exception")},
            {static_cast<int>(NoticeRoute::SpecialUrgency), tr("Special urgency")},
            {static_cast<int>(NoticeRoute::NotRequired), tr("Not required")}}));
    row->addWord(tr("published"));
    row->add(make<DateEditor>(StatementField::NoticeDate, today));
    row->endLine();
    row->beginLine();
    row->add(make<TextEditor>(StatementField::NoticeStatement, TextEditor::Holds::Text), 1);
    row = addRow(tr("&Urgency"));
    row->add(
        make<ChoiceEditor>(StatementField::UrgencyIs, tr("not recorded"),
                           QList<ChoiceEditor::Choice>{
                               {static_cast<int>(UrgencyLevel::None), tr("None")},
                               {static_cast<int>(UrgencyLevel::Urgent), tr("Urgent")},
                               {static_cast<int>(UrgencyLevel::Special), tr("Special urgency")}}));
    row->add(make<LineEditor>(StatementField::UrgencyAgreedBy), 8);
    row->endLine();
    row->beginLine();
    row->add(make<TextEditor>(StatementField::UrgencyReason, TextEditor::Holds::Text), 1);
    row->beginLine();
    row->add(make<TextEditor>(StatementField::UrgencyNote, TextEditor::Holds::Text), 1);
}

void StatementForm::buildWording()
{
    addRow(tr("&Purpose"))
        ->add(make<TextEditor>(StatementField::Purpose, TextEditor::Holds::Text), 1);
    FormRow *row = addRow(tr("Decision &text"));
    row->add(make<ChoiceEditor>(
        StatementField::TextFrom, QString(),
        QList<ChoiceEditor::Choice>{{static_cast<int>(TextSource::Minutes), tr("From the minutes")},
                                    {static_cast<int>(TextSource::Own), tr("Words of its own")}}));
    row->endLine();
    addShown(*row, StatementField::TextFrom);
    row->beginLine();
    row->add(make<LimbsEditor>(StatementField::Text), 1);
    row->beginLine();
    m_difference = new TextDifference(m_theme, row);
    row->add(m_difference, 1);
    connect(m_difference, &TextDifference::resolvedChosen, this,
            &StatementForm::resolvedWordsMeant);
    connect(m_difference, &TextDifference::statedChosen, this, &StatementForm::statedWordsMeant);
    addRow(tr("Re&asons"))
        ->add(make<TextEditor>(StatementField::Reasons, TextEditor::Holds::Text), 1);
    addRow(tr("A&lternatives rejected"))
        ->add(make<TextEditor>(StatementField::Options, TextEditor::Holds::Text), 1);
}

void StatementForm::buildConflicts()
{
    FormRow *row = addRow(tr("Confl&icts declared"));
    row->add(make<ChoiceEditor>(
        StatementField::ConflictsFrom, QString(),
        QList<ChoiceEditor::Choice>{
            {static_cast<int>(ConflictsSource::Interests), tr("From the interests")},
            {static_cast<int>(ConflictsSource::NotYetRecorded), tr("Not yet recorded")},
            {static_cast<int>(ConflictsSource::Own), tr("Words of its own")}}));
    row->endLine();
    addShown(*row, StatementField::ConflictsFrom);
    row->beginLine();
    row->add(make<TextEditor>(StatementField::ConflictsText, TextEditor::Holds::Text), 1);
    row->beginLine();
    m_sources = new QLabel(row);
    m_sources->setObjectName(u"conflictSources"_s);
    m_sources->setAccessibleName(tr("Where the conflicts were declared"));
    m_sources->setTextFormat(Qt::PlainText);
    m_sources->setWordWrap(true);
    m_sources->setFont(m_theme.font(TextRole::Small));
    row->add(m_sources, 1);
    addRow(tr("&Consulted"))->add(make<PeopleEditor>(StatementField::Consulted), 1);
    row = addRow(tr("Dispensation"));
    addShown(*row, StatementField::Dispensations)->setText(tr("No interest was declared."));
    row->beginLine();
    auto *rows = new QWidget(row);
    m_dispensations = new QVBoxLayout(rows);
    m_dispensations->setContentsMargins({});
    m_dispensations->setSpacing(6);
    row->add(rows, 1);
}

DispensationRow *StatementForm::addDispensationRow()
{
    auto *row = new DispensationRow([this] { return m_clock.now().date(); }, m_theme,
                                    m_dispensations->parentWidget());
    m_dispensations->addWidget(row);
    connect(row, &DispensationRow::granted, this, &StatementForm::dispensationMeant);
    connect(row, &DispensationRow::noneGranted, this, &StatementForm::noDispensationMeant);
    connect(row, &DispensationRow::notUnderstood, this, &StatementForm::dispensationNotUnderstood);
    return row;
}

void StatementForm::buildEffect()
{
    const auto today = [this] { return m_clock.now().date(); };
    FormRow *row = addRow(tr("Takes effect"));
    m_strip = new WorkingDaysStrip(m_theme, row);
    m_count = new QLabel(row);
    m_count->setObjectName(u"callInWords"_s);
    m_count->setWordWrap(true);
    m_count->setFont(m_theme.font(TextRole::Small));
    connect(&m_theme, &Theme::themeChanged, this, [this] {
        for (QLabel *small : {m_count, m_sources})
            small->setFont(m_theme.font(TextRole::Small));
    });
    row->add(m_strip, 1);
    row->beginLine();
    row->add(m_count, 1);
    row->beginLine();
    row->addWord(tr("Set by hand"));
    row->add(make<DateEditor>(StatementField::EffectiveDate, today));
    row->beginLine();
    row->add(make<TextEditor>(StatementField::EffectiveBecause, TextEditor::Holds::Text), 1);
}

void StatementForm::buildSigning()
{
    const auto today = [this] { return m_clock.now().date(); };
    FormRow *row = addRow(tr("Si&gned by"));
    row->add(make<PersonEditor>(StatementField::Signatory), 1);
    row->add(make<LineEditor>(StatementField::SignatoryOffice), 1);
    row->addWord(tr("on"));
    row->add(make<DateEditor>(StatementField::SignedOn, today));
    row = addRow(tr("Pu&blished on"));
    row->add(make<DateEditor>(StatementField::PublishedOn, today));
    row->endLine();
}

void StatementForm::buildAdministration()
{
    addRow(tr("&Wards"))->add(make<TextEditor>(StatementField::Wards, TextEditor::Holds::Text), 1);
    addRow(tr("Lead officer"))->add(make<LineEditor>(StatementField::LeadOfficer), 1);
    addRow(tr("Responsible officers"))
        ->add(make<TextEditor>(StatementField::ResponsibleOfficers, TextEditor::Holds::List), 1);
    addRow(tr("Status"))->add(make<LineEditor>(StatementField::Status), 1);
    addRow(tr("Notes"))->add(make<TextEditor>(StatementField::Notes, TextEditor::Holds::List), 1);
}

} // namespace minutebook
