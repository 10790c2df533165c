// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/words/SpellWalk.h"
#include "ui/live/KeyText.h"
#include "ui/theme/Theme.h"

#include <QTextLayout>
#include <QWidget>

#include <memory>

namespace minutebook {

/// The word that a walk through the spelling has come to, in its sentence, over the composer: where
/// it stands, what may have been meant, and the keys. Takes the keyboard: 1 to 9 take a suggestion,
/// Enter and F7 go on, A adds the word to the clerk's own, Esc goes back.
class SpellingPanel final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostSuggestions = 9;

    SpellingPanel(const Theme &theme, QWidget *parent);

    /// `where`: which entry, for the eye; `left`: how many unknown words from this one on.
    void setWord(const QString &where, const SentenceAround &sentence, int left);
    /// What may have been meant; until then it is being looked up.
    void setSuggestions(const QStringList &suggestions);
    [[nodiscard]] const QStringList &suggestions() const { return m_suggestions; }
    [[nodiscard]] const QString &word() const { return m_sentence.word; }

Q_SIGNALS:
    void chosen(const QString &suggestion);
    void nextAsked();
    void addAsked();
    void closeAsked();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Choice {
        KeyText text;
        QRect place;
    };

    void layOut();
    void layOutSentence(int width);
    /// The number of lines.
    int layOutWords(const QString &before, const QString &after, int width);
    /// The y under the last line of choices.
    int layOutChoices(int top, int width);
    void describe();
    void paintKeys(QPainter &painter, QRect row) const;
    [[nodiscard]] int side() const;
    [[nodiscard]] int rowHeight() const;

    const Theme &m_theme;
    QString m_where;
    SentenceAround m_sentence;
    int m_left = 0;
    QStringList m_suggestions;
    bool m_isLookingUp = false;
    std::unique_ptr<QTextLayout> m_laid;
    int m_sentenceHeight = 0;
    QList<Choice> m_choices;
};

} // namespace minutebook
