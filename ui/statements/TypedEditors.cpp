// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/statements/TypedEditors.h"

#include "ui/statements/FieldNames.h"

#include <QLineEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace minutebook {

TypedLine::TypedLine(StatementField field, QLineEdit *line, const Theme &theme, QWidget *parent)
    : FieldEditor(field, theme, parent)
    , m_line(line)
{
    m_line->setPlaceholderText(promptOf(field));
    m_line->setMinimumHeight(theme.sizes().button);
    setControl(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &TypedLine::noteChange);
}

bool TypedLine::canUndoTyping() const
{
    return !isLocked() && m_line->isUndoAvailable();
}

bool TypedLine::canRedoTyping() const
{
    return !isLocked() && m_line->isRedoAvailable();
}

void TypedLine::lock(bool locked)
{
    m_line->setReadOnly(locked);
}

TypedText::TypedText(StatementField field, QTextEdit *text, const Theme &theme, QWidget *parent)
    : FieldEditor(field, theme, parent)
    , m_text(text)
{
    setControl(m_text);
}

bool TypedText::canUndoTyping() const
{
    return !isLocked() && m_text->document()->isUndoAvailable();
}

bool TypedText::canRedoTyping() const
{
    return !isLocked() && m_text->document()->isRedoAvailable();
}

void TypedText::lock(bool locked)
{
    m_text->setReadOnly(locked);
}

} // namespace minutebook
