// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QWidget>

#include "core/session/styles/StyleDraft.h"
#include "ui/theme/Theme.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QVBoxLayout;

namespace minutebook {

/// Every phrase and stem that the program prints of its own accord: a list to look through, and
/// the chosen one in both languages below it. GUI thread.
class PhrasePane final : public QWidget
{
    Q_OBJECT

public:
    PhrasePane(const StyleDraft &draft, const Theme &theme, QWidget *parent = nullptr);

    void setEditable(bool editable);

Q_SIGNALS:
    void phraseChanged(const QString &pointer, const QJsonValue &value);

private:
    QPlainTextEdit *addEditor(const QString &label, const QString &name, const QString &language,
                              QVBoxLayout &column);
    void fill();
    void filter(const QString &words);
    void showPhrase();
    void take(const QString &language, const QPlainTextEdit &editor);
    [[nodiscard]] QString pointerOf(const QString &language) const;

    const Theme &m_theme;
    QJsonObject m_fields;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QPlainTextEdit *m_english = nullptr;
    QPlainTextEdit *m_welsh = nullptr;
    bool m_showing = false;
};

} // namespace minutebook
