// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/FindBar.h"

#include "ui/live/Painting.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

FindBar::FindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_keys(tr("[F3] next  [Shift][F3] before  [Esc] back"))
{
    setObjectName(u"findBar"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_field->setObjectName(u"findHere"_s);
    m_field->setAccessibleName(tr("Find in this meeting"));
    m_field->setPlaceholderText(tr("Find in this meeting"));
    m_field->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_field);
    row->addStretch(1);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(&theme, &Theme::themeChanged, this, &FindBar::applyTheme);
    applyTheme();
    hide();
}

void FindBar::applyTheme()
{
    const Tokens &t = m_theme.tokens();
    layout()->setContentsMargins(t.pick(14, 24), 0, t.pick(14, 24), 1);
    m_field->setFixedSize(t.scaled(280), t.sizes.field);
    updateGeometry();
    update();
}

void FindBar::ask()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString FindBar::words() const
{
    return m_field->text();
}

QWidget *FindBar::field() const
{
    return m_field;
}

void FindBar::setCount(const QString &count, bool isNone)
{
    m_count = count;
    m_isNone = isNone;
    m_field->setAccessibleDescription(count);
    QAccessibleEvent said(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    update();
}

QSize FindBar::sizeHint() const
{
    return {m_theme.tokens().scaled(400),
            m_theme.tokens().sizes.field + m_theme.tokens().scaled(12)};
}

bool FindBar::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT stepAsked(modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return true;
    case Qt::Key_Down:
        Q_EMIT recordAsked();
        return true;
    default:
        return false;
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (isOverride) {
        if (key.key() == Qt::Key_Escape)
            event->accept(); // the page's own Esc would leave the bar as it is
        return QWidget::eventFilter(watched, event);
    }
    return takeKey(key.key(), key.modifiers()) || QWidget::eventFilter(watched, event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.colours.pane);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.colours.line);
    const QRect inner = rect().adjusted(0, 0, -t.pick(20, 34), -1);
    int left = m_field->geometry().right() + t.scaled(14);
    const QFont strong = t.font(TextRole::InterfaceStrong);
    paintLine(painter, inner.adjusted(left, 0, 0, 0), m_count, strong,
              m_isNone ? t.colours.amber : t.colours.ink);
    left += QFontMetrics(strong).horizontalAdvance(m_count) + t.scaled(18);
    const int wide = m_keys.width(t);
    if (inner.right() - wide > left)
        m_keys.paint(painter, inner.adjusted(inner.width() - wide, 0, 0, 0), t, t.colours.ink2);
}

} // namespace minutebook
