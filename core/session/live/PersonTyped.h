// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Person.h"

namespace minutebook {

/// Whom the clerk can mean by what is typed in a field for a person: the one with that code, else
/// the one with exactly that title and name, else everybody whose title and name has it as a part.
/// Only one of them may be taken; nothing typed means nobody.
[[nodiscard]] QList<PersonId> peopleTyped(const QList<Person> &people, const QString &typed);

} // namespace minutebook
