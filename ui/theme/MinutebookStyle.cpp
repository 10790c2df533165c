// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/theme/MinutebookStyle.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int comboLeft = 7; // of its words, scaled; the arrow stands in what is kept at the right
constexpr int comboRight = 28;
constexpr int ringWidth = 3;
constexpr int ringGap = 2;
constexpr int leastTarget = 24;
constexpr qreal fieldRadius = 4;
constexpr int fieldPadding = 6;

bool hasFocusRing(QStyle::State state)
{
    return state.testFlag(QStyle::State_HasFocus) && state.testFlag(QStyle::State_Enabled);
}

void strokeRounded(QPainter &painter, const QRectF &rect, const QPen &pen, qreal radius)
{
    const qreal half = pen.widthF() / 2;
    painter.setPen(pen);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

bool isFramedArea(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area && area->frameShape() == QFrame::StyledPanel;
}

} // namespace

MinutebookStyle::MinutebookStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

int MinutebookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                               QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_MenuBar_AltKeyNavigation:
        return 0; // a stray tap on Alt must not take the keyboard
    case SH_UnderlineShortcut:
        return 1;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_EtchDisabledText:
        return 0;
    case SH_DitherDisabledText:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0; // nothing moves unless the clerk moved it
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

int MinutebookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                 const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringWidth + ringGap;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_tokens.scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_tokens.scaled(9);
    case PM_DefaultFrameWidth:
        return isFramedArea(widget) ? 3 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return 15;
    case PM_ScrollBarSliderMin:
        return leastTarget;
    case PM_SplitterWidth:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_tokens.sizes.icon;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TextCursorWidth:
        return 2;
    case PM_MenuBarItemSpacing:
    case PM_MenuBarHMargin:
        return 0;
    case PM_HeaderMargin:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void MinutebookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    m_wheel.watch(*widget);
}

QSize MinutebookStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                        const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        size.setHeight(qMax(contents.height() + 8, m_tokens.sizes.button));
        size.setWidth(qMax(size.width(), contents.width() + 2 * m_tokens.scaled(14)));
        break;
    case CT_ComboBox:
        size.setHeight(qMax(size.height(), m_tokens.sizes.button));
        size.setWidth(
            qMax(size.width(), contents.width() + m_tokens.scaled(comboLeft + comboRight) + 2));
        break;
    case CT_LineEdit:
    case CT_SpinBox:
        size.setHeight(qMax(size.height(), m_tokens.sizes.button));
        break;
    case CT_ItemViewItem:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_MenuItem:
        size.setHeight(qMax(size.height(), leastTarget));
        break;
    default:
        break;
    }
    return size;
}

void MinutebookStyle::drawField(QPainter &painter, const QRect &rect, State state,
                                bool filled) const
{
    const Colours &c = m_tokens.colours;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = state.testFlag(State_ReadOnly) ? c.pane : c.paper;
    painter.setBrush(filled ? QBrush(ground) : QBrush(Qt::NoBrush));
    if (hasFocusRing(state)) {
        strokeRounded(painter, rect, QPen(c.blue, ringWidth), fieldRadius);
    } else {
        QPen pen(c.edge, 1);
        if (!state.testFlag(State_Enabled))
            pen.setStyle(Qt::DashLine);
        strokeRounded(painter, rect, pen, fieldRadius);
    }
    painter.restore();
}

