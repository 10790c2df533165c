// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/ClerkWords.h"
#include "core/domain/Meeting.h"

#include <QHash>

namespace minutebook {

/// The abbreviations of a book, ready to be looked up between two keys.
///
/// Capitals: a short form kept in small letters is meant when it is typed in small letters, and
/// with a first capital, which the words then get too. Typed in capitals throughout it is left as
/// it stands: then the initials themselves are meant. A short form kept with a capital in it
/// ("SEND") is meant only when it is typed exactly so, so that it may be spelt like a word.
class Abbreviations final
{
public:
    Abbreviations() = default;
    explicit Abbreviations(const QList<Abbreviation> &abbreviations);

    /// What stands for the word as it was typed; nothing when it is no abbreviation.
    [[nodiscard]] std::optional<QString> fullFormOf(const QString &typed) const;

private:
    QHash<QString, Abbreviation> m_byKey;
};

/// How far the clerk's hands have typed on without a break, in positions of the text. What was
/// pasted, loaded or taken back is not in it. Backspace at its end shortens it.
class TypedRun final
{
public:
    /// The caret and the length of the text as a key finds them, without what is selected.
    /// Elsewhere than the run ended it begins anew.
    void begin(int caret, int length);
    /// As a key that changed the text left them. True when it put exactly one character at the end.
    bool follow(int caret, int length);
    /// What was not typed has come or gone.
    void interrupt() { *this = {}; }

    [[nodiscard]] int from() const { return m_from; }

private:
    int m_from = -1;
    int m_to = -1;
    int m_length = -1; ///< of the whole text, at the last key
};

/// Words being typed, where one may have ended.
struct TypedWord {
    QString text; ///< all of it; paragraphs end with U+2029, lines with U+2028
    int end = 0; ///< the position after the word, before the character that ended it
    int typedFrom = 0; ///< all from here on was typed without a break
    bool beginsSentence = true; ///< the text begins one; not where it goes on after a stem
    bool paragraphsBeginSentence = true; ///< not where each goes on after a stem
};

/// What is to stand in place of a stretch of the text.
struct Expansion {
    int from = 0;
    int length = 0;
    QString words;

    bool operator==(const Expansion &) const = default;
};

/// Blank, end of line or paragraph, comma, full stop, semicolon, closing bracket.
[[nodiscard]] bool endsWord(QChar typed);

/// Whether what stands at that position begins a sentence. "e.g." and "Cllr." end none.
[[nodiscard]] bool beginsSentence(const TypedWord &typed, int from);

/// What the word just ended stands for. Nothing unless all of it was typed now, and a blank, a
/// bracket or a quotation mark that opens, or nothing, stands before it. Nothing in a command
/// ("/note …"), and nothing for the code of somebody at the meeting at the very start, where it may
/// be meant. At the start of a sentence the words get a capital.
[[nodiscard]] std::optional<Expansion>
expansionOf(const TypedWord &typed, const Abbreviations &abbreviations, const Meeting &meeting);

} // namespace minutebook
