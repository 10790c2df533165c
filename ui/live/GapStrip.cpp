// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/GapStrip.h"

#include "core/session/live/LiveMeeting.h"
#include "ui/live/ItemHead.h"
#include "ui/live/KeyText.h"
#include "ui/live/Painting.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

GapStrip::GapStrip(LiveMeeting &live, const ItemHead &head, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_head(head)
    , m_theme(theme)
{
    setObjectName(u"gapStrip"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &GapStrip::follow);
    connect(&head, &ItemHead::placeShown, this, &GapStrip::follow);
    connect(&live.session(), &MeetingSession::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&theme, &Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
    follow();
}

void GapStrip::setMovers(MoversPrinted movers)
{
    m_movers = movers;
    follow();
}

void GapStrip::follow()
{
    m_soon.stop();
    const Place &place = m_head.place();
    const bool isItem = place.part == Place::Part::Item;
    m_item = isItem ? std::optional(place.item) : std::nullopt;
    m_parts = isItem ? partsOf(m_live.meeting(), place.item, m_movers) : QList<ItemPartState>();
    setAccessibleName(isItem ? partsInWords(m_live.meeting(), place.item, m_parts) : QString());
    setVisible(!std::ranges::all_of(m_parts, &ItemPartState::isThere));
    updateGeometry();
    update();
}

int GapStrip::margin() const
{
    return m_theme.tokens().pick(18, 28);
}

QSize GapStrip::sizeOf(const ItemPartState &state) const
{
    const Tokens &t = m_theme.tokens();
    const int words = QFontMetrics(t.font(TextRole::Small)).horizontalAdvance(nameOf(state.part));
    return {words + t.scaled(7 + 14 + 5 + 8), t.line(TextRole::Small) + t.scaled(4)};
}

QList<QRect> GapStrip::marksIn(int width) const
{
    const Tokens &t = m_theme.tokens();
    const int space = t.scaled(6);
    int all = 2 * margin() - space;
    for (const ItemPartState &state : m_parts)
        all += sizeOf(state).width() + space;
    const bool hasRoom = all <= width;
    const int end = width - margin() - (hasRoom ? 0 : t.scaled(34)); // "+2" stands there
    QList<QRect> marks;
    QPoint next(margin(), t.scaled(5));
    for (const ItemPartState &state : m_parts) {
        const QSize size = sizeOf(state);
        const bool isShown = hasRoom || (!state.isThere && next.x() + size.width() <= end);
        marks.append(isShown ? QRect(next, size) : QRect());
        if (isShown)
            next.rx() += size.width() + space;
        else if (!state.isThere)
            next.rx() = end; // what comes later waits too
    }
    return marks;
}

int GapStrip::marksShown(int width) const
{
    const QList<QRect> marks = marksIn(width);
    return static_cast<int>(std::ranges::count(marks, false, &QRect::isEmpty));
}

QSize GapStrip::sizeHint() const
{
    const Tokens &t = m_theme.tokens();
    return {t.scaled(300), t.line(TextRole::Small) + t.scaled(4 + 5 + 5) + 1};
}

int GapStrip::markAt(const QPoint &position) const
{
    const QList<QRect> marks = marksIn(width());
    const auto found =
        std::ranges::find_if(marks, [&](const QRect &mark) { return mark.contains(position); });
    return found == marks.cend() ? -1 : static_cast<int>(found - marks.cbegin());
}

void GapStrip::paintMark(QPainter &painter, const QRect &mark, const ItemPartState &state) const
{
    const Tokens &t = m_theme.tokens();
    const Colours &c = t.colours;
    if (!state.isThere) {
        painter.setPen(c.amberEdge);
        painter.setBrush(c.amberGround);
        painter.drawRoundedRect(QRectF(mark).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const int size = t.scaled(14);
    const QPoint icon(mark.left() + t.scaled(7), mark.top() + (mark.height() - size) / 2);
    paintIcon(painter, icon, state.isThere ? u"done"_s : u"missing"_s,
              state.isThere ? c.green : c.amber, size, m_theme);
    painter.setFont(t.font(TextRole::Small));
    painter.setPen(state.isThere ? c.ink2 : c.ink);
    painter.drawText(mark.adjusted(t.scaled(7 + 14 + 5), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     nameOf(state.part));
}

void GapStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.colours.paper);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.colours.line);
    const QList<QRect> marks = marksIn(width());
    QRect last(margin(), t.scaled(5), 0, height() - t.scaled(10) - 1);
    int left = 0;
    for (qsizetype index = 0; index < marks.size(); ++index) {
        if (!marks.at(index).isEmpty())
            paintMark(painter, last = marks.at(index), m_parts.at(index));
        else if (!m_parts.at(index).isThere)
            ++left;
    }
    const KeyText more(left > 0 ? tr("+%1").arg(left) : tr("[F8] next gap"));
    const QRect room(last.right() + t.scaled(left > 0 ? 8 : 18), last.top(), more.width(t),
                     last.height());
    if (left > 0 || room.right() <= width() - margin())
        more.paint(painter, room, t, t.colours.ink2);
}

void GapStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_item && mark >= 0 && !m_parts.at(mark).isThere)
        Q_EMIT asked({*m_item, m_parts.at(mark)});
}

bool GapStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = markAt(help->pos());
    const QString words = mark < 0 ? QString() : KeyText(m_parts.at(mark).reason).plain();
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}

} // namespace minutebook