void MinutebookStyle::drawIndicator(PrimitiveElement element, const QStyleOption &option,
                                    QPainter &painter) const
{
    const Colours &c = m_tokens.colours;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = option.state.testFlag(State_On);
    const bool enabled = option.state.testFlag(State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(c.paper);
    if (element == PE_IndicatorRadioButton) {
        const qreal width = on ? box.width() / 3 : 1.5;
        painter.setPen(QPen(on ? c.fill : c.edge, width));
        painter.drawEllipse(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    } else {
        painter.setBrush(on ? (enabled ? c.fill : c.ink3) : c.paper);
        strokeRounded(painter, box, QPen(on ? painter.brush().color() : c.edge, 1.5), 3);
        if (on) {
            const qreal u = box.width() / 20;
            QPainterPath tick;
            tick.moveTo(box.left() + 4.5 * u, box.top() + 10.5 * u);
            tick.lineTo(box.left() + 8.5 * u, box.top() + 14.5 * u);
            tick.lineTo(box.left() + 15.5 * u, box.top() + 6 * u);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.onFill, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPath(tick);
        }
    }
    painter.restore();
}

void MinutebookStyle::drawPush(const QStyleOption &option, QPainter &painter) const
{
    const Colours &c = m_tokens.colours;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool filled = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool enabled = option.state.testFlag(State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = filled ? c.fill : c.paper;
    if (option.state.testFlag(State_Sunken) || option.state.testFlag(State_On))
        ground = filled ? c.fill.darker(112) : c.sel;
    else if (option.state.testFlag(State_MouseOver) && enabled)
        ground = filled ? c.fill.lighter(108) : c.pane;
    QPen pen(filled && enabled ? ground : c.edge, 1);
    if (!enabled)
        pen.setStyle(Qt::DashLine);
    painter.setBrush(enabled ? QBrush(ground) : QBrush(Qt::NoBrush));
    strokeRounded(painter, option.rect, pen, 5);
    painter.restore();
}

void MinutebookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                    QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            drawField(*painter, option->rect, option->state, true);
            return;
        }
        break;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isFramedArea(widget)) {
            State state = option->state;
            state.setFlag(State_HasFocus, widget->hasFocus());
            drawField(*painter, option->rect, state, false);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        drawPush(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
        drawIndicator(element, *option, *painter);
        return;
    case PE_FrameFocusRect: // buttons have FocusRing; the rows of a list mark themselves
        if (qobject_cast<const QAbstractScrollArea *>(widget) && !isFramedArea(widget)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setBrush(Qt::NoBrush);
            strokeRounded(*painter, option->rect, QPen(m_tokens.colours.blue, ringWidth),
                          fieldRadius);
            painter->restore();
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void MinutebookStyle::drawHeaderLabel(const QStyleOptionHeader &header, QPainter &painter,
                                      const QWidget *widget) const
{
    painter.save();
    if (widget)
        painter.setFont(widget->font());
    painter.setPen(m_tokens.colours.ink2);
    const bool framed = widget && isFramedArea(widget->parentWidget());
    const int left = framed ? 6 : header.section == 0 ? 0 : m_tokens.scaled(10);
    painter.drawText(header.rect.adjusted(left, 0, 0, -m_tokens.scaled(2)),
                     Qt::AlignLeft | Qt::AlignVCenter, header.text);
    painter.restore();
}

void MinutebookStyle::drawControl(ControlElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_FocusFrame:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        strokeRounded(*painter, option->rect, QPen(m_tokens.colours.blue, ringWidth), 8);
        painter->restore();
        return;
    case CE_ShapedFrame:
        if (isFramedArea(widget)) {
            drawPrimitive(PE_Frame, option, painter, widget);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            const bool filled = button->features.testFlag(QStyleOptionButton::DefaultButton);
            if (filled && button->state.testFlag(State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, m_tokens.colours.onFill);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_tokens.colours.paper);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            m_tokens.colours.line);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderLabel(*header, *painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, m_tokens.colours.line);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void MinutebookStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter,
                                    const QWidget *widget) const
{
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (bar && bar->maximum == bar->minimum)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool over = option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken);
    painter.setBrush(over ? m_tokens.colours.edge : m_tokens.colours.scroll);
    painter.drawRoundedRect(QRectF(slider).adjusted(3, 3, -3, -3), 4.5, 4.5);
    painter.restore();
}

void MinutebookStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter,
                                   const QWidget *widget) const
{
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawField(painter, option.rect, option.state, true);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_tokens.colours.ink, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = QRectF(arrow).center();
    const qreal far = m_tokens.scaled(4);
    painter.drawPolyline(QPolygonF({centre + QPointF(-far, -far / 2), centre + QPointF(0, far / 2),
                                    centre + QPointF(far, -far / 2)}));
    painter.restore();
}

void MinutebookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                         QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(*option, *painter, widget);
        return;
    case CC_ComboBox:
        drawComboBox(*option, *painter, widget);
        return;
    case CC_SpinBox: {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool bare = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
        if (!bare)
            QProxyStyle::drawComplexControl(control, option, painter, widget);
        drawField(*painter, option->rect, option->state, bare);
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
}

QRect MinutebookStyle::subElementRect(SubElement element, const QStyleOption *option,
                                      const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    return rect;
}

QRect MinutebookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                      SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return option->rect;
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarSlider) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool upright = bar->orientation == Qt::Vertical;
        const int room = upright ? option->rect.height() : option->rect.width();
        const int range = bar->maximum - bar->minimum;
        const int length = range <= 0
            ? room
            : qMax(leastTarget,
                   static_cast<int>(qint64(room) * bar->pageStep / (range + bar->pageStep)));
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  room - length, bar->upsideDown);
        return upright ? QRect(0, start, option->rect.width(), length)
                       : QRect(start, 0, length, option->rect.height());
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(m_tokens.scaled(comboLeft), 2, -m_tokens.scaled(comboRight),
                                     -2);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace minutebook
