// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/resolution/VoteList.h"

#include <QStyledItemDelegate>

namespace minutebook {

/// Draws a seat of a named vote: code, name, and the three answers, or why the seat does not vote.
class VoteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    VoteDelegate(const Theme &theme, const VoteModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// Where the box of an answer stands in a row of this width: 0 for, 1 against, 2 abstain.
    [[nodiscard]] static QRect box(int answer, const QRect &row, const Tokens &tokens);
    [[nodiscard]] static QString answerName(Answer answer);

private:
    void paintAnswers(QPainter &painter, const QRect &row, Answer given) const;

    const Theme &m_theme;
    const VoteModel &m_model;
};

} // namespace minutebook
