// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace minutebook {

/// Undo and redo of what is being typed, a word a step. The text control's own undo is off: it
/// would also undo the indent that makes room for the stem.
class TypingHistory
{
public:
    struct Step {
        QString text;
        int caret = 0;

        bool operator==(const Step &) const = default;
    };

    /// Forgets everything and begins with this text.
    void begin(const QString &text, int caret);
    void note(const QString &text, int caret);
    /// A step of its own, that neither goes on with a word nor is gone on with.
    void noteAlone(const QString &text, int caret);
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_steps.size(); }
    [[nodiscard]] std::optional<Step> undo();
    [[nodiscard]] std::optional<Step> redo();

private:
    [[nodiscard]] bool continuesWord(const Step &step) const;

    QList<Step> m_steps{Step{}};
    qsizetype m_at = 0;
    bool m_isClosed = false; ///< the last step stands alone
};

} // namespace minutebook
