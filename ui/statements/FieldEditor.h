// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/statements/StatementFields.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace minutebook {

/// One field of the form: shows a value, or what is offered in its place, and says when somebody
/// changes it, leaves it, keeps the offer, or takes a step back. It changes nothing itself.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// What is shown is what the decision has, or what would be there if it were kept.
    enum class Standing { Given, Offered };

    FieldEditor(StatementField field, const Theme &theme, QWidget *parent);

    [[nodiscard]] StatementField field() const { return m_field; }
    /// What the control says now; nothing where it is empty.
    [[nodiscard]] virtual FieldValue value() const = 0;
    /// False when something was typed that is no value of this field.
    [[nodiscard]] virtual bool isUnderstood() const { return true; }
    void show(const FieldValue &value, Standing standing);
    [[nodiscard]] Standing standing() const { return m_standing; }
    /// A locked field can be read and reached, and says so when somebody types in it.
    void setLocked(bool locked);
    [[nodiscard]] bool isLocked() const { return m_locked; }

Q_SIGNALS:
    void edited();
    void entered();
    void left();
    /// Ctrl+Enter: what is shown is meant.
    void keepAsked();
    void takeBackAsked();
    void makeAgainAsked();
    /// Somebody typed in the field while it is locked.
    void lockMet();

protected:
    /// The control of the field; called once, by the constructor of the kind.
    void setControl(QWidget *control);
    [[nodiscard]] QWidget *control() const { return m_control; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// Puts the value into the control.
    virtual void put(const FieldValue &value) = 0;
    /// Whether the control has a step of typing of its own to take back, or to make again.
    [[nodiscard]] virtual bool canUndoTyping() const { return false; }
    [[nodiscard]] virtual bool canRedoTyping() const { return false; }
    /// Keeps the control from being changed, or lets it.
    virtual void lock(bool locked);
    /// To be called by the kind at every change of its control.
    void noteChange();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void watch(QWidget *control);

private:
    bool takesKey(const QKeyEvent &key);
    [[nodiscard]] bool isWriting(const QKeyEvent &key) const;
    void showStanding();

    StatementField m_field;
    const Theme &m_theme;
    QWidget *m_control = nullptr;
    Standing m_standing = Standing::Given;
    bool m_showing = false;
    bool m_locked = false;
};

} // namespace minutebook
