// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// One line that begins with "/" on an empty composer: something that happened, not something said.
///
///     /left hb          /back hb 15:39      /joins hb: Councillor Bevan joined by video link.
///     /adjourn 15:20    /resume             /interest hb 10       /note, /heading, /quote gp:
///     words
///
/// After the word come a code, a time of day or an item number, in any order; after a colon the
/// words that print in place of the house style's own sentence.
struct LiveCommand {
    enum class Verb {
        Left,
        Back,
        Joins,
        Adjourn,
        Resume,
        Suspend, ///< consideration of the item
        TakeUp, ///< the item again
        Exclude, ///< the public
        Readmit,
        Chair,
        Inquorate,
        Interest,
        Note,
        Heading,
        Quote,
        OrderTaken,
    };

    Verb verb = Verb::Note;
    std::optional<PersonId> person;
    std::optional<QTime> time;
    std::optional<ItemId> item;
    QString text;

    bool operator==(const LiveCommand &) const = default;
};

[[nodiscard]] bool isCommand(QStringView line);

/// The words without a "/flag" that stands by itself before or after them; nothing where none does.
/// It marks the words for a check.
[[nodiscard]] std::optional<QString> textWithoutFlag(const QString &text);

/// BadInput with a sentence for the hint line: what is not understood, and what may be typed.
[[nodiscard]] Result<LiveCommand> readCommand(const QString &line, const Meeting &meeting);

/// The event a verb records; nothing for those that record something else.
[[nodiscard]] std::optional<EventKind> eventOf(LiveCommand::Verb verb);

/// "/left /back /joins …" for the hint line.
[[nodiscard]] QString commandWords();

} // namespace minutebook
