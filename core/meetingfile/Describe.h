// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

#include <limits>
#include <type_traits>

namespace minutebook {

/// Whether JSON is a meeting file or a part of a meeting that the program keeps for itself. What it
/// keeps it must read back whatever the clerk left half done: of the latter only shape and types
/// are checked, not the rules of fields, references or tokens, and it holds provisional ids.
enum class JsonForm { MeetingFile, Stored };

/// What a field must keep to beside its type.
struct FieldRule {
    int least = 0; ///< of a number; of the characters of a text
    int most = std::numeric_limits<int>::max(); ///< of a number
    int fewest = 0; ///< elements of a list
    bool hasTokens = false; ///< the text may hold tokens
    bool isCode = false; ///< the text is what the clerk types to name a speaker
};

namespace rule {

inline constexpr FieldRule notEmpty{.least = 1};
inline constexpr FieldRule tokens{.hasTokens = true};
inline constexpr FieldRule tokensNotEmpty{.least = 1, .hasTokens = true};
inline constexpr FieldRule oneOrMore{.fewest = 1};
inline constexpr FieldRule code{.isCode = true};

constexpr FieldRule atLeast(int least)
{
    return {.least = least};
}

constexpr FieldRule between(int least, int most)
{
    return {.least = least, .most = most};
}

} // namespace rule

/// The value as a reader fills it or a writer reads it.
template <typename Io, typename T>
using Described = std::conditional_t<Io::isReader, T &, const T &>;

// What fields a value has in the meeting file, in one place for both directions: Io is FieldReader
// or FieldWriter, for which these are instantiated where they are defined.
template <typename Io>
void describe(Io &io, Described<Io, Access> access);
template <typename Io>
void describe(Io &io, Described<Io, Limb> limb);
template <typename Io>
void describe(Io &io, Described<Io, Vote> vote);
template <typename Io>
void describe(Io &io, Described<Io, Resolution> resolution);
template <typename Io>
void describe(Io &io, Described<Io, Motion> motion);
template <typename Io>
void describe(Io &io, Described<Io, Entry> entry);
template <typename Io>
void describe(Io &io, Described<Io, Decision> decision);
template <typename Io>
void describe(Io &io, Described<Io, SupportingDocument> document);
template <typename Io>
void describe(Io &io, Described<Io, AgendaItem> item);
template <typename Io>
void describe(Io &io, Described<Io, Person> person);
template <typename Io>
void describe(Io &io, Described<Io, Interest> interest);
template <typename Io>
void describe(Io &io, Described<Io, Action> action);
template <typename Io>
void describe(Io &io, Described<Io, MeetingHeader> header);
template <typename Io>
void describe(Io &io, Described<Io, Meeting> meeting);

/// Makes a describe() that is defined in a .cpp file usable from the others.
#define MINUTEBOOK_INSTANTIATE_DESCRIBE(Type)                                                      \
    template void describe(FieldReader &io, Type &value);                                          \
    template void describe(FieldWriter &io, const Type &value);

} // namespace minutebook
