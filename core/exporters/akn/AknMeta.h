// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/akn/AknRegister.h"

namespace minutebook {

/// What the file says of itself: work, expression and manifestation (FRBR), votes, and everybody
/// and everything its text refers to. `element` is debate, statement or doc.
[[nodiscard]] XmlNode aknMeta(const Document &document, const QString &element,
                              const AknRegister &names);

} // namespace minutebook
