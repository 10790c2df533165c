// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/live/KeyText.h"

#include <QWidget>

class QLineEdit;

namespace minutebook {

/// The line over the record in which one types what to find: the words, how many there are, the
/// keys. Enter goes to the next, Shift+Enter to the one before, Down into the record.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the bar with the keyboard in it and its words chosen.
    void ask();
    [[nodiscard]] QString words() const;
    [[nodiscard]] QWidget *field() const;
    /// "3 of 17"; empty while nothing is asked.
    void setCount(const QString &count, bool isNone);
    [[nodiscard]] const QString &count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void wordsChanged(const QString &words);
    /// 1: the next, -1: the one before.
    void stepAsked(int step);
    void recordAsked();
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyTheme();
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);

    const Theme &m_theme;
    QLineEdit *m_field;
    QString m_count;
    bool m_isNone = false;
    KeyText m_keys;
};

} // namespace minutebook
