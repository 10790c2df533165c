// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/ChoiceEditors.h"

#include "core/session/live/PersonTyped.h"
#include "core/session/live/SpokenText.h"
#include "core/session/statements/StatementWords.h"
#include "ui/live/PersonField.h"
#include "ui/statements/FieldNames.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

ChoiceEditor::ChoiceEditor(StatementField field, const QString &nothing,
                           const QList<Choice> &choices, const Theme &theme, QWidget *parent)
    : FieldEditor(field, theme, parent)
    , m_box(new QComboBox(this))
{
    if (!nothing.isEmpty())
        m_box->addItem(nothing);
    for (const Choice &choice : choices)
        m_box->addItem(choice.words, choice.number);
    m_box->setMinimumHeight(theme.sizes().button);
    m_box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setControl(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceEditor::noteChange);
}

FieldValue ChoiceEditor::value() const
{
    const QVariant number = m_box->currentData();
    return number.isValid() ? FieldValue(number.toInt()) : FieldValue();
}

void ChoiceEditor::put(const FieldValue &value)
{
    const int *number = std::get_if<int>(&value);
    m_box->setCurrentIndex(number ? m_box->findData(*number) : 0);
}

GroundsEditor::GroundsEditor(StatementField field, const Theme &theme, QWidget *parent)
    : FieldEditor(field, theme, parent)
    , m_spending(new QCheckBox(tr("significant spending or saving"), this))
    , m_wards(new QCheckBox(tr("two or more wards"), this))
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(16);
    for (QCheckBox *box : {m_spending, m_wards}) {
        row->addWidget(box);
        watch(box);
        connect(box, &QCheckBox::toggled, this, &GroundsEditor::noteChange);
    }
    row->addStretch(1);
    m_wards->setObjectName(u"statementKeyWards"_s);
    m_wards->setAccessibleName(m_wards->text());
    both->setFocusProxy(m_spending);
    setControl(both);
    both->setObjectName(u"statementKeyBoxes"_s);
    m_spending->setObjectName(objectNameOf(field));
    m_spending->setAccessibleName(m_spending->text());
}

FieldValue GroundsEditor::value() const
{
    const int bits =
        (m_spending->isChecked() ? spendingBit : 0) | (m_wards->isChecked() ? wardsBit : 0);
    return bits == 0 ? FieldValue() : FieldValue(bits);
}

void GroundsEditor::put(const FieldValue &value)
{
    const int *bits = std::get_if<int>(&value);
    m_spending->setChecked(bits && (*bits & spendingBit));
    m_wards->setChecked(bits && (*bits & wardsBit));
}

DateEditor::DateEditor(StatementField field, Today today, const Theme &theme, QWidget *parent)
    : TypedLine(field, new QLineEdit, theme, parent)
    , m_today(std::move(today))
{
    line().setMaximumWidth(theme.tokens().scaled(150));
}

FieldValue DateEditor::value() const
{
    const auto date = typedDate(line().text(), m_today());
    return date ? FieldValue(*date) : FieldValue();
}

bool DateEditor::isUnderstood() const
{
    return line().text().trimmed().isEmpty() || isGiven(value());
}

void DateEditor::put(const FieldValue &value)
{
    const auto *date = std::get_if<QDate>(&value);
    line().setText(date ? spokenDate(*date) : QString());
}

PersonEditor::PersonEditor(StatementField field, const Theme &theme, QWidget *parent)
    : TypedLine(field, new PersonField, theme, parent)
    , m_person(static_cast<PersonField *>(&line()))
{
}

void PersonEditor::setMeeting(const Meeting &meeting)
{
    m_person->setMeeting(meeting);
}

FieldValue PersonEditor::value() const
{
    const auto person = m_person->person();
    return person ? FieldValue(*person) : FieldValue();
}

bool PersonEditor::isUnderstood() const
{
    return m_person->isUnderstood();
}

void PersonEditor::put(const FieldValue &value)
{
    const auto *person = std::get_if<PersonId>(&value);
    m_person->setPerson(person ? std::optional(*person) : std::nullopt);
}

PeopleEditor::PeopleEditor(StatementField field, const Theme &theme, QWidget *parent)
    : TypedLine(field, new QLineEdit, theme, parent)
{
}

void PeopleEditor::setMeeting(const Meeting &meeting)
{
    m_people = meeting.people;
}

QList<std::optional<PersonId>> PeopleEditor::understood() const
{
    QList<std::optional<PersonId>> people;
    for (const QString &part : line().text().split(u';', Qt::SkipEmptyParts)) {
        const QString typed = part.trimmed();
        if (typed.isEmpty())
            continue;
        const QList<PersonId> meant = peopleTyped(m_people, typed);
        people.append(meant.size() == 1 ? std::optional(meant.constFirst()) : std::nullopt);
    }
    return people;
}

FieldValue PeopleEditor::value() const
{
    QList<PersonId> people;
    for (const auto &person : understood()) {
        if (person && !people.contains(*person))
            people.append(*person);
    }
    return people.isEmpty() ? FieldValue() : FieldValue(people);
}

bool PeopleEditor::isUnderstood() const
{
    return !understood().contains(std::nullopt);
}

void PeopleEditor::put(const FieldValue &value)
{
    QStringList names;
    if (const auto *people = std::get_if<QList<PersonId>>(&value)) {
        for (const PersonId &id : *people) {
            const auto found = std::ranges::find(m_people, id, &Person::id);
            names.append(found == m_people.end() ? id.text() : titleAndName(*found));
        }
    }
    line().setText(names.join(u"; "_s));
}

} // namespace minutebook
