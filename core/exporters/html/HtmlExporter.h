// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/Exporter.h"

namespace minutebook {

/// One HTML5 page that is also well-formed XML, whole in itself: no script, no picture, its style
/// inside. Structure for those who do not see it (WCAG 2.2 AA): one h1, real lists and tables,
/// sections and speeches that can be pointed at by the document's anchors, languages marked, a skip
/// link. Made to be read on a telephone and to be printed.
class HtmlExporter final : public Exporter
{
public:
    [[nodiscard]] Result<void> write(const Document &document, QIODevice &device) const override;
};

} // namespace minutebook
