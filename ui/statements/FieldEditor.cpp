// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/FieldEditor.h"

#include "ui/statements/FieldNames.h"

#include <QFocusEvent>
#include <QVBoxLayout>

namespace minutebook {

FieldEditor::FieldEditor(StatementField field, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    connect(&theme, &Theme::themeChanged, this, &FieldEditor::showStanding);
}

void FieldEditor::setControl(QWidget *control)
{
    m_control = control;
    m_control->setObjectName(objectNameOf(m_field));
    m_control->setAccessibleName(spokenNameOf(m_field));
    layout()->addWidget(control);
    setFocusProxy(control);
    watch(control);
    setSizePolicy(control->sizePolicy());
}

void FieldEditor::watch(QWidget *control)
{
    control->installEventFilter(this);
}

void FieldEditor::show(const FieldValue &value, Standing standing)
{
    m_showing = true;
    if (value != this->value() || !isUnderstood())
        put(value);
    m_showing = false;
    m_standing = standing;
    showStanding();
}

void FieldEditor::setLocked(bool locked)
{
    if (m_locked == locked)
        return;
    m_locked = locked;
    lock(locked);
    showStanding();
}

void FieldEditor::lock(bool locked)
{
    m_control->setEnabled(!locked);
}

void FieldEditor::noteChange()
{
    if (m_showing)
        return;
    m_standing = Standing::Given;
    showStanding();
    Q_EMIT edited();
}

/// What is only offered is quieter than what is recorded; what is locked stands on other ground.
void FieldEditor::showStanding()
{
    if (!m_control)
        return;
    const Colours &c = m_theme.colours();
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Text, m_standing == Standing::Offered ? c.ink3 : c.ink);
    if (m_locked)
        palette.setColor(QPalette::Base, c.pane);
    m_control->setPalette(palette);
}

namespace {

bool isKeep(const QKeyEvent &key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return enter && key.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

/// A key that would change the text.
bool FieldEditor::isWriting(const QKeyEvent &key) const
{
    const bool isCommand = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool isLetter = !key.text().isEmpty() && key.text().front().isPrint();
    const bool isRubber = key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete;
    return !isCommand && (isLetter || isRubber);
}

bool FieldEditor::takesKey(const QKeyEvent &key)
{
    if (m_locked && (isWriting(key) || isKeep(key))) {
        Q_EMIT lockMet();
        return true;
    }
    if (isKeep(key)) {
        Q_EMIT keepAsked();
        return true;
    }
    if (key.matches(QKeySequence::Undo) && !canUndoTyping()) {
        Q_EMIT takeBackAsked();
        return true;
    }
    if (key.matches(QKeySequence::Redo) && !canRedoTyping()) {
        Q_EMIT makeAgainAsked();
        return true;
    }
    return false;
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // another page may have a command on the same key
        if (isKeep(*static_cast<QKeyEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (takesKey(*static_cast<QKeyEvent *>(event)))
            return true;
        break;
    case QEvent::FocusIn:
        Q_EMIT entered();
        break;
    case QEvent::FocusOut:
        // A list of completions or a menu over the field is still the field.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            Q_EMIT left();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace minutebook
