// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/exporters/page/PageMarks.h"
#include "core/exporters/page/Typesetter.h"

#include <QPainter>

#include <memory>

namespace minutebook {

/// The head and the foot of every page: set once, painted on each. Words that do not fit beside
/// each other stand above one another, and the text of the page begins below them. Measures are
/// points from the top left corner of the sheet.
class PageEdges
{
public:
    explicit PageEdges(const PageFurniture &words);

    [[nodiscard]] qreal textTop() const { return m_textTop; }
    [[nodiscard]] qreal textBottom() const { return m_textBottom; }

    /// `page` counts from 0.
    void paint(QPainter &painter, int page, int pageCount, PageMarks *marks = nullptr) const;

private:
    enum class Edge { Left, Right };
    struct Words {
        std::shared_ptr<const QTextLayout> layout;
        QPointF at;
        QColor colour;
        int part = headOfPage;
    };

    void setHead();
    void setFoot();
    qreal put(const QString &words, const TextStyle &style, qreal top, Edge edge);
    void paintNumbers(QPainter &painter, int page, int pageCount) const;
    void paintInitialsBox(QPainter &painter) const;
    [[nodiscard]] QString numbersOf(int page, int pageCount) const;

    PageFurniture m_words;
    TextStyle m_quiet;
    QList<Words> m_set;
    qreal m_rule = 0; ///< under the head; 0: there is none
    qreal m_lastLine = 0; ///< top of the line the page's number stands on
    qreal m_textTop = 0;
    qreal m_textBottom = 0;
};

} // namespace minutebook
