// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

namespace minutebook {

/// The running form of somebody's attribution: "the assistant director commissioning", or the name.
/// The live window always uses the first form; only the composer of documents counts mentions.
[[nodiscard]] QString attributionOf(const Person &person, bool byRole);

/// Title and name, as a list prints them: "Councillor R Okafor".
[[nodiscard]] QString titleAndName(const Person &person);
/// As the window names somebody: "Cllr R Okafor", "K Dunmore".
[[nodiscard]] QString shortName(const Person &person);

/// The text with its tokens filled in and its doubled braces made single; a token that names
/// nothing stays as it was typed.
[[nodiscard]] QString expandTokens(const QString &text, const Meeting &meeting,
                                   const std::optional<PersonId> &speaker, bool byRole);

/// A speech as it is printed: the attribution where the text has no {speaker}, then the text, the
/// first letter a capital.
[[nodiscard]] QString printedSpeech(const Speech &speech, const Meeting &meeting, bool byRole);

/// Typed words as the meeting keeps them: what names somebody or something by token stays a token
/// ({dm} and {d-marsh:name} alike), every other brace is doubled.
[[nodiscard]] QString withTokens(const QString &typed, const Meeting &meeting);
/// The same words back for the composer.
[[nodiscard]] QString asTyped(const QString &stored);

} // namespace minutebook
