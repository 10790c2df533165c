// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/PagePreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include "core/session/exporting/PagePlaces.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int between = 20;
constexpr int ring = 3;
constexpr qreal screenful = 0.85; // some lines stay, so that the eye finds its place
constexpr qreal above = 0.2; // of the window, over a place that is turned to
constexpr QPointF pointer(34, 1); // of the sheet, in points: left of the text
constexpr QSizeF pointerSize(13, 13);
const QColor pointerPlum(0x5A, 0x24, 0x70);
const QColor pointerGreen(0x14, 0x59, 0x4A);

} // namespace

PagePreview::PagePreview(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"pagePreview"_s);
    setAccessibleName(tr("Pages as they are printed"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(300, 200);
}

void PagePreview::setPages(const std::shared_ptr<const PagePainter> &pages)
{
    if (m_pages)
        m_first = samePage(m_pages->places(), m_first, pages->places(), pages->pageCount());
    m_pages = pages;
    m_trouble.clear();
    m_first = qBound(0, m_first, m_pages->pageCount() - 1);
    m_place.reset();
    m_scrolled = qMin(m_scrolled, mostScrolled());
    update();
    Q_EMIT turned();
}

void PagePreview::setTrouble(const QString &reason)
{
    m_pages.reset();
    m_place.reset();
    m_trouble = reason;
    update();
    Q_EMIT turned();
}

int PagePreview::shown() const
{
    return m_pages && m_fit == Fit::Page && m_first + 1 < m_pages->pageCount() && width() > height()
        ? 2
        : 1;
}

void PagePreview::turn(int step)
{
    const int first = qBound(0, m_first + step, qMax(0, pageCount() - 1));
    if (first == m_first)
        return;
    m_first = first;
    m_scrolled = 0;
    m_place.reset();
    update();
    Q_EMIT turned();
}

void PagePreview::goToPlace(PlaceKind kind, int step)
{
    const auto next =
        m_pages ? nextPlace(m_pages->places(), kind, m_place, m_first, step) : std::optional<int>();
    if (!next)
        return;
    const PagePlace &place = m_pages->places()[*next];
    m_place = next;
    m_first = place.page;
    m_scrolled = qBound(0.0, place.top * scale() - height() * above, mostScrolled());
    update();
    Q_EMIT turned();
}

void PagePreview::setFit(Fit fit)
{
    m_fit = fit;
    m_scrolled = 0;
    update();
    Q_EMIT turned();
}

void PagePreview::scroll(int step)
{
    const qreal end = mostScrolled();
    const bool on = step > 0 ? m_scrolled < end : m_scrolled > 0;
    if (!on) {
        const int before = m_first;
        turn(step);
        m_scrolled = step < 0 && m_first != before ? mostScrolled() : 0;
    } else {
        m_scrolled = qBound(0.0, m_scrolled + step * height() * screenful, end);
    }
    update();
}

qreal PagePreview::scale() const
{
    const QSizeF page = PagePainter::pageSize();
    const int count = shown();
    const qreal wide = (width() - 2 * margin - (count - 1) * between) / static_cast<qreal>(count);
    return m_fit == Fit::Width ? wide / page.width()
                               : qMin(wide / page.width(), (height() - 2 * margin) / page.height());
}

qreal PagePreview::mostScrolled() const
{
    return qMax(0.0, PagePainter::pageSize().height() * scale() - (height() - 2 * margin));
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
        scroll(1);
        return;
    case Qt::Key_Right:
        turn(1);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_Up:
        scroll(-1);
        return;
    case Qt::Key_Left:
        turn(-1);
        return;
    case Qt::Key_Home:
        turn(-pageCount());
        return;
    case Qt::Key_End:
        turn(pageCount());
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    scroll(event->angleDelta().y() < 0 ? 1 : -1);
    event->accept();
}

void PagePreview::paintSheet(QPainter &painter, const QRectF &sheet, int page) const
{
    painter.fillRect(sheet, Qt::white);
    painter.save();
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(scale(), scale());
    m_pages->paintPage(painter, page);
    if (m_place && m_pages->places()[*m_place].page == page)
        paintPointer(painter);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x9A, 0xA6, 0xA1), 1));
    painter.drawRect(sheet);
}

/// In the margin of the sheet, which has one ground in every theme; it is never printed.
void PagePreview::paintPointer(QPainter &painter) const
{
    const PagePlace &place = m_pages->places()[*m_place];
    const QRectF box(QPointF(pointer.x(), place.top + pointer.y()), pointerSize);
    const bool leftOut = place.kind == PlaceKind::LeftOut;
    painter.setPen(Qt::NoPen);
    painter.setBrush(leftOut ? pointerPlum : pointerGreen);
    painter.drawPolygon(
        QPolygonF({box.topLeft(), QPointF(box.right(), box.center().y()), box.bottomLeft()}));
}

void PagePreview::paintEvent(QPaintEvent *)
{
    const bool dark = m_theme.tokens().dark;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), dark ? m_theme.colours().win : QColor(0xC9, 0xD1, 0xCE));
    if (!m_pages) {
        painter.setPen(m_theme.colours().ink);
        painter.drawText(rect().adjusted(40, 0, -40, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         m_trouble);
        return;
    }
    const int count = shown();
    const QSizeF size = PagePainter::pageSize() * scale();
    qreal left = (width() - size.width() * count - between * (count - 1)) / 2;
    const bool tall = size.height() > height() - 2 * margin;
    const qreal top = tall ? margin - m_scrolled : (height() - size.height()) / 2;
    for (int i = 0; i < count; ++i) {
        paintSheet(painter, QRectF(QPointF(left, top), size), m_first + i);
        left += size.width() + between;
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colours().blue, ring));
        painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

} // namespace minutebook
