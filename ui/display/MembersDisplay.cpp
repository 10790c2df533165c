// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/display/MembersDisplay.h"

#include <QPainter>
#include <QTextCharFormat>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

// Of a screen 1,080 pixels high.
constexpr int designHeight = 1080;
constexpr int side = 72;
constexpr int topHeight = 104;
constexpr int stateHeight = 84;
constexpr int footHeight = 112;
constexpr int aboveWords = 34;

ChangeFormats formatsOf(const Colours &colours)
{
    ChangeFormats formats;
    formats.inserted.setForeground(colours.inserted);
    formats.inserted.setBackground(colours.insertedGround);
    formats.inserted.setFontWeight(QFont::DemiBold);
    formats.inserted.setFontUnderline(true);
    formats.deleted.setForeground(colours.deleted);
    formats.deleted.setBackground(colours.deletedGround);
    formats.deleted.setFontStrikeOut(true);
    return formats;
}

} // namespace

MembersDisplay::MembersDisplay(const Theme &theme)
    : m_theme(theme)
    , m_colours(lightColours())
{
    setObjectName(u"membersDisplay"_s);
    setWindowTitle(tr("Members’ display"));
    setAccessibleName(windowTitle());
    setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_QuitOnClose, false);
}

void MembersDisplay::display(const DisplayedWording &wording)
{
    const bool again = m_wording == wording;
    m_wording = wording;
    layOut();
    m_page = again ? (m_page + 1) % m_pages.count() : 0;
    QStringList said{wording.item, wording.state, wording.standing, wording.opening};
    for (const FlatLimb &limb : wording.after)
        said.append(limb.text);
    said.removeAll({});
    setAccessibleDescription(said.join(u' '));
    update();
}

void MembersDisplay::blank()
{
    m_wording.reset();
    m_pages = {};
    m_page = 0;
    setAccessibleDescription({});
    update();
}

int MembersDisplay::scaled(qreal pixels) const
{
    return qRound(pixels * height() / designHeight);
}

QFont MembersDisplay::font(qreal pixels, QFont::Weight weight) const
{
    QFont font = this->QWidget::font();
    font.setPixelSize(qMax(1, scaled(pixels)));
    font.setWeight(weight);
    return font;
}

QRect MembersDisplay::room() const
{
    const int top = scaled(topHeight + stateHeight + aboveWords);
    return {scaled(side), top, width() - 2 * scaled(side), height() - top - scaled(footHeight)};
}

void MembersDisplay::layOut()
{
    if (!m_wording)
        return;
    m_pages = DisplayPages(*m_wording, room().size(), height() / qreal(designHeight),
                           formatsOf(m_colours));
    m_page = qMin(m_page, m_pages.count() - 1);
}

void MembersDisplay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void MembersDisplay::paintTop(QPainter &painter) const
{
    const SpineColours spine = publicSpine(false);
    const QRect band(0, 0, width(), scaled(topHeight));
    painter.fillRect(band, spine.ground);
    painter.setPen(spine.text);
    const QRect inner = band.adjusted(scaled(side), 0, -scaled(side), 0);
    painter.setFont(font(30));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, m_wording->meeting);
    const int used = painter.fontMetrics().horizontalAdvance(m_wording->meeting) + scaled(40);
    painter.setFont(font(38, QFont::DemiBold));
    painter.drawText(
        inner, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_wording->item, Qt::ElideRight, inner.width() - used));
}

void MembersDisplay::paintState(QPainter &painter) const
{
    const QRect band(0, scaled(topHeight), width(), scaled(stateHeight));
    painter.fillRect(band, m_wording->decided ? m_colours.sel : m_colours.amberGround);
    painter.fillRect(QRect(band.left(), band.bottom() - scaled(3) + 1, band.width(), scaled(3)),
                     m_wording->decided ? m_colours.green : m_colours.amberEdge);
    const QColor ink = m_wording->decided ? m_colours.green : m_colours.amber;
    const int icon = scaled(38);
    painter.drawPixmap(scaled(side), band.top() + (band.height() - icon) / 2,
                       m_theme.icons().pixmap(m_wording->decided ? u"done"_s : u"amend"_s, ink,
                                              icon, devicePixelRatioF()));
    painter.setPen(ink);
    QRect line = band.adjusted(scaled(side) + icon + scaled(18), 0, -scaled(side), 0);
    painter.setFont(font(32, QFont::DemiBold));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_wording->state);
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(m_wording->state)
                 + scaled(18));
    painter.setFont(font(32));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_wording->standing);
}

/// A sample in its format and what that means; the x behind it.
int MembersDisplay::paintLegend(QPainter &painter, int left, const QString &sample,
                                const QString &meaning, const QTextCharFormat &format) const
{
    QFont marked = font(28, static_cast<QFont::Weight>(format.fontWeight()));
    marked.setUnderline(format.fontUnderline());
    marked.setStrikeOut(format.fontStrikeOut());
    const QFontMetrics metrics(marked);
    const QRect foot(left, height() - scaled(footHeight), width(), scaled(footHeight));
    const QRect ground(left, foot.center().y() - metrics.height() / 2,
                       metrics.horizontalAdvance(sample) + scaled(6), metrics.height());
    painter.fillRect(ground, format.background());
    painter.setFont(marked);
    painter.setPen(format.foreground().color());
    painter.drawText(ground, Qt::AlignCenter, sample);
    painter.setFont(font(28));
    painter.setPen(m_colours.ink2);
    const int after = ground.right() + scaled(14);
    painter.drawText(foot.adjusted(after - left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     meaning);
    return after + painter.fontMetrics().horizontalAdvance(meaning) + scaled(56);
}

void MembersDisplay::paintFoot(QPainter &painter) const
{
    const QRect foot(scaled(side), height() - scaled(footHeight), width() - 2 * scaled(side),
                     scaled(footHeight));
    painter.fillRect(QRect(foot.left(), foot.top(), foot.width(), qMax(1, scaled(2))),
                     m_colours.line);
    int left = foot.left();
    if (m_wording->marksChanges()) {
        const ChangeFormats formats = formatsOf(m_colours);
        left = paintLegend(painter, left, tr("Underlined"), tr("added"), formats.inserted);
        left = paintLegend(painter, left, tr("Struck through"), tr("taken out"), formats.deleted);
    }
    painter.setFont(font(28));
    painter.setPen(m_colours.ink2);
    if (m_pages.count() > 1)
        painter.drawText(foot.adjusted(left - foot.left(), 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         tr("%1 of %2").arg(m_page + 1).arg(m_pages.count()));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, m_wording->movers.join(u'\n'));
}

void MembersDisplay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_wording) {
        painter.fillRect(rect(), publicSpine(false).ground);
        return;
    }
    painter.fillRect(rect(), m_colours.paper);
    paintTop(painter);
    paintState(painter);
    painter.setPen(m_colours.ink);
    m_pages.paint(painter, room().topLeft(), m_page);
    paintFoot(painter);
}

} // namespace minutebook
