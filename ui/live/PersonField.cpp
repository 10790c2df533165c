// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/PersonField.h"

#include "core/session/SpokenText.h"

#include <QCompleter>
#include <QStringListModel>

namespace minutebook {

PersonField::PersonField(QWidget *parent)
    : QLineEdit(parent)
    , m_names(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
}

void PersonField::setMeeting(const Meeting &meeting)
{
    m_choices.clear();
    QStringList names;
    for (const Person &person : meeting.people) {
        m_choices.append({person.id, person.code.value_or(QString()), titleAndName(person)});
        names.append(titleAndName(person));
    }
    m_names->setStringList(names);
}

void PersonField::setPerson(const std::optional<PersonId> &person)
{
    clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        if (choice.id == person)
            setText(choice.name);
    }
}

int PersonField::understood() const
{
    const QString typed = text().trimmed();
    for (int index = 0; index < m_choices.size(); ++index) {
        if (!typed.isEmpty() && m_choices.at(index).code.compare(typed, Qt::CaseInsensitive) == 0)
            return index;
    }
    for (int index = 0; index < m_choices.size(); ++index) {
        if (!typed.isEmpty() && m_choices.at(index).name.contains(typed, Qt::CaseInsensitive))
            return index;
    }
    return -1;
}

std::optional<PersonId> PersonField::person() const
{
    const int index = understood();
    return index < 0 ? std::nullopt : std::optional(m_choices.at(index).id);
}

void PersonField::focusOutEvent(QFocusEvent *event)
{
    if (understood() >= 0)
        setText(m_choices.at(understood()).name);
    QLineEdit::focusOutEvent(event);
}

} // namespace minutebook
