// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include "ui/spine/SpineState.h"
#include "ui/theme/Theme.h"

namespace minutebook {

/// One cell of the spine, painted from what it is told. Owned by the spine.
class SpineCell final : public QWidget
{
    Q_OBJECT

public:
    /// What the cell shows: the words of a state, and for the last one the clock before them.
    struct Content {
        SpineCellState words;
        QString clock; ///< of the clock's cell only
        bool dot = false;
        int leastWidth = 0;

        bool operator==(const Content &) const = default;
    };

    SpineCell(const Theme &theme, QWidget *parent);

    /// `tokens` are those of the spine, whose text scale may be smaller than the window's.
    void setContent(const Content &content, const SpineColours &colours, const Tokens &tokens);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void nameIt();
    [[nodiscard]] QColor ground() const;
    [[nodiscard]] QColor firstColour() const;
    [[nodiscard]] QColor secondColour() const;
    [[nodiscard]] bool isWhite() const
    {
        return m_content.words.look != SpineCellState::Look::Plain;
    }
    [[nodiscard]] int paintClock(QPainter &painter, int left) const;
    void paintWords(QPainter &painter, int left) const;

    const Theme &m_theme;
    Content m_content;
    SpineColours m_colours;
    Tokens m_tokens;
};

} // namespace minutebook
