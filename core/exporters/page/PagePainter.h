// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/page/PageContent.h"
#include "core/exporters/page/PageEdges.h"
#include "core/exporters/page/PageMarks.h"

#include <QPainter>
#include <QSizeF>

namespace minutebook {

/// The pages of a document as they are printed: one painter for the PDF file, the printer and the
/// preview, so that all three agree to the line. Sets the whole document when made (about a
/// millisecond a page), in any thread; then it never changes, and may be painted in another thread
/// than the one that set it, which may have ended, but in one at a time. Needs a QGuiApplication
/// for the fonts; the offscreen platform will do.
class PagePainter
{
public:
    explicit PagePainter(const Document &document);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); } ///< at least 1
    [[nodiscard]] static QSizeF pageSize(); ///< in points
    /// Paints page `page`, counted from 0, in points from the painter's origin: scale the painter
    /// first (by dpi / 72 for a printer with full-page coordinates). Paints no ground: the sheet is
    /// white.
    void paintPage(QPainter &painter, int page, PageMarks *marks = nullptr) const;

    [[nodiscard]] const QList<Page> &pages() const { return m_pages; }
    [[nodiscard]] const QList<StructureElement> &structure() const { return m_structure; }
    [[nodiscard]] const QList<PageOutline> &outline() const { return m_outline; }
    /// In the order of the document.
    [[nodiscard]] const QList<PagePlace> &places() const { return m_places; }

private:
    void paintWatermark(QPainter &painter) const;

    QString m_watermark;
    PageEdges m_edges;
    QList<Page> m_pages;
    QList<StructureElement> m_structure;
    QList<PageOutline> m_outline;
    QList<PagePlace> m_places;
};

} // namespace minutebook
