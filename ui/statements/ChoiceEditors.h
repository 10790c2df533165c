// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/statements/TypedEditors.h"

#include <QStringList>

#include <functional>

class QCheckBox;
class QComboBox;

namespace minutebook {

class PersonField;

/// One of several, or nothing yet.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    struct Choice {
        int number = 0;
        QString words;
    };

    /// `nothing` stands for the field left out; empty where it cannot be.
    ChoiceEditor(StatementField field, const QString &nothing, const QList<Choice> &choices,
                 const Theme &theme, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;

protected:
    void put(const FieldValue &value) override;

private:
    QComboBox *m_box;
};

/// The grounds of a key decision; none of them is nothing.
class GroundsEditor final : public FieldEditor
{
    Q_OBJECT

public:
    GroundsEditor(StatementField field, const Theme &theme, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;

protected:
    void put(const FieldValue &value) override;

private:
    QCheckBox *m_spending;
    QCheckBox *m_wards;
};

/// A date, typed; says in its text what was understood.
class DateEditor final : public TypedLine
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    DateEditor(StatementField field, Today today, const Theme &theme, QWidget *parent);
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] bool isUnderstood() const override;

protected:
    void put(const FieldValue &value) override;

private:
    Today m_today;
};

/// One person of the meeting, by code or name.
class PersonEditor final : public TypedLine
{
    Q_OBJECT

public:
    PersonEditor(StatementField field, const Theme &theme, QWidget *parent);
    void setMeeting(const Meeting &meeting);
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] bool isUnderstood() const override;

protected:
    void put(const FieldValue &value) override;

private:
    PersonField *m_person;
};

/// Several people, by codes or names with semicolons between them.
class PeopleEditor final : public TypedLine
{
    Q_OBJECT

public:
    PeopleEditor(StatementField field, const Theme &theme, QWidget *parent);
    void setMeeting(const Meeting &meeting);
    [[nodiscard]] FieldValue value() const override;
    [[nodiscard]] bool isUnderstood() const override;

protected:
    void put(const FieldValue &value) override;

private:
    /// Whom each part names; nothing where it names nobody.
    [[nodiscard]] QList<std::optional<PersonId>> understood() const;

    QList<Person> m_people;
};

} // namespace minutebook
