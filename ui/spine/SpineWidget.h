// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include "ui/spine/SpineState.h"
#include "ui/theme/Theme.h"

namespace minutebook {

class SpineCell;

/// The bar under the menus that is always in sight. Cells keep a least width, so that words and
/// digits may change without anything moving. F6 brings the keyboard to it; Left and Right go from
/// cell to cell.
class SpineWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit SpineWidget(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const SpineState &state() const { return m_state; }
    void setState(const SpineState &state);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void layOut();
    [[nodiscard]] int titleRight() const; ///< where the cells begin
    [[nodiscard]] int percentThatFits() const;
    [[nodiscard]] SpineColours colours() const;
    void paintTitle(QPainter &painter, const QRect &room);
    void moveKeyboard(int step);

    const Theme &m_theme;
    SpineState m_state;
    Tokens m_tokens; ///< those of the theme, at the text scale that fits
    QList<SpineCell *> m_cells; ///< those of the state, then the clock
};

} // namespace minutebook
