// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <memory>

#include "core/session/exporting/ExportService.h"
#include "ui/theme/Theme.h"

namespace minutebook {

/// The pages of a document as they will be printed, two side by side where there is room, or one as
/// wide as there is room. PgUp and PgDn turn them; what is taller than the window is scrolled
/// through first.
class PagePreview final : public QWidget
{
    Q_OBJECT

public:
    enum class Fit { Page, Width };

    explicit PagePreview(const Theme &theme, QWidget *parent = nullptr);

    /// The part of the document that was shown stays as far as there is one.
    void setPages(const std::shared_ptr<const PagePainter> &pages);
    /// Nothing can be shown; the reason stands in its place.
    void setTrouble(const QString &reason);

    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
    [[nodiscard]] int firstShown() const { return m_first; } ///< from 0
    [[nodiscard]] int shown() const; ///< 1 or 2
    void turn(int step);
    /// Turns to the next place of that kind (1) or the one before (-1), and points at it. Goes
    /// round at the ends.
    void goToPlace(PlaceKind kind, int step);
    /// The one that is pointed at, an index of the places of the pages; nothing once another page
    /// is turned to.
    [[nodiscard]] const std::optional<int> &placeShown() const { return m_place; }
    void setFit(Fit fit);
    /// One screenful on or back, else to the next page or the one before.
    void scroll(int step);

    [[nodiscard]] const PagePainter *pages() const { return m_pages.get(); }

Q_SIGNALS:
    /// Other pages are shown, or others of them, or another place is pointed at.
    void turned();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] qreal scale() const;
    [[nodiscard]] qreal mostScrolled() const;
    void paintSheet(QPainter &painter, const QRectF &sheet, int page) const;
    void paintPointer(QPainter &painter) const;

    const Theme &m_theme;
    std::shared_ptr<const PagePainter> m_pages;
    QString m_trouble;
    Fit m_fit = Fit::Page;
    qreal m_scrolled = 0; ///< from the top of the page, in pixels
    int m_first = 0;
    std::optional<int> m_place;
};

} // namespace minutebook
