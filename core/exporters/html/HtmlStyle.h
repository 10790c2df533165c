// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

namespace minutebook {

/// The style sheet of one page: resources/export/minutes.css, then the markers of the document's
/// lists as CSS counter styles (class "marker-1", …) and its running head, foot and watermark.
class HtmlStyle
{
public:
    explicit HtmlStyle(const Document &document);

    [[nodiscard]] QString css() const;
    /// The class of a list with this marker.
    [[nodiscard]] QString markerClass(const Marker &marker) const;

private:
    void collect(const QList<Block> &blocks);

    PageFurniture m_page;
    QList<Marker> m_markers;
};

} // namespace minutebook
