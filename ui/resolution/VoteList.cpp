// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/resolution/VoteList.h"

#include "ui/resolution/VoteDelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

void VoteModel::set(const QList<VoteSeat> &seats, const Vote &vote)
{
    m_vote = vote;
    if (m_seats == seats) {
        if (!m_seats.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
        return;
    }
    beginResetModel();
    m_seats = seats;
    endResetModel();
}

Answer VoteModel::answerAt(int row) const
{
    return answerOf(m_vote, m_seats.at(row).person);
}

void VoteModel::answer(int row, Answer answer)
{
    setAnswer(m_vote, m_seats.at(row).person, answer, m_seats);
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
    Q_EMIT answered();
}

int VoteModel::nextUnanswered(int row) const
{
    for (int next = row + 1; next < m_seats.size(); ++next) {
        if (m_seats.at(next).standing == VoteSeat::Standing::MayVote
            && answerAt(next) == Answer::None)
            return next;
    }
    return -1;
}

int VoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_seats.size());
}

QVariant VoteModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const VoteSeat &seat = m_seats.at(index.row());
    QStringList words{seat.name, VoteDelegate::answerName(answerAt(index.row())), seat.reason};
    words.removeAll({});
    return words.join(u", "_s);
}

VoteList::VoteList(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_theme(theme)
    , m_model(new VoteModel(this))
{
    setObjectName(u"voteList"_s);
    setAccessibleName(tr("Answers of the named vote"));
    setAccessibleDescription(
        tr("F for, A against, B abstain, N not voting, Backspace takes the answer away"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setModel(m_model);
    setItemDelegate(new VoteDelegate(theme, *m_model, this));
    connect(&theme, &Theme::themeChanged, this, [this] {
        updateGeometry();
        scheduleDelayedItemsLayout();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

QSize VoteList::sizeHint() const
{
    return {m_theme.tokens().scaled(300), m_model->rowCount() * m_theme.sizes().voteRow};
}

QSize VoteList::minimumSizeHint() const
{
    return {m_theme.tokens().scaled(300), qMin(3, m_model->rowCount()) * m_theme.sizes().voteRow};
}

void VoteList::start()
{
    const int first = m_model->nextUnanswered(-1);
    setCurrentIndex(m_model->index(qMax(0, first), 0));
    setFocus();
}

void VoteList::goToPerson(const PersonId &person)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->seat(row).person == person)
            setCurrentIndex(m_model->index(row, 0));
    }
}

void VoteList::answer(Answer answer)
{
    const int row = currentIndex().row();
    if (row < 0)
        return;
    m_model->answer(row, answer);
    if (answer != Answer::None && row + 1 < m_model->rowCount())
        setCurrentIndex(m_model->index(row + 1, 0));
}

/// The answer a letter stands for; nothing for any other key.
std::optional<Answer> VoteList::answerFor(const QKeyEvent &key)
{
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return std::nullopt;
    if (key.key() == Qt::Key_Backspace || key.key() == Qt::Key_Delete)
        return Answer::None;
    const QString letter = key.text().toUpper();
    constexpr std::array letters{std::pair(u'F', Answer::For), std::pair(u'A', Answer::Against),
                                 std::pair(u'B', Answer::Abstain),
                                 std::pair(u'N', Answer::NotVoting)};
    for (const auto &[each, answer] : letters) {
        if (letter == QChar(each))
            return answer;
    }
    return std::nullopt;
}

/// The letters are the list's own while it has the keyboard, and nobody's otherwise.
bool VoteList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && answerFor(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void VoteList::keyPressEvent(QKeyEvent *event)
{
    if (const std::optional<Answer> given = answerFor(*event))
        return answer(*given);
    const bool moves = event->modifiers() == Qt::NoModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down
            || event->key() == Qt::Key_Home || event->key() == Qt::Key_End
            || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown);
    if (moves)
        QListView::keyPressEvent(event);
    else
        event->ignore();
}

void VoteList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    constexpr Answer answers[] = {Answer::For, Answer::Against, Answer::Abstain};
    for (int each = 0; each < 3; ++each) {
        if (VoteDelegate::box(each, visualRect(index), m_theme.tokens()).contains(event->pos()))
            m_model->answer(index.row(), answers[each]);
    }
}

void VoteList::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(viewport()->rect(), m_theme.colours().paper);
    QListView::paintEvent(event);
}

} // namespace minutebook
