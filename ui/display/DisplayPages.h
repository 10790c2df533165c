// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/resolution/DisplayedWording.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace minutebook {

/// The formats of words that were put in and of words that were taken out.
struct ChangeFormats {
    QTextCharFormat inserted;
    QTextCharFormat deleted;
};

/// A wording laid out for a screen that is read across a room: in the largest letters with which it
/// fits, and where it fits with none, on pages in the smallest.
class DisplayPages
{
public:
    static constexpr int largest = 64; ///< pixels on a screen 1,080 high, here and below
    static constexpr int smallest = 36;

    struct Line {
        int limb = 0; ///< of the parts, of which the opening is the first
        int line = 0;
        qreal top = 0; ///< on its page
    };

    DisplayPages() = default;
    /// `scale` is the screen's height by 1,080.
    DisplayPages(const DisplayedWording &wording, QSizeF room, qreal scale,
                 const ChangeFormats &formats);

    [[nodiscard]] int textSize() const { return m_size; } ///< before it is scaled
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    void paint(QPainter &painter, QPointF at, int page) const;

private:
    struct Part {
        QString marker;
        qreal left = 0;
        std::unique_ptr<QTextLayout> text;
    };

    void lay(const DisplayedWording &wording, qreal width, qreal scale,
             const ChangeFormats &formats);
    void add(const QString &marker, int level, const QList<WordPiece> &pieces, qreal width,
             const ChangeFormats &formats);
    [[nodiscard]] qreal height() const;
    void breakIntoPages(qreal height);

    int m_size = largest;
    QFont m_font;
    qreal m_lineHeight = 0;
    qreal m_gap = 0; ///< between limbs
    std::vector<Part> m_parts; ///< the opening first
    QList<QList<Line>> m_pages;
};

} // namespace minutebook
