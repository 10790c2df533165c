// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/HintBar.h"

#include "ui/live/Painting.h"

#include <QAccessible>
#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

using Tone = LiveMeeting::Notice::Tone;

HintBar::HintBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_right(tr("[F1] all keys"))
{
    setObjectName(u"hints"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::themeChanged, this, [this] {
        updateGeometry();
        update();
    });
}

void HintBar::setHints(const QStringList &marked, const QString &right)
{
    m_hints.clear();
    for (const QString &hint : marked)
        m_hints.append(KeyText(hint));
    m_right = KeyText(right);
    if (m_notice.isEmpty())
        setAccessibleName(plain());
    update();
}

void HintBar::setNotice(const LiveMeeting::Notice &notice)
{
    m_tone = notice.tone;
    m_icon = notice.tone == Tone::Done ? u"done"_s
        : notice.tone == Tone::Warning ? u"warning"_s
                                       : u"info"_s;
    m_notice = KeyText(notice.text);
    setAccessibleName(m_notice.plain());
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    update();
}

void HintBar::setKeyboardElsewhere(const QString &where)
{
    setNotice({Tone::Info, tr("The keyboard is in %1. [Esc] brings it back here.").arg(where)});
    m_icon = u"keyboard"_s;
}

void HintBar::clearNotice()
{
    if (m_notice.isEmpty())
        return;
    m_notice = {};
    setAccessibleName(plain());
    update();
}

QString HintBar::plain() const
{
    if (!m_notice.isEmpty())
        return m_notice.plain();
    QStringList texts;
    for (const KeyText &hint : m_hints)
        texts.append(hint.plain());
    texts.append(m_right.plain());
    return texts.join(u"; "_s);
}

QSize HintBar::sizeHint() const
{
    return {m_theme.tokens().scaled(300), m_theme.tokens().sizes.hint};
}

void HintBar::paintHints(QPainter &painter, int right) const
{
    const Tokens &t = m_theme.tokens();
    int left = 0;
    for (const KeyText &hint : m_hints) {
        const int width = hint.width(t);
        if (left + width > right)
            return;
        hint.paint(painter, QRect(left, 0, width, height()), t, t.colours.ink2);
        left += width + t.pick(15, 22);
    }
}

void HintBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    const Colours &c = t.colours;
    QPainter painter(this);
    const int wide = m_right.width(t);
    m_right.paint(painter, QRect(width() - wide, 0, wide, height()), t, c.ink2);
    const int right = width() - wide - t.scaled(15);
    if (m_notice.isEmpty())
        return paintHints(painter, right);
    const QColor colour = m_tone == Tone::Done ? c.green
        : m_tone == Tone::Warning              ? c.amber
                                               : c.ink2;
    const int size = t.sizes.iconSmall;
    paintIcon(painter, {0, (height() - size) / 2}, m_icon, colour, size, m_theme);
    const int left = size + t.pick(15, 15);
    painter.setClipRect(QRect(0, 0, right, height()));
    m_notice.paint(painter, QRect(left, 0, right - left, height()), t,
                   m_tone == Tone::Done ? c.ink2 : c.ink);
}

} // namespace minutebook
