// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include "core/domain/Meeting.h"
#include "ui/theme/Theme.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace minutebook {

/// The details of a meeting that is being made: council, body, date, time, place, chair, quorum.
class HeaderForm final : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderForm(const Theme &theme, QWidget *parent = nullptr);

    /// Fills the fields; what the fields do not show is kept and given back.
    void setHeader(const MeetingHeader &header);
    [[nodiscard]] MeetingHeader header() const;
    /// Those who may preside, in their order; whoever was chosen stays chosen.
    void setPeople(const QList<Person> &people);
    /// What is still missing, in words; empty when nothing is.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    void changed();

private:
    void addField(QVBoxLayout &column, const QString &label, QWidget *field, const QString &name);

    const Theme &m_theme;
    MeetingHeader m_header;
    QLineEdit *m_council;
    QLineEdit *m_body;
    QDateEdit *m_date;
    QTimeEdit *m_start;
    QLineEdit *m_venue;
    QComboBox *m_chair;
    QSpinBox *m_quorum;
};

} // namespace minutebook
