// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/words/Abbreviations.h"

#include <functional>

namespace minutebook {

class WordsEdit;

/// Puts what an abbreviation stands for in its place when the clerk has typed the end of the word.
/// Watches every key of a field of words, which owns it; what is an abbreviation is asked of
/// whoever fills the field.
class Expander final
{
public:
    /// Fills in what only it knows of the word, and says what is to stand in its place.
    using Ask = std::function<std::optional<Expansion>(TypedWord &)>;

    explicit Expander(WordsEdit &field);

    void setAsk(Ask ask) { m_ask = std::move(ask); }
    /// Around everything a key does to the field.
    void beforeKey();
    void afterKey();
    /// The word at the caret is at its end, for the words are about to be filed.
    void finishWord();
    /// The key has changed the text.
    void noteChange() { m_hasChanged = true; }
    /// The text was not typed.
    void interrupt() { m_run.interrupt(); }

private:
    void expand(int end);

    WordsEdit &m_field;
    Ask m_ask;
    TypedRun m_run;
    bool m_hasChanged = false;
};

} // namespace minutebook
