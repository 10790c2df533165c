// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Tokens.h"
#include "ui/theme/WheelGuard.h"

#include <QProxyStyle>

class QStyleOptionHeader;

namespace minutebook {

/// Fusion with the edges, the one focus ring and the sizes of the tokens: every edge at least 3 : 1
/// (WCAG 1.4.11), a ring of 3 px (2.4.7), targets of at least 24 px (2.5.8), and Alt alone leaving
/// the keyboard where it is. Fields and lists draw the ring on their own edge; buttons get theirs,
/// standing clear, from FocusRing. Owned by the application; Theme gives it the tokens.
class MinutebookStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    MinutebookStyle();

    void setTokens(const Tokens &tokens) { m_tokens = tokens; }
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;

private:
    void drawField(QPainter &painter, const QRect &rect, QStyle::State state, bool filled) const;
    void drawIndicator(PrimitiveElement element, const QStyleOption &option,
                       QPainter &painter) const;
    void drawPush(const QStyleOption &option, QPainter &painter) const;
    void drawHeaderLabel(const QStyleOptionHeader &header, QPainter &painter,
                         const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter,
                       const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex &option, QPainter &painter,
                      const QWidget *widget) const;

    WheelGuard m_wheel;
    Tokens m_tokens = Tokens::of(false, Column::Normal, leastPercent);
};

} // namespace minutebook
