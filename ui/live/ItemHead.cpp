// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/ItemHead.h"

#include "core/domain/rules/Openness.h"
#include "ui/live/Painting.h"
#include "ui/widgets/Badge.h"

#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

ItemHead::ItemHead(LiveMeeting &live, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_theme(theme)
{
    setObjectName(u"itemHead"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&live, &LiveMeeting::placeChanged, this, [this] {
        follow();
        Q_EMIT placeShown();
    });
    connect(&live.session(), &MeetingSession::changed, this, &ItemHead::follow);
    connect(&theme, &Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
    follow();
}

void ItemHead::look(const std::optional<Place> &place)
{
    m_looking = place;
    follow();
    Q_EMIT placeShown();
}

const AgendaItem *ItemHead::shown() const
{
    return place().part == Place::Part::Item ? findItem(m_live.meeting(), place().item) : nullptr;
}

QString ItemHead::title() const
{
    if (const AgendaItem *item = shown())
        return item->title;
    return place().part == Place::Part::Before ? tr("Before the first item")
                                               : tr("After the last item");
}

QString ItemHead::since() const
{
    const QStringList parts{minute(), sitting()};
    return parts.constFirst().isEmpty() || parts.constLast().isEmpty() ? parts.join(QString())
                                                                       : parts.join(u" · "_s);
}

/// The number it has in the minutes, where that is another than on the agenda.
QString ItemHead::minute() const
{
    const AgendaItem *item = shown();
    const QString number = item ? m_live.session().minuteNumbers().value(item->id) : QString();
    return number.isEmpty() || number == item->agendaNumber ? QString()
                                                            : tr("minute %1").arg(number);
}

QString ItemHead::sitting() const
{
    const AgendaItem *item = shown();
    if (!item || item->sittings.isEmpty())
        return {};
    const Sitting &sitting = item->sittings.values.constLast();
    if (sitting.to)
        return tr("ended %1").arg(sitting.to->timeOfDay());
    const qint64 minutes = sitting.from.local().secsTo(m_live.clock().now()) / 60;
    return tr("since %1, %n min", nullptr, static_cast<int>(minutes)).arg(sitting.from.timeOfDay());
}

void ItemHead::follow()
{
    m_since = since();
    const AgendaItem *item = shown();
    const QString number = item ? item->agendaNumber.value_or(QString()) : QString();
    setAccessibleName(tr("Item %1 %2, %3").arg(number, title(), m_since));
    update();
}

void ItemHead::tick()
{
    if (m_since != since())
        follow();
}

QSize ItemHead::sizeHint() const
{
    return {m_theme.tokens().scaled(300), m_theme.tokens().sizes.itemHead};
}

int ItemHead::paintTitle(QPainter &painter, const QRect &rect) const
{
    const Tokens &t = m_theme.tokens();
    const AgendaItem *item = shown();
    const QString number = item ? item->agendaNumber.value_or(QString()) : QString();
    const QFont font = t.font(TextRole::ItemTitle);
    const QFontMetrics metrics(font);
    int left = rect.left();
    if (!number.isEmpty()) {
        paintLine(painter, rect, number, font, t.colours.ink);
        left += metrics.horizontalAdvance(number) + t.scaled(12);
    }
    const QString words = metrics.elidedText(title(), Qt::ElideRight, rect.right() - left);
    paintLine(painter, rect.adjusted(left - rect.left(), 0, 0, 0), words, font, t.colours.ink);
    return left + metrics.horizontalAdvance(words) + t.scaled(12);
}

void ItemHead::paintBadges(QPainter &painter, int left, int right) const
{
    const AgendaItem *item = shown();
    if (!item)
        return;
    QList<BadgeKind> badges;
    if (item->key.value_or(false))
        badges.append(BadgeKind::Key);
    if (item->urgent)
        badges.append(BadgeKind::Urgent);
    if (levelOfItem(m_live.meeting(), *item) != AccessLevel::Open)
        badges.append(BadgeKind::Exempt);
    for (const BadgeKind badge : badges) {
        const QSize size = badgeSize(badge, m_theme.tokens());
        if (left + size.width() > right)
            return;
        const QRect box(QPoint(left, (height() - size.height()) / 2), size);
        paintBadge(painter, box, badge, m_theme);
        left += size.width() + m_theme.tokens().scaled(6);
    }
}

void ItemHead::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.colours.paper);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.colours.line);
    const QFont small = t.font(t.column == Column::Big ? TextRole::Interface : TextRole::Small);
    const int sinceWidth = QFontMetrics(small).horizontalAdvance(m_since);
    const QRect inner = rect().adjusted(t.pick(18, 28), 0, -t.pick(20, 34), -1);
    int badges = 0;
    if (const AgendaItem *item = shown(); item && (item->key.value_or(false) || item->urgent))
        badges = t.scaled(80);
    const int left =
        paintTitle(painter, inner.adjusted(0, 0, -sinceWidth - badges - t.scaled(24), 0));
    paintBadges(painter, left, inner.right() - sinceWidth);
    painter.setFont(small);
    painter.setPen(t.colours.ink2);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_since);
}

} // namespace minutebook
