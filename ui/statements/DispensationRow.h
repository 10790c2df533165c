// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/statements/DeclaredConflicts.h"
#include "ui/theme/Theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace minutebook {

class Button;

/// One declared conflict and its dispensation (SI 2012/2089 reg 12(2)(e)): what is known of it, or
/// the question whether one was granted, answered on the spot. It changes nothing itself.
class DispensationRow final : public QWidget
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    DispensationRow(Today today, const Theme &theme, QWidget *parent = nullptr);

    /// What is being typed stays, while the declaration is the same.
    void setConflict(const DeclaredConflict &conflict, const Dispensation &usual);
    void setWritable(bool writable);
    /// Whether the statement waits for the answer.
    [[nodiscard]] bool isAsking() const { return m_conflict.isMissing; }
    /// To the first thing to be answered.
    void takeKeyboard();

Q_SIGNALS:
    void granted(int interest, const minutebook::Dispensation &dispensation);
    void noneGranted(int interest);
    /// The day that was typed is none.
    void notUnderstood();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void follow();
    void askWho(bool asks);
    void record();
    [[nodiscard]] QString words() const;

    Today m_today;
    const Theme &m_theme;
    QLabel *m_words;
    Button *m_granted;
    Button *m_none;
    QWidget *m_fields;
    QLineEdit *m_by;
    QLineEdit *m_date;
    QLineEdit *m_note;
    Button *m_record;
    DeclaredConflict m_conflict;
    Dispensation m_usual;
    bool m_asksWho = false;
};

} // namespace minutebook
