// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/ResolutionHead.h"

#include "ui/live/KeyText.h"
#include "ui/live/Painting.h"

#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

ResolutionHead::ResolutionHead(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"resolutionHead"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
    follow();
}

void ResolutionHead::setItem(const QString &number, const QString &title)
{
    m_number = number;
    m_title = title;
    follow();
}

void ResolutionHead::setSteps(const Steps &steps)
{
    m_steps = steps;
    follow();
}

QList<ResolutionHead::Step> ResolutionHead::list() const
{
    using At = Steps::At;
    const auto state = [this](At step, bool done) {
        return m_steps.at == step ? State::Now : done ? State::Done : State::ToDo;
    };
    const bool drafting = m_steps.at == At::Drafting;
    return {{drafting ? tr("Draft") : tr("Drafted"), state(At::Drafting, true)},
            {tr("Moved"), state(At::Moved, m_steps.moved)},
            {m_steps.at == At::Amending ? tr("Amendment") : tr("Amended"),
             state(At::Amending, m_steps.amended)},
            {tr("Vote"), state(At::Voting, m_steps.voted)},
            {tr("Recorded"), state(At::Recorded, false)}};
}

void ResolutionHead::follow()
{
    QStringList said;
    for (const Step &step : list()) {
        if (step.state != State::ToDo)
            said.append(step.state == State::Now ? tr("now %1").arg(step.name) : step.name);
    }
    setAccessibleName(tr("Item %1 %2").arg(m_number, m_title));
    setAccessibleDescription(said.join(u", "_s));
    update();
}

QSize ResolutionHead::sizeHint() const
{
    return {m_theme.tokens().scaled(600), m_theme.sizes().itemHead};
}

/// From the right; where the steps begin.
int ResolutionHead::paintSteps(QPainter &painter) const
{
    const Tokens &t = m_theme.tokens();
    const Colours &c = t.colours;
    const int icon = t.sizes.iconSmall;
    const int pad = t.scaled(8);
    const int high = t.scaled(27);
    int right = width() - t.scaled(18);
    const QList<Step> steps = list();
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        const bool now = step->state == State::Now;
        const bool done = step->state == State::Done;
        const QFont font = t.font(now ? TextRole::SmallStrong : TextRole::Small);
        const int words = QFontMetrics(font).horizontalAdvance(step->name);
        const QRect box(right - words - icon - t.scaled(5) - 2 * pad, (height() - high) / 2,
                        words + icon + t.scaled(5) + 2 * pad, high);
        if (now) {
            painter.setPen(QPen(c.green, 1));
            painter.setBrush(c.sel);
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
        const QColor ink = now ? c.ink : done ? c.green : c.ink2;
        paintIcon(painter, {box.left() + pad, (height() - icon) / 2},
                  now        ? u"current"_s
                      : done ? u"done"_s
                             : u"todo"_s,
                  ink, icon, m_theme);
        paintLine(painter, box.adjusted(pad + icon + t.scaled(5), 0, 0, 0), step->name, font, ink);
        right = box.left() - t.scaled(6);
    }
    return right;
}

void ResolutionHead::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.colours.paper);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.colours.line);
    const int right = paintSteps(painter) - t.scaled(12);
    const KeyText back(tr("[Esc] back to the minutes"));
    int left = t.scaled(18);
    back.paint(painter, QRect(left, 0, back.width(t), height()), t, t.colours.ink2);
    left += back.width(t) + t.scaled(22);
    const QFont font = t.font(TextRole::SpineTitle);
    if (!m_number.isEmpty()) {
        paintLine(painter, QRect(left, 0, right - left, height()), m_number, font, t.colours.ink);
        left += QFontMetrics(font).horizontalAdvance(m_number) + t.scaled(10);
    }
    paintLine(painter, QRect(left, 0, right - left, height()), m_title, font, t.colours.ink);
}

} // namespace minutebook
