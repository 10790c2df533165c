// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/LockStrip.h"

#include "ui/live/Painting.h"

#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

LockStrip::LockStrip(const QString &words, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_theme(theme)
{
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize LockStrip::sizeHint() const
{
    return {m_theme.tokens().scaled(200), m_theme.sizes().hint};
}

void LockStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.colours.pane);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.colours.line);
    paintIcon(painter, {t.scaled(10), (height() - t.sizes.icon) / 2}, u"exempt"_s, t.colours.ink2,
              t.sizes.icon, m_theme);
    paintLine(painter, rect().adjusted(t.scaled(44), 0, 0, 0), m_words, t.font(TextRole::Interface),
              t.colours.ink2);
}

} // namespace minutebook
