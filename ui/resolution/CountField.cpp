// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/CountField.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpressionValidator>

namespace minutebook {

using namespace Qt::StringLiterals;

CountField::CountField(const QString &name, Size size, const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_name(name)
    , m_size(size)
{
    setAccessibleName(name);
    setAlignment(Qt::AlignRight);
    setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,3}"_s), this));
    setSizePolicy(size == Size::Big ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  QSizePolicy::Fixed);
    connect(&theme, &Theme::themeChanged, this, &CountField::follow);
    follow();
}

void CountField::follow()
{
    setFont(m_theme.font(m_size == Size::Big ? TextRole::Count : TextRole::InterfaceStrong));
    const int name = QFontMetrics(m_theme.font(TextRole::Interface)).horizontalAdvance(m_name);
    setTextMargins(name + m_theme.tokens().scaled(10), 0, m_theme.tokens().scaled(4), 0);
    updateGeometry();
    update();
}

QSize CountField::sizeHint() const
{
    const Tokens &t = m_theme.tokens();
    const int digits = QFontMetrics(font()).horizontalAdvance(u"00"_s);
    const int height = m_size == Size::Big ? t.scaled(49) : t.sizes.field;
    return {textMargins().left() + digits + t.scaled(24), height};
}

void CountField::setCount(const std::optional<int> &count)
{
    setText(count ? QString::number(*count) : QString());
}

std::optional<int> CountField::count() const
{
    return text().isEmpty() ? std::nullopt : std::optional(text().toInt());
}

/// Taking back is the page's here: it opens the wording again.
bool CountField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void CountField::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0 || event->modifiers() != Qt::NoModifier)
        return QLineEdit::keyPressEvent(event);
    setCount(qBound(0, count().value_or(0) + step, 999));
}

void CountField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setFont(m_theme.font(TextRole::Interface));
    painter.setPen(m_theme.colours().ink);
    painter.drawText(rect().adjusted(m_theme.tokens().scaled(10), 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, m_name);
}

} // namespace minutebook
