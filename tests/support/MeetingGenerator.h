// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

#include <QStringList>

namespace minutebook {

/// Whether texts that a copy must leave out hold words by which a test can tell.
enum class SecretWords { None, Marked };

/// A random lawful meeting. With SecretWords::Marked every text that is not open ends in a word
/// such as SECRET17X that stands nowhere else, and every person has a code of that kind.
struct GeneratedMeeting {
    Meeting meeting;
    QStringList notPublic; ///< the words of what is exempt or confidential: in no public copy
    QStringList neverPrinted; ///< of notes, sensitive natures and codes: in no document of any kind
};

/// The same meeting for the same seed. It is as readMeeting would give it (provisional ids numbered
/// as there), and over a few hundred seeds uses every field, kind and value of the meeting file. Of
/// an item that is not open its numbers, public title, public summary and grounds carry no secret
/// word.
[[nodiscard]] GeneratedMeeting generateMeeting(quint32 seed,
                                               SecretWords secrets = SecretWords::None);

} // namespace minutebook
