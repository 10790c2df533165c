// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/PagePreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 12;
constexpr int between = 20;
constexpr int ring = 3;
constexpr qreal screenful = 0.85; // some lines stay, so that the eye finds its place

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

void PagePreview::setDocument(const Document &document)
{
    m_pages = std::make_unique<PagePainter>(document);
    m_trouble.clear();
    m_first = qBound(0, m_first, m_pages->pageCount() - 1);
    update();
    Q_EMIT turned();
}

void PagePreview::setTrouble(const QString &reason)
{
    m_pages.reset();
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
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x9A, 0xA6, 0xA1), 1));
    painter.drawRect(sheet);
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
