// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/resolution/VoteTaking.h"
#include "ui/theme/Theme.h"

#include <QMap>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;

namespace minutebook {

class Card;
class CountField;
class PersonField;
class VoteList;
class Words;

/// The vote that is open: its method, then counts or names, the casting vote where it is equal, and
/// whether what was counted fits those who may vote. Ctrl+T again is the next method.
class VoteCard final : public QWidget
{
    Q_OBJECT

public:
    VoteCard(const Theme &theme, QWidget *parent = nullptr);

    struct On {
        QString title; ///< "Motion as amended"
        QString opened; ///< "opened 14:45"
        QList<VoteSeat> seats;
        std::optional<PersonId> chair; ///< who has the casting vote, where nobody is named
        std::optional<PersonId> requestedBy;
        bool asksWhoRequested = false; ///< a motion says who asked for a recorded vote
    };
    /// Another vote begins: what was counted by any method is forgotten.
    void begin() { m_counted.clear(); }
    void show(const On &on, const Vote &vote, const Meeting &meeting);
    [[nodiscard]] Vote vote() const;
    [[nodiscard]] std::optional<PersonId> requestedBy() const;
    /// The keyboard to the method.
    void start();
    void nextMethod();
    /// The keyboard to where the method is counted.
    void goToCounting();
    [[nodiscard]] VoteList &list() const { return *m_list; }

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QLayout *buildMethods();
    QWidget *buildCounts();
    QWidget *buildNames();
    QWidget *buildCasting();
    void chooseMethod(VoteMethod method);
    void takeCounts();
    void takeCasting();
    void showCasting();
    void follow();
    void followTally();

    const Theme &m_theme;
    Card *m_card;
    QButtonGroup *m_methods;
    QCheckBox *m_unanimous;
    QWidget *m_counts;
    CountField *m_for = nullptr;
    CountField *m_against = nullptr;
    CountField *m_abstain = nullptr;
    CountField *m_notVoting = nullptr;
    QWidget *m_names;
    Words *m_mayVote;
    VoteList *m_list;
    QWidget *m_casting;
    QComboBox *m_castingWay;
    PersonField *m_castingBy;
    QWidget *m_requested;
    PersonField *m_requestedBy;
    Words *m_tally;
    Words *m_check;
    Words *m_leftOut; ///< who may not vote, and why, where no list of names says it
    On m_on;
    Vote m_vote;
    QMap<VoteMethod, Vote> m_counted; ///< by methods that were gone on from; they come back with it
    bool m_showing = false;
};

} // namespace minutebook
