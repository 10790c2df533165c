// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/statements/StatementOffer.h"

namespace minutebook {

/// The object name of a field's editor: "statementReasons".
[[nodiscard]] QString objectNameOf(StatementField field);
/// What a screen reader calls it.
[[nodiscard]] QString spokenNameOf(StatementField field);
/// "from the report".
[[nodiscard]] QString sourceInWords(OfferSource source);
/// What an empty field asks for; may be empty.
[[nodiscard]] QString promptOf(StatementField field);

} // namespace minutebook
