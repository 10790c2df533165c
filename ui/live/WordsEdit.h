// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/live/Expander.h"
#include "ui/live/LaidText.h"
#include "ui/live/TypingHistory.h"
#include "ui/theme/Theme.h"

#include <QTextEdit>

namespace minutebook {

/// Where the clerk types. The stem stands before the words as it will be printed, but is no part of
/// the text. Always the same height. A blank line between two paragraphs of `words()` is one block
/// here.
class WordsEdit final : public QTextEdit
{
    Q_OBJECT

public:
    WordsEdit(const Theme &theme, QWidget *parent = nullptr);

    /// `bullets`: each paragraph is a point under the stem.
    void setStem(const QString &stem, bool bullets);
    [[nodiscard]] const QString &stem() const { return m_stem; }
    /// Replaces the text without saying so by `typed`.
    void setWords(const QString &words, int caret);
    /// Puts the text in place of so many characters of the document, as one step of undo of its
    /// own.
    void replace(int from, int length, const QString &text);
    /// Expands what the clerk abbreviates.
    [[nodiscard]] Expander &expander() { return m_expander; }
    [[nodiscard]] QString words() const;
    [[nodiscard]] int caret() const;
    /// While a filed entry is being corrected, Up and Down at the edge go to the one before or
    /// after.
    void setCorrecting(bool correcting) { m_correcting = correcting; }

    [[nodiscard]] QSize sizeHint() const override;
    /// Never less high, for nothing is to move; any width.
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    /// After every change by the clerk's own hand.
    void typed();
    void enterPressed();
    /// What did not come along with what was pasted.
    void pastedInPart(const QString &leftOut);
    void escaped();
    void beforeAsked();
    void afterAsked();
    void scrollAsked(int pages);
    /// Ctrl+Z and Ctrl+Shift+Z while there are no words, and no typing to take back or make again.
    void takeBackAsked();
    void makeAgainAsked();
    /// Backspace where the words begin.
    void stemDropAsked();
    void focusPassed(bool here);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    /// Tab goes to the next place to fill, while there is one.
    bool focusNextPrevChild(bool next) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool takeKey(QKeyEvent &event);
    bool takeEditing(QKeyEvent &event);
    bool takeMoving(QKeyEvent &event);
    void step(const std::optional<TypingHistory::Step> &step);
    void newParagraph();
    [[nodiscard]] int side() const; ///< between frame and words
    void applyTheme();
    void applyFormats();
    [[nodiscard]] QTextCharFormat ink() const;
    void takeInk();
    void layStem();
    [[nodiscard]] QTextBlockFormat blockFormat(bool first) const;
    void noteTyping();
    [[nodiscard]] bool isAtFirstLine() const;
    [[nodiscard]] bool isAtLastLine() const;
    void paintStem(QPainter &painter) const;
    void paintBullets(QPainter &painter) const;

    const Theme &m_theme;
    QString m_stem;
    std::unique_ptr<LaidText> m_laidStem; ///< when it stands on lines of its own
    int m_indent = 0;
    bool m_bullets = false;
    bool m_correcting = false;
    bool m_replacing = false;
    TypingHistory m_history;
    Expander m_expander{*this};
};

} // namespace minutebook
