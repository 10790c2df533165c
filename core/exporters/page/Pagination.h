// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/page/PageContent.h"

namespace minutebook {

/// Where on the sheet the text of a page stands, and how its lines are counted.
struct PageFrame {
    qreal top = 0; ///< in points from the top of the sheet
    qreal bottom = 0; ///< as well
    int textSize = usualTextSize;
    bool lineNumbers = false; ///< every line has its number beside it, from 1 on each page

    [[nodiscard]] qreal height() const { return bottom - top; }
};

/// Puts slabs on pages: what is to be kept together stays together where a page can hold it, and
/// the header row of a table stands again on every page the table goes on to. There is always at
/// least one page.
[[nodiscard]] QList<Page> paginate(const Flow &flow, const PageFrame &frame);

} // namespace minutebook
