// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/checks/CountryLaw.h"

namespace minutebook {

/// Reads a file as resources/law/README.md describes it, strictly. BadInput with a JSON Pointer.
[[nodiscard]] Result<QList<Provision>> readLaw(const QByteArray &json);

} // namespace minutebook
