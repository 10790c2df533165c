// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/ResolutionCard.h"

#include "ui/live/KeyText.h"
#include "ui/live/Painting.h"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostLines = 5;
constexpr int barWidth = 5;
} // namespace

ResolutionCard::ResolutionCard(LiveMeeting &live, const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_live(live)
    , m_theme(theme)
{
    setObjectName(u"resolutionCard"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&live, &LiveMeeting::placeChanged, this, &ResolutionCard::follow);
    connect(&live.session(), &MeetingSession::changed, this, &ResolutionCard::follow);
    connect(&theme, &Theme::themeChanged, this, &ResolutionCard::layOut);
    follow();
}

void ResolutionCard::follow()
{
    const Resolution resolution = m_live.resolutionHere();
    const QList<RecordRow::Point> before =
        std::exchange(m_points,
                      limbPoints(resolution.limbs, resolution.marker.value_or(LimbMarker::Letter),
                                 m_live.meeting(), m_live.stems().byRole));
    m_stored = m_live.draftResolution().has_value();
    setVisible(!m_points.isEmpty() && !m_lookedAway);
    const auto same = [](const RecordRow::Point &a, const RecordRow::Point &b) {
        return a.marker == b.marker && a.text == b.text && a.level == b.level;
    };
    if (std::equal(before.cbegin(), before.cend(), m_points.cbegin(), m_points.cend(), same)) {
        viewport()->update();
        return;
    }
    QString all = tr("Resolved that:");
    for (const RecordRow::Point &point : std::as_const(m_points))
        all += u' ' + point.marker + u' ' + point.text;
    setAccessibleName(tr("Draft resolution"));
    setAccessibleDescription(statement() + u". "_s + all);
    layOut();
}

void ResolutionCard::setLookedAway(bool away)
{
    m_lookedAway = away;
    setVisible(!m_points.isEmpty() && !away);
}

QString ResolutionCard::statement() const
{
    return m_stored ? tr("DRAFT, not yet decided")
                    : tr("DRAFT as recommended in the report, not yet moved");
}

QRect ResolutionCard::card() const
{
    const Tokens &t = m_theme.tokens();
    return QRect(t.pick(16, 26), t.pick(4, 10), width() - t.pick(16 + 20, 26 + 34),
                 height() - t.pick(4 + 10, 10 + 18));
}

int ResolutionCard::headHeight() const
{
    return m_theme.tokens().pick(31, 39);
}

int ResolutionCard::shownHeight() const
{
    return qMin(m_bodyLines, mostLines) * m_theme.tokens().line(TextRole::LimbInRecord);
}

void ResolutionCard::layOut()
{
    const Tokens &t = m_theme.tokens();
    const LaidText::Look look{t.font(TextRole::LimbInRecord), t.line(TextRole::LimbInRecord), 0};
    const int inner = card().width() - barWidth - t.pick(14 + 14, 18 + 18);
    m_lines.clear();
    m_bodyHeight = 0;
    m_bodyLines = 0;
    for (const RecordRow::Point &point : std::as_const(m_points)) {
        const int left = point.level * t.scaled(28);
        auto text = std::make_unique<LaidText>(point.text, 0, look, inner - left - t.scaled(32));
        const int height = text->height();
        m_bodyLines += text->lines();
        m_lines.push_back({point.marker, std::move(text), left, m_bodyHeight});
        m_bodyHeight += height;
    }
    verticalScrollBar()->setRange(0, m_bodyHeight - shownHeight());
    verticalScrollBar()->setPageStep(shownHeight());
    verticalScrollBar()->setSingleStep(look.lineHeight);
    updateGeometry();
    viewport()->update();
}

QSize ResolutionCard::sizeHint() const
{
    const Tokens &t = m_theme.tokens();
    const int body = t.pick(5 + 7, 10 + 14) + shownHeight();
    return {t.scaled(300), t.pick(4 + 10, 10 + 18) + headHeight() + body + 2};
}

void ResolutionCard::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void ResolutionCard::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ResolutionCard::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ResolutionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT editingAsked();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void ResolutionCard::paintFrame(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    QPainterPath shape;
    shape.addRoundedRect(QRectF(card()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillPath(shape, c.paper);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRect(card().left(), card().top(), barWidth, card().height()), c.green);
    painter.restore();
    QPen edge(hasFocus() ? c.blue : c.edge, hasFocus() ? 3 : 1);
    if (!hasFocus())
        edge.setDashPattern({3, 2});
    painter.strokePath(shape, edge);
}

void ResolutionCard::paintHead(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const QRect head(card().left() + barWidth + t.pick(12, 16), card().top(),
                     card().width() - barWidth - 2 * t.pick(12, 16), headHeight());
    painter.fillRect(
        QRect(card().left() + barWidth, head.bottom(), card().width() - barWidth - 1, 1),
        t.colours.line);
    const int icon = t.sizes.iconSmall;
    paintIcon(painter, {head.left(), head.top() + (head.height() - icon) / 2}, u"resolution"_s,
              t.colours.ink, icon, m_theme);
    const QFont strong = t.font(TextRole::InterfaceStrong);
    const QString verb = tr("Resolved that:");
    int left = head.left() + icon + t.scaled(8);
    paintLine(painter, head.adjusted(left - head.left(), 0, 0, 0), verb, strong, t.colours.ink);
    left += QFontMetrics(strong).horizontalAdvance(verb) + t.scaled(8);
    const KeyText keys(tr("[Ctrl][R] work on it"));
    const int wide = keys.width(t);
    keys.paint(painter, QRect(head.right() + 1 - wide, head.top(), wide, head.height()), t,
               t.colours.ink2);
    paintLine(painter,
              QRect(left, head.top(), head.right() - wide - left - t.scaled(8), head.height()),
              statement(), t.font(TextRole::Small), t.colours.ink2);
}

void ResolutionCard::paintBody(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const QRect body(card().left() + barWidth + t.pick(14, 18),
                     card().top() + headHeight() + t.pick(5, 10), card().width(), shownHeight());
    painter.setClipRect(body);
    const QFont letter = t.font(TextRole::LimbLetter);
    for (const Line &line : m_lines) {
        const QPoint at(body.left() + line.left,
                        body.top() + line.top - verticalScrollBar()->value());
        painter.setFont(letter);
        painter.setPen(t.colours.ink);
        painter.drawText(QRect(at, QSize(t.scaled(60), t.line(TextRole::LimbInRecord))),
                         Qt::AlignLeft | Qt::AlignVCenter, line.marker);
        line.text->draw(painter, at + QPoint(t.scaled(32), 0), t.colours.ink);
    }
}

void ResolutionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.colours().paper);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    paintHead(painter);
    paintBody(painter);
}

} // namespace minutebook
