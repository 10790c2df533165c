// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/details/Form.h"
#include "ui/theme/Theme.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QScrollArea>

class QGridLayout;

namespace minutebook {

/// Several lines of words: Enter leaves them to the dialog, Shift+Enter begins a line, Tab goes on.
class WordsField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WordsField(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// A check mark whose letter marks it at once.
class CheckField final : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckField(const QString &text, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
};

/// Shows a form and gives back what was typed. Fields in two columns, with large text in one, each
/// under its label; the letter of a label brings the keyboard to its field.
class FormView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FormView(const Theme &theme, QWidget *parent = nullptr);
    ~FormView() override;

    /// The same fields in the same order keep their controls, and the keyboard where it is.
    void setForm(const Form &form);
    [[nodiscard]] FormValues values() const;
    /// Whether anything differs from the form that was set.
    [[nodiscard]] bool isTouched() const;
    /// Puts the text into the field of that name, as if it had been typed.
    void put(const QString &field, const QString &value);
    /// Puts the form back as it was set.
    void forget() { setForm(m_form); }
    /// The keyboard goes to the field of that name, else to the first one.
    void takeKeyboard(const QString &field = {});

Q_SIGNALS:
    /// Something was typed or chosen.
    void edited();

private:
    void rebuild();
    void follow(const QWidget *control);
    int addField(QGridLayout &grid, const FormField &field, int cell);
    [[nodiscard]] QWidget *makeControl(const FormField &field);
    [[nodiscard]] bool hasSameFields(const Form &form) const;
    void showFocus(QWidget *now);
    void applyTheme();

    const Theme &m_theme;
    Form m_form;
    QList<QWidget *> m_controls; ///< in the order of the form
    int m_columns = 2;
};

} // namespace minutebook
