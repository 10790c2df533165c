// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/Expander.h"

#include "ui/live/WordsEdit.h"

#include <QTextDocument>

namespace minutebook {

Expander::Expander(WordsEdit &field)
    : m_field(field)
{
}

void Expander::beforeKey()
{
    const QTextCursor cursor = m_field.textCursor();
    const int selected = cursor.selectionEnd() - cursor.selectionStart();
    m_run.begin(cursor.selectionStart(), m_field.document()->characterCount() - selected);
    m_hasChanged = false;
}

void Expander::afterKey()
{
    const int caret = m_field.textCursor().position();
    if (!m_hasChanged || !m_run.follow(caret, m_field.document()->characterCount()))
        return;
    if (endsWord(m_field.document()->characterAt(caret - 1)))
        expand(caret - 1);
}

void Expander::finishWord()
{
    beforeKey();
    expand(m_field.textCursor().position());
}

void Expander::expand(int end)
{
    if (!m_ask)
        return;
    TypedWord typed;
    typed.text = m_field.document()->toRawText();
    typed.end = end;
    typed.typedFrom = m_run.from();
    const std::optional<Expansion> expansion = m_ask(typed);
    if (!expansion)
        return;
    m_field.replace(expansion->from, expansion->length, expansion->words);
    m_run.interrupt();
}

} // namespace minutebook
