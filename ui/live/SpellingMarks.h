// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/words/SpellCheck.h"
#include "ui/theme/Theme.h"

class QTextEdit;
class QTimer;

namespace minutebook {

/// Underlines the words of a field that no dictionary knows, after a pause in typing; not the word
/// the caret stands in. Owned by the field; the check and the theme must outlive it.
class SpellingMarks final : public QObject
{
    Q_OBJECT

public:
    SpellingMarks(QTextEdit &field, SpellCheck &check, const Theme &theme);

    /// The words that are underlined now.
    [[nodiscard]] QStringList marked() const;

private:
    void ask();
    void take(const QString &text, const QList<WordAt> &mistakes);
    void mark();
    [[nodiscard]] QString text() const;

    QTextEdit &m_field;
    SpellCheck &m_check;
    const Theme &m_theme;
    QTimer *m_pause;
    QString m_checked;
    QList<WordAt> m_mistakes;
};

} // namespace minutebook
