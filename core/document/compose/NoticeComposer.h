// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/compose/Composition.h"

namespace minutebook {

/// A box that says what is not in this copy, and why. Nothing in it but words for the public.
[[nodiscard]] Section composeNotice(const Runs &title, const QList<Runs> &reasons);
/// In place of the record of an item that is not open: its exemption and its public summary.
[[nodiscard]] Section composeItemNotice(const Composition &composition, const AgendaItem &item);
/// In place of a part of a record.
[[nodiscard]] Section composePartNotice(const Composition &composition,
                                        const QString &publicSummary);

} // namespace minutebook
