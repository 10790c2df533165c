// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Ids.h"

#include <QList>

#include <variant>

namespace minutebook {

/// The form in which a person is printed: as the house style has it, or always by name or by role.
enum class NameForm { Running, Name, Role };

/// {speaker}: the speaker of the entry the text stands in.
struct SpeakerToken {
    bool operator==(const SpeakerToken &) const = default;
};

/// {person-id}, {person-id:name}, {person-id:role}
struct PersonToken {
    PersonId person;
    NameForm form = NameForm::Running;

    bool operator==(const PersonToken &) const = default;
};

/// {item:ID} the agenda number and {minute:ID} the minute number of an agenda item; {appendix:ID}
/// the number of a document that is an appendix.
struct NumberToken {
    enum class Of { AgendaItem, Minute, Appendix };

    Of of = Of::AgendaItem;
    ItemId item;

    bool operator==(const NumberToken &) const = default;
};

/// A stretch of words as they print (doubled braces already single), or a token. Words never stand
/// next to words, and are never empty.
using TextPiece = std::variant<QString, SpeakerToken, PersonToken, NumberToken>;

/// Takes a text with tokens apart: the text and points of speeches and narratives, the text of
/// events, and limbs (meeting-file, "Who speaks, and what is printed", 2). Knows the form of
/// tokens, not whether what they name is there. BadInput, its message giving the character (counted
/// from 1, in UTF-16 units), for a brace without end, a closing brace that closes nothing, or a
/// token of no known form.
[[nodiscard]] Result<QList<TextPiece>> parseTokens(QStringView text);

/// The same, and where parseTokens would refuse, the whole text as words: for text in hand that
/// must print.
[[nodiscard]] QList<TextPiece> tokensOrWords(QStringView text);

/// The text that prints as `words`: every brace doubled. For what the clerk typed or pasted as
/// plain words.
[[nodiscard]] QString escapedBraces(const QString &words);

} // namespace minutebook
