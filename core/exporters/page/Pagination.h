// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/page/PageContent.h"

namespace minutebook {

/// Puts slabs on pages: what is to be kept together stays together where a page can hold it, and
/// the header row of a table stands again on every page the table goes on to. There is always at
/// least one page.
[[nodiscard]] QList<Page> paginate(const Flow &flow);

} // namespace minutebook
