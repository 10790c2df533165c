// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/FindHere.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace minutebook {

/// Words broken into lines of one height at one width, ready to be drawn again and again. The first
/// `strong` units may be semibold. Line breaks in the text are kept; a blank line adds
/// `paragraphGap`.
class LaidText
{
public:
    struct Look {
        QFont font;
        int lineHeight = 0;
        int paragraphGap = 6;
    };

    LaidText(const QString &text, qsizetype strong, const Look &look, int width);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] int naturalWidth() const { return m_naturalWidth; }
    void draw(QPainter &painter, const QPointF &at, const QColor &colour) const;
    /// A ground under ranges of the text, to be painted before it is drawn.
    void drawGround(QPainter &painter, const QPointF &at, const QList<FoundRange> &ranges,
                    const QColor &colour) const;

private:
    void addParagraph(const QString &text, qsizetype strong, const Look &look, int width);

    std::vector<std::unique_ptr<QTextLayout>> m_paragraphs;
    int m_height = 0;
    int m_lines = 0;
    int m_naturalWidth = 0;
};

} // namespace minutebook
