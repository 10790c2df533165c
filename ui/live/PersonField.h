// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

#include <QLineEdit>

class QStringListModel;

namespace minutebook {

/// A field for one person, by code or by part of a name; says in its text whom it understood.
class PersonField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonField(QWidget *parent = nullptr);

    void setMeeting(const Meeting &meeting);
    void setPerson(const std::optional<PersonId> &person);
    [[nodiscard]] std::optional<PersonId> person() const;

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int understood() const;

    struct Choice {
        PersonId id;
        QString code;
        QString name;
    };
    QList<Choice> m_choices;
    QStringListModel *m_names;
};

} // namespace minutebook
