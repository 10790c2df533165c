// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"

namespace minutebook {

/// Somebody who speaks and whom no list has, as the clerk types them between two sentences: "Jane
/// Smith, head of housing". A title may stand first. Nothing where that is no name: one word may be
/// a code mistyped. The code is the wanted one where it is free, else made of the initials; `from`
/// is since when they are there.
[[nodiscard]] std::optional<Person> readNewPerson(const QString &typed, const Meeting &meeting,
                                                  const QString &wantedCode,
                                                  const std::optional<Moment> &from);

/// At the end of the list of people.
[[nodiscard]] Edit addingPerson(const Meeting &meeting, const Person &person);

} // namespace minutebook
