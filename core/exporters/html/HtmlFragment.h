// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/Exporter.h"

namespace minutebook {

/// A piece of HTML to paste into the box of another system, such as modern.gov's minutes and
/// decision: the words of the document and nothing of a page. It has no html, head or body and no
/// class, style or id, so the page it comes to gives it its look; headings begin at the second
/// level, because that page has its title; fields are paragraphs that begin with their label in
/// bold, because editors drop lists of terms; lists, tables and quotations stay what they are.
class HtmlFragment final : public Exporter
{
public:
    [[nodiscard]] Result<void> write(const Document &document, QIODevice &device) const override;
};

} // namespace minutebook
