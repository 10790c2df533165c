// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"
#include "ui/theme/Theme.h"

#include <QLineEdit>

class QStringListModel;

namespace minutebook {

/// A field for one person, by code or by part of a name that only one person has; says in its text
/// whom it understood.
class PersonField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonField(QWidget *parent = nullptr);

    void setMeeting(const Meeting &meeting);
    /// Shows who is understood as a seat: its key, the code, the short name. `seats` in the order
    /// of the keys.
    void showAsSeat(const Theme &theme, const QList<PersonId> &seats);
    void setPerson(const std::optional<PersonId> &person);
    /// Nobody where what is typed fits nobody, or more than one person.
    [[nodiscard]] std::optional<PersonId> person() const;
    /// False when something is typed that is no one person.
    [[nodiscard]] bool isUnderstood() const;
    /// What to say when it is not: why, and what to type.
    [[nodiscard]] QString whyNotUnderstood() const;

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Person> m_people;
    std::optional<PersonId> m_shown; ///< set from outside; two people may have one name
    QStringListModel *m_names;
    const Theme *m_theme = nullptr; ///< null: words only
    QList<PersonId> m_seats;
};

} // namespace minutebook
