// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/PersonField.h"

#include "core/session/live/PersonTyped.h"
#include "core/session/live/SpokenText.h"
#include "ui/live/Painting.h"
#include "ui/widgets/KeyCap.h"

#include <algorithm>
#include <utility>

#include <QCompleter>
#include <QPainter>
#include <QStringListModel>
#include <QStyleOptionFrame>

namespace minutebook {

PersonField::PersonField(QWidget *parent)
    : QLineEdit(parent)
    , m_names(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    connect(this, &QLineEdit::textChanged, this, [this] { m_shown.reset(); });
}

void PersonField::setMeeting(const Meeting &meeting)
{
    m_people = meeting.people;
    QStringList names;
    for (const Person &person : std::as_const(m_people))
        names.append(titleAndName(person));
    m_names->setStringList(names);
}

void PersonField::setPerson(const std::optional<PersonId> &person)
{
    m_shown.reset();
    const auto found =
        std::ranges::find_if(m_people, [&person](const Person &each) { return each.id == person; });
    setText(found == m_people.end() ? QString() : titleAndName(*found));
    m_shown = found == m_people.end() ? std::nullopt : person;
}

std::optional<PersonId> PersonField::person() const
{
    if (m_shown)
        return m_shown;
    const QList<PersonId> meant = peopleTyped(m_people, text());
    return meant.size() == 1 ? std::optional(meant.constFirst()) : std::nullopt;
}

bool PersonField::isUnderstood() const
{
    return text().trimmed().isEmpty() || person();
}

QString PersonField::whyNotUnderstood() const
{
    return peopleTyped(m_people, text()).isEmpty()
        ? tr("%1: nobody here is “%2”. Type a code or a name.").arg(accessibleName(), text())
        : tr("%1: “%2” is the name of more than one person. Type the code.")
              .arg(accessibleName(), text());
}

void PersonField::focusOutEvent(QFocusEvent *event)
{
    if (const std::optional<PersonId> understood = person())
        setPerson(understood);
    QLineEdit::focusOutEvent(event);
}

void PersonField::showAsSeat(const Theme &theme, const QList<PersonId> &seats)
{
    m_theme = &theme;
    m_seats = seats;
    update();
}

/// While it is typed in, and where nobody is understood, it is a field like any other.
void PersonField::paintEvent(QPaintEvent *event)
{
    const std::optional<PersonId> who = hasFocus() || !m_theme ? std::nullopt : person();
    const auto found =
        std::ranges::find_if(m_people, [&who](const Person &each) { return each.id == who; });
    if (found == m_people.end())
        return QLineEdit::paintEvent(event);
    QPainter painter(this);
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    const Tokens &t = m_theme->tokens();
    QRect row = rect().adjusted(t.scaled(8), 0, -t.scaled(6), 0);
    const qsizetype seat = m_seats.indexOf(*who);
    if (seat >= 0 && seat < 9) {
        const QString key = QString::number(seat + 1);
        const QSize size = keyCapSize(key, t);
        const QRect cap({row.left(), (height() - size.height()) / 2}, size);
        paintKeyCap(painter, cap, key, t);
        row.setLeft(cap.right() + t.scaled(9));
    }
    const QFont strong = t.font(TextRole::InterfaceStrong);
    const QString code = found->code.value_or(QString()).toUpper();
    paintLine(painter, row, code, strong, t.colours.ink);
    if (!code.isEmpty())
        row.setLeft(row.left() + QFontMetrics(strong).horizontalAdvance(code) + t.scaled(8));
    paintLine(painter, row, found->name, t.font(TextRole::Interface), t.colours.ink);
}

} // namespace minutebook
