// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/page/PageContent.h"

#include <optional>

namespace minutebook {

/// How somebody who checks pages finds the way about them. Indexes are those of the list of places,
/// pages count from 0.

/// The indexes of the places of that kind, in the order of the document.
[[nodiscard]] QList<int> placesOf(const QList<PagePlace> &places, PlaceKind kind);

/// The place of that kind after (1) or before (-1) the one they are at, or, where they are at none
/// of that kind on the page that is shown, the first from that page on or the last before it. Goes
/// round at the ends. Nothing: there is no such place.
[[nodiscard]] std::optional<int> nextPlace(const QList<PagePlace> &places, PlaceKind kind,
                                           const std::optional<int> &at, int pageShown, int step);

/// The page of a document that was set anew which holds what that page held: as far into the same
/// part. Where the part is gone, the same number as far as there is one.
[[nodiscard]] int samePage(const QList<PagePlace> &before, int page, const QList<PagePlace> &now,
                           int pageCount);

} // namespace minutebook
