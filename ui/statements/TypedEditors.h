// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/statements/FieldEditor.h"

class QLineEdit;
class QTextEdit;

namespace minutebook {

/// A field that is typed in one line, whatever the line stands for.
class TypedLine : public FieldEditor
{
    Q_OBJECT

protected:
    /// Owns the line.
    TypedLine(StatementField field, QLineEdit *line, const Theme &theme, QWidget *parent);

    [[nodiscard]] QLineEdit &line() const { return *m_line; }
    [[nodiscard]] bool canUndoTyping() const final;
    [[nodiscard]] bool canRedoTyping() const final;
    void lock(bool locked) final;

private:
    QLineEdit *m_line;
};

/// A field that is typed in lines of its own.
class TypedText : public FieldEditor
{
    Q_OBJECT

protected:
    /// Owns the text; the kind says which of its changes count.
    TypedText(StatementField field, QTextEdit *text, const Theme &theme, QWidget *parent);

    [[nodiscard]] bool canUndoTyping() const final;
    [[nodiscard]] bool canRedoTyping() const final;
    void lock(bool locked) final;

private:
    QTextEdit *m_text;
};

} // namespace minutebook
