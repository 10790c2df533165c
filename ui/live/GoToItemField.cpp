// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/GoToItemField.h"

#include <QKeyEvent>

namespace minutebook {

using namespace Qt::StringLiterals;

GoToItemField::GoToItemField(LiveMeeting &live, const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_live(live)
    , m_theme(theme)
{
    setObjectName(u"goToItem"_s);
    setAccessibleName(tr("Go to item number"));
    setPlaceholderText(tr("Item number, Enter"));
    hide();
}

void GoToItemField::ask()
{
    const Tokens &t = m_theme.tokens();
    setGeometry(t.pick(14, 24), (t.sizes.itemHead - t.sizes.field) / 2, t.scaled(220),
                t.sizes.field);
    clear();
    show();
    raise();
    setFocus();
}

void GoToItemField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !text().trimmed().isEmpty() && !m_live.goToNumber(text().trimmed())) {
        selectAll();
        setPlaceholderText(tr("No item has that number"));
        return;
    }
    if (enter || event->key() == Qt::Key_Escape) {
        Q_EMIT finished();
        hide();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void GoToItemField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    hide();
}

} // namespace minutebook
