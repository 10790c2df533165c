// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/LiveMeeting.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace minutebook {

class CodePopup;
class HintBar;
class KindField;
class SpeakerField;
class SpellCheck;
class WordsEdit;

/// Where the words are taken down: whose, of what kind, the words, and the keys that apply. Always
/// the same height.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    Composer(LiveMeeting &live, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] WordsEdit *words() const { return m_words; }
    [[nodiscard]] SpeakerField *speaker() const { return m_speaker; }
    [[nodiscard]] KindField *kind() const { return m_kind; }
    [[nodiscard]] HintBar *hints() const { return m_hints; }

    /// Once a second: the timer.
    void tick();
    void takeKeyboard();
    /// Said in the hint line until the next key or the keyboard comes back; empty: it is here.
    void setKeyboardElsewhere(const QString &where);

Q_SIGNALS:
    void scrollAsked(int pages);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectWords();
    void connectSpelling();
    void applyTheme();
    void follow();
    void followStem();
    void followHints();
    void onTyped();
    void onEnter();
    void warnOfUnknownCode();
    /// The x at which it ends.
    int paintTimer(QPainter &painter) const;
    void paintNote(QPainter &painter, int from) const;
    [[nodiscard]] QString keptNote() const;

    LiveMeeting &m_live;
    const Theme &m_theme;
    SpeakerField *m_speaker;
    KindField *m_kind;
    WordsEdit *m_words;
    HintBar *m_hints;
    CodePopup *m_codes;
    SpellCheck *m_spelling;
    bool m_elsewhere = false;
};

} // namespace minutebook
