// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"
#include "core/edit/Edit.h"

namespace minutebook {

/// What the minutes will say of a resolution or motion, made by the composer of documents itself:
/// the sentences in order, movers, amendments, votes and outcome as far as the style prints them.
/// Limbs that stand in a list of their own are left out, for they are on the screen. `entry` is as
/// it would be recorded, at `place`, in place of the one with its id. The meeting has its
/// minute numbers given, so that sentences can name them. Costs a pass over the meeting: not for
/// every key.
[[nodiscard]] QStringList minutesWillSay(const Meeting &meeting, const Place &place,
                                         const Entry &entry, const HouseStyle &style,
                                         Language language);

/// The language in which a council's words are typed: the first of its languages.
[[nodiscard]] Language workingLanguage(const Meeting &meeting);
/// What the minutes will say in each language in which the council's minutes are made, the working
/// language first: a paragraph each.
[[nodiscard]] QStringList minutesWillSay(const Meeting &meeting, const Place &place,
                                         const Entry &entry, const HouseStyle &style);

} // namespace minutebook
