// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace minutebook {

/// Stands over words that are recorded as decided or published, and asks why they are to be
/// corrected before they can be. Enter gives the reason; with nothing typed it is said what is
/// wanted.
class CorrectionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CorrectionBar(const Theme &theme, QWidget *parent = nullptr);

    /// Other words than those for a recorded resolution: what stands before the field, and the
    /// field's accessible name.
    void setQuestion(const QString &words, const QString &spoken);
    /// Empties the field and asks again.
    void ask();
    void takeKeyboard();

    /// Gives the reason that is typed; false when nothing is.
    bool give();
    [[nodiscard]] QWidget *field() const;

Q_SIGNALS:
    /// Not blank.
    void reasonGiven(const QString &reason);
    /// Enter, with nothing typed.
    void reasonMissing();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    QLabel *m_words;
    QLineEdit *m_reason;
};

} // namespace minutebook
