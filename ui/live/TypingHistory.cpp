// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/TypingHistory.h"

namespace minutebook {

void TypingHistory::begin(const QString &text, int caret)
{
    m_steps = {{text, caret}};
    m_at = 0;
    m_isClosed = false;
}

bool TypingHistory::continuesWord(const Step &step) const
{
    const Step &last = m_steps.at(m_at);
    const bool oneMore = step.text.size() == last.text.size() + 1 && step.caret == last.caret + 1;
    return m_at > 0 && !m_isClosed && oneMore && !step.text.at(step.caret - 1).isSpace();
}

void TypingHistory::note(const QString &text, int caret)
{
    const Step step{text, caret};
    if (m_steps.at(m_at).text == text) {
        m_steps[m_at].caret = caret;
        return;
    }
    m_steps.resize(m_at + 1);
    if (continuesWord(step)) {
        m_steps[m_at] = step;
        return;
    }
    m_steps.append(step);
    ++m_at;
    m_isClosed = false;
}

void TypingHistory::noteAlone(const QString &text, int caret)
{
    m_isClosed = true; // the step before
    note(text, caret);
    m_isClosed = true;
}

std::optional<TypingHistory::Step> TypingHistory::undo()
{
    if (m_at == 0)
        return std::nullopt;
    return m_steps.at(--m_at);
}

std::optional<TypingHistory::Step> TypingHistory::redo()
{
    if (m_at + 1 >= m_steps.size())
        return std::nullopt;
    return m_steps.at(++m_at);
}

} // namespace minutebook
