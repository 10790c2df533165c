// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace minutebook {

/// A question with two answers, as words on buttons: verbs, never "Yes".
struct Question {
    QString title;
    QString text; ///< what would happen, and what is safe
    QString doIt;
    QString leaveIt;
};

/// Every question and every file dialog of the program goes through here, so that a test can answer
/// them. Nothing waits: the answer comes by calling `answer`, or never when the clerk turns away
/// from a file dialog. GUI thread. `parent` is the window asked from.
class Prompts
{
public:
    Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;
    virtual ~Prompts() = default;

    using PathAnswer = std::function<void(const QString &path)>;

    /// `filters` as in QFileDialog: "Agendas (*.txt *.csv)".
    virtual void fileToOpen(QWidget *parent, const QString &title, const QString &filters,
                            PathAnswer answer) = 0;
    /// The file dialog itself asks before a file is replaced.
    virtual void fileToSave(QWidget *parent, const QString &title, const QString &suggested,
                            const QString &filters, PathAnswer answer) = 0;
    /// `now` is the folder to begin in; may be empty or gone.
    virtual void folder(QWidget *parent, const QString &title, const QString &now,
                        PathAnswer answer) = 0;
    virtual void ask(QWidget *parent, const Question &question,
                     std::function<void(bool doIt)> answer) = 0;
    /// Says something that the clerk has to know: what happened, what is safe, what to press.
    virtual void tell(QWidget *parent, const QString &title, const QString &text) = 0;
};

} // namespace minutebook
