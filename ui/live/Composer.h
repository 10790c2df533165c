// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/LiveMeeting.h"
#include "core/session/words/Vocabulary.h"
#include "ui/theme/Theme.h"

#include <QWidget>

namespace minutebook {

class CodePopup;
class HintBar;
class KindField;
class SpeakerField;
class SpellCheck;
class WordsEdit;
struct StandardPhrase;

/// Where the words are taken down: whose, of what kind, the words, and the keys that apply. Always
/// the same height.
class Composer final : public QWidget
{
    Q_OBJECT

public:
    /// Meeting, vocabulary and theme outlive it.
    Composer(LiveMeeting &live, Vocabulary &vocabulary, const Theme &theme,
             QWidget *parent = nullptr);

    [[nodiscard]] WordsEdit *words() const { return m_words; }
    [[nodiscard]] SpeakerField *speaker() const { return m_speaker; }
    [[nodiscard]] KindField *kind() const { return m_kind; }
    [[nodiscard]] HintBar *hints() const { return m_hints; }
    [[nodiscard]] SpellCheck &spelling() const { return *m_spelling; }

    /// Puts a standard phrase where the caret is, in place of what is selected; the first place to
    /// fill in it is selected. A phrase with a verb of its own, put where the words begin, takes
    /// the place of the house's opening.
    void putPhrase(const StandardPhrase &phrase);
    /// What Enter does: an unfilled place is gone to, else the words are filed.
    void fileWords();
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
    void connectAbbreviations();
    void placeAmongStem(TypedWord &typed) const;
    void tellKnownWords();
    void applyTheme();
    void follow();
    void followStem();
    void followHints();
    void onTyped();
    void warnOfUnknownCode();
    /// The x at which it ends.
    int paintTimer(QPainter &painter) const;
    void paintNote(QPainter &painter, int from) const;
    [[nodiscard]] QString keptNote() const;
    /// The public are excluded: what is typed goes into the full copy only.
    [[nodiscard]] bool isHeardByFew() const;

    LiveMeeting &m_live;
    Vocabulary &m_vocabulary;
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
