// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QTest>

#include "ui/Prompts.h"

namespace minutebook {

/// Answers prompts from a script, at once. A question that the script does not expect fails the
/// test.
class ScriptedPrompts final : public Prompts
{
public:
    void nextPath(const QString &path) { m_paths.append(path); }
    void nextAnswer(bool doIt) { m_answers.append(doIt); }

    /// What was asked and told, in order.
    [[nodiscard]] const QStringList &said() const { return m_said; }
    [[nodiscard]] QString lastSuggestion() const { return m_suggested; }
    [[nodiscard]] bool allUsed() const { return m_paths.isEmpty() && m_answers.isEmpty(); }

    void fileToOpen(QWidget *, const QString &title, const QString &, PathAnswer answer) override
    {
        givePath(title, answer);
    }
    void fileToSave(QWidget *, const QString &title, const QString &suggested, const QString &,
                    PathAnswer answer) override
    {
        m_suggested = suggested;
        givePath(title, answer);
    }
    void folder(QWidget *, const QString &title, const QString &now, PathAnswer answer) override
    {
        m_suggested = now;
        givePath(title, answer);
    }
    void ask(QWidget *, const Question &question, std::function<void(bool)> answer) override
    {
        m_said.append(question.text);
        if (m_answers.isEmpty())
            QFAIL(qPrintable(QStringLiteral("not expected: ") + question.text));
        answer(m_answers.takeFirst());
    }
    void tell(QWidget *, const QString &, const QString &text) override { m_said.append(text); }

private:
    void givePath(const QString &title, const PathAnswer &answer)
    {
        m_said.append(title);
        if (m_paths.isEmpty())
            QFAIL(qPrintable(QStringLiteral("not expected: ") + title));
        answer(m_paths.takeFirst());
    }

    QStringList m_paths;
    QList<bool> m_answers;
    QStringList m_said;
    QString m_suggested;
};

} // namespace minutebook
