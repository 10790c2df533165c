// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/live/CodePopup.h"

#include "ui/live/KeyText.h"
#include "ui/live/KindNames.h"
#include "ui/live/Painting.h"

#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostShown = 4;
}

CodePopup::CodePopup(LiveMeeting &live, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_theme(theme)
{
    setObjectName(u"codes"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

/// With somebody on the floor, ordinary words begin with letters too: then only a whole code
/// counts.
bool CodePopup::isWanted() const
{
    const ComposerMark &mark = m_live.mark();
    if (mark.kind != ComposerMark::Kind::Begun)
        return false;
    const bool nobody = !m_live.draft().speaker && !m_live.draft().noName;
    const Person *first = findPerson(m_live.meeting(), mark.matches.constFirst());
    return nobody || (first && first->code == mark.code);
}

void CodePopup::follow(const QPoint &at)
{
    if (!isWanted()) {
        hide();
        return;
    }
    m_shown = m_live.mark().matches.first(qMin<qsizetype>(mostShown, m_live.mark().matches.size()));
    const Tokens &t = m_theme.tokens();
    const int height = static_cast<int>(m_shown.size()) * t.scaled(30) + t.scaled(30) + 2;
    const int top = qMin(at.y(), parentWidget()->height() - height);
    setGeometry(at.x(), top, t.scaled(430), height);
    QStringList names;
    for (const PersonId &id : std::as_const(m_shown))
        names.append(findPerson(m_live.meeting(), id)->name);
    setAccessibleName(names.join(u", "_s));
    show();
    raise();
    update();
}

void CodePopup::paintPerson(QPainter &painter, const QRect &row, const Person &person,
                            bool first) const
{
    const Tokens &t = m_theme.tokens();
    if (first)
        paintCurrent(painter, row, m_theme);
    const QRect inner = row.adjusted(t.scaled(10), 0, -t.scaled(10), 0);
    const QFont strong = t.font(TextRole::InterfaceStrong);
    const QString code = person.code.value_or(QString()).toUpper();
    paintLine(painter, inner, code, strong, t.colours.ink);
    const int left = QFontMetrics(strong).horizontalAdvance(code) + t.scaled(12);
    paintLine(painter, inner.adjusted(left, 0, 0, 0), person.name, t.font(TextRole::Interface),
              t.colours.ink);
    const int seat = m_live.room().seatOf(person.id);
    if (seat == 0)
        return;
    painter.setFont(t.font(TextRole::Small));
    painter.setPen(t.colours.ink2);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, u"Alt+%1"_s.arg(seat));
}

void CodePopup::paintMarks(QPainter &painter, const QRect &row) const
{
    const Tokens &t = m_theme.tokens();
    painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), t.colours.line);
    int left = row.left() + t.scaled(10);
    for (const Act act :
         {Act::States, Act::Asks, Act::Answers, Act::Points, Act::Concern, Act::Introduces}) {
        const KeyText text(u"*%1* %2"_s.arg(QString(markOf(act)), kindName(act)));
        text.paint(painter, QRect(left, row.top(), text.width(t), row.height()), t, t.colours.ink2);
        left += text.width(t) + t.scaled(14);
    }
}

void CodePopup::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.colours.paper);
    QRect row(1, 1, width() - 2, t.scaled(30));
    for (const PersonId &id : m_shown) {
        if (const Person *person = findPerson(m_live.meeting(), id))
            paintPerson(painter, row, *person, id == m_shown.constFirst());
        row.translate(0, t.scaled(30));
    }
    paintMarks(painter, row);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(t.colours.edge);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace minutebook
