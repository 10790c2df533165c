// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/resolution/VoteTaking.h"
#include "ui/theme/Theme.h"

#include <QAbstractListModel>
#include <QListView>

namespace minutebook {

/// The seats of a named vote and what each answered.
class VoteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<VoteSeat> &seats, const Vote &vote);
    void answer(int row, Answer answer);

    [[nodiscard]] const VoteSeat &seat(int row) const { return m_seats.at(row); }
    [[nodiscard]] Answer answerAt(int row) const;
    [[nodiscard]] const QList<VoteSeat> &seats() const { return m_seats; }
    [[nodiscard]] const Vote &vote() const { return m_vote; }
    /// The next seat after the row that may vote and has not answered; -1 when all have.
    [[nodiscard]] int nextUnanswered(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void answered();

private:
    QList<VoteSeat> m_seats;
    Vote m_vote;
};

/// The list of a named vote. While it has the keyboard F, A and B are for, against and abstain, N
/// is not voting, Backspace takes the answer away; each goes on to the next seat.
class VoteList final : public QListView
{
    Q_OBJECT

public:
    VoteList(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] VoteModel &votes() { return *m_model; }
    /// To the first seat that has not answered.
    void start();
    void goToPerson(const PersonId &person);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void answer(Answer answer);
    [[nodiscard]] static std::optional<Answer> answerFor(const QKeyEvent &key);

    const Theme &m_theme;
    VoteModel *m_model;
};

} // namespace minutebook
