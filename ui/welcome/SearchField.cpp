// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/welcome/SearchField.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/widgets/KeyCap.h"

namespace minutebook {

using namespace Qt::StringLiterals;

SearchField::SearchField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_key(tr("Ctrl+Shift+F"))
{
    setObjectName(u"searchField"_s);
    setAccessibleName(tr("Search all minutes"));
    setPlaceholderText(tr("Search all minutes: a word, a name, a resolution, “exact words”"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::themeChanged, this, &SearchField::follow);
    follow();
}

void SearchField::follow()
{
    const Tokens &tokens = m_theme.tokens();
    setFont(tokens.font(TextRole::Search));
    setTextMargins(tokens.scaled(14 + 12) + tokens.sizes.icon - 8, 0,
                   keyCapSize(m_key, tokens).width() + tokens.scaled(14 + 2), 0);
    updateGeometry();
}

QSize SearchField::sizeHint() const
{
    return {m_theme.tokens().scaled(400), m_theme.tokens().pick(48, 54)};
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    const int size = tokens.sizes.icon;
    painter.drawPixmap(
        tokens.scaled(14) + 1, (height() - size) / 2,
        m_theme.icons().pixmap(u"search"_s, tokens.colours.ink, size, devicePixelRatioF()));
    const QSize cap = keyCapSize(m_key, tokens);
    paintKeyCap(
        painter,
        QRect(QPoint(width() - tokens.scaled(14) - cap.width(), (height() - cap.height()) / 2 + 1),
              cap),
        m_key, tokens);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT leaveDown();
        return;
    case Qt::Key_Escape:
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
        return;
    }
}

} // namespace minutebook
