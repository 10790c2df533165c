// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/MenuChip.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

MenuChip::MenuChip(const QString &what, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_what(what)
    , m_menu(new QMenu(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &MenuChip::openMenu);
    connect(&theme, &Theme::themeChanged, this, &MenuChip::follow);
}

void MenuChip::setChoices(const QStringList &choices)
{
    const QString before = m_choices.value(m_chosen);
    m_choices = choices;
    m_menu->clear();
    for (int index = 0; index < choices.size(); ++index) {
        QAction *action = m_menu->addAction(QString(choices.at(index)).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, index] {
            choose(index);
            Q_EMIT chosenByHand();
        });
    }
    choose(static_cast<int>(qMax(qsizetype(0), choices.indexOf(before))));
}

void MenuChip::choose(int index)
{
    m_chosen = index;
    const QList<QAction *> actions = m_menu->actions();
    for (int each = 0; each < actions.size(); ++each)
        actions.at(each)->setChecked(each == index);
    follow();
}

void MenuChip::follow()
{
    setText(m_choices.value(m_chosen));
    setAccessibleName(u"%1: %2"_s.arg(m_what, text()));
    setFont(m_theme.font(TextRole::SmallStrong));
    updateGeometry();
    update();
}

void MenuChip::openMenu()
{
    const QList<QAction *> actions = m_menu->actions();
    if (m_chosen < actions.size())
        m_menu->setActiveAction(actions.at(m_chosen));
    m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

QSize MenuChip::sizeHint() const
{
    const Tokens &t = m_theme.tokens();
    const QFontMetrics metrics(t.font(TextRole::SmallStrong));
    return {metrics.horizontalAdvance(text()) + 2 * t.scaled(6) + 2, metrics.height() + 2};
}

void MenuChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter)
        openMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

void MenuChip::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.edge, 1));
    painter.setBrush(c.paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(font());
    painter.setPen(c.ink2);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace minutebook
