// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/TextBox.h"

#include <QKeyEvent>

namespace minutebook {

TextBox::TextBox(int lines, const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::themeChanged, this, &TextBox::follow);
    follow();
}

void TextBox::follow()
{
    setFont(m_theme.font(TextRole::Interface));
    updateGeometry();
}

std::optional<QString> TextBox::given() const
{
    const QString text = toPlainText();
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text);
}

QSize TextBox::sizeHint() const
{
    const Tokens &t = m_theme.tokens();
    return {t.scaled(200), m_lines * t.line(TextRole::Interface) + t.scaled(16)};
}

void TextBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enter && event->modifiers().testFlag(Qt::ControlModifier))
        || event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace minutebook
