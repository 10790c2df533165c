// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/VoteDelegate.h"

#include "ui/live/Painting.h"

#include <QPainter>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {
constexpr Answer shown[] = {Answer::For, Answer::Against, Answer::Abstain};
}

VoteDelegate::VoteDelegate(const Theme &theme, const VoteModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

QString VoteDelegate::answerName(Answer answer)
{
    switch (answer) {
    case Answer::None:
        return tr("no answer yet");
    case Answer::For:
        return tr("For");
    case Answer::Against:
        return tr("Against");
    case Answer::Abstain:
        return tr("Abstain");
    case Answer::NotVoting:
        return tr("not voting");
    }
    return {};
}

QSize VoteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.tokens().scaled(300), m_theme.sizes().voteRow};
}

QRect VoteDelegate::box(int answer, const QRect &row, const Tokens &tokens)
{
    const int column = tokens.scaled(88);
    const int left = row.right() + 1 - (3 - answer) * column + tokens.scaled(4);
    const int height = tokens.scaled(28);
    return {left, row.top() + (row.height() - height) / 2, column - tokens.scaled(8), height};
}

void VoteDelegate::paintAnswers(QPainter &painter, const QRect &row, Answer given) const
{
    const Tokens &t = m_theme.tokens();
    const Colours &c = t.colours;
    for (int each = 0; each < 3; ++each) {
        const bool on = shown[each] == given;
        const QRect place = box(each, row, t);
        painter.setPen(QPen(on ? c.fill : c.edge, 1));
        painter.setBrush(on ? c.fill : c.paper);
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const QString name = answerName(shown[each]);
        const QFont font = t.font(on ? TextRole::InterfaceStrong : TextRole::Interface);
        const int tick = on ? t.sizes.iconSmall + t.scaled(4) : 0;
        const int wide = QFontMetrics(font).horizontalAdvance(name) + tick;
        const int left = place.left() + (place.width() - wide) / 2;
        if (on)
            paintIcon(painter, {left, place.top() + (place.height() - t.sizes.iconSmall) / 2},
                      u"done"_s, c.onFill, t.sizes.iconSmall, m_theme);
        painter.setFont(font);
        painter.setPen(on ? c.onFill : c.ink2);
        painter.drawText(QRect(left + tick, place.top(), place.right() - left, place.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

void VoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const VoteSeat &seat = m_model.seat(index.row());
    const Answer given = m_model.answerAt(index.row());
    const bool may = seat.standing == VoteSeat::Standing::MayVote;
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QFont code = t.font(TextRole::Interface);
    code.setWeight(may ? QFont::Bold : QFont::Normal);
    const QColor ink = may ? t.colours.ink : t.colours.ink3;
    const int left = row.left() + t.scaled(6);
    paintLine(*painter, QRect(left, row.top(), t.scaled(34), row.height()), seat.code.toUpper(),
              code, ink);
    const QRect name(left + t.scaled(34), row.top(), box(0, row, t).left() - left - t.scaled(38),
                     row.height());
    paintLine(*painter, name, seat.name, t.font(TextRole::Interface), ink);
    const bool answers = may || (given != Answer::None && given != Answer::NotVoting);
    if (answers)
        paintAnswers(*painter, row, given);
    QStringList why;
    if (given == Answer::NotVoting)
        why.append(answerName(given));
    if (!seat.reason.isEmpty() && !answers)
        why.append(seat.reason);
    if (!why.isEmpty() && !(may && given != Answer::NotVoting)) {
        const QRect rest(box(0, row, t).left(), row.top(),
                         row.right() - box(0, row, t).left() - t.scaled(4), row.height());
        if (may)
            painter->fillRect(rest, t.colours.paper);
        paintLine(*painter, rest, why.join(u", "_s), t.font(TextRole::Small), t.colours.ink2);
    }
    if (option.state.testFlag(QStyle::State_Selected)
        && option.state.testFlag(QStyle::State_HasFocus))
        paintRing(*painter, row, m_theme);
    painter->restore();
}

} // namespace minutebook
