// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"
#include "core/domain/rules/WordDiff.h"
#include "core/session/live/LiveMeeting.h"
#include "core/session/resolution/AsMoved.h"
#include "core/session/resolution/DisplayedWording.h"
#include "core/session/resolution/VoteTaking.h"
#include "ui/resolution/WordingForm.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QTimer;

namespace minutebook {

class AmendmentsCard;
class ChecksCard;
class CompareView;
class DisplayCard;
class HintBar;
class LimbsEdit;
class MinutesSay;
class OutcomeCard;
class PersonField;
class ResolutionHead;
class VoteCard;
class Words;
struct Steps;

/// A resolution or motion of the item from its first words to its outcome, by keyboard alone:
/// wording, amendments, votes. What is typed is kept as a draft in the record, so that Esc, another
/// item or a power cut loses nothing; Ctrl+Enter records the outcome that is chosen, of the
/// amendment that is being worked on, else of the whole.
class ResolutionPage final : public QWidget
{
    Q_OBJECT

public:
    ResolutionPage(LiveMeeting &live, const HouseStyle &style, const Theme &theme,
                   QWidget *parent = nullptr);

    /// Goes on in a house style that was changed.
    void setStyle(const HouseStyle &style);
    /// The draft of this item, or a recorded resolution or motion to be put right.
    void open(const std::optional<EntryId> &entry);
    /// The motion of this item that is a draft, or a new one.
    void openMotion();
    /// Keeps what was changed as a draft of the item it was opened for; true when something was
    /// kept. Never writes under another item.
    bool keepDraft();
    /// The meeting goes to another item: keeps the draft, and says which name goes missing from it.
    void leaveWithItem();
    /// Back to the record, with the draft kept.
    void leave();
    /// Another item is before the meeting: what is shown here is nobody's any more.
    void forget();

    /// The wording is kept as moved, and an amendment to it begins.
    void startAmendment();
    /// Opens the vote on the amendment that is being worked on, else on the whole; when it is open,
    /// goes on to the next method.
    void openVote();
    /// Closes the vote that is open so that the wording can be changed. False when none is.
    bool reopenWording();
    void toggleComparison();
    void record();
    /// Moves the limb of the wording or of the amendment, whichever has the keyboard.
    void moveLimb(int step);
    /// The seat's key fills the field for a person, or finds the seat in the vote. False when it is
    /// for neither.
    bool takeSeat(int seat);
    /// What is on the page now; nothing while it is closed or has no words.
    [[nodiscard]] std::optional<DisplayedMatter> shown();
    /// What the members' display shows, in a word; empty: nothing.
    void setOnDisplay(const QString &words);
    /// Marks wording, vote and amendments as panes: F6 goes round those that are shown.
    void markPanes() const;
    void takeKeyboard();
    /// What somebody else has to say while this is in sight.
    void showNotice(const LiveMeeting::Notice &notice);

Q_SIGNALS:
    /// Recorded or left: back to the record.
    void closed();
    /// The wording is to be sent to the members' display.
    void displayAsked();
    void noticed(const minutebook::LiveMeeting::Notice &notice);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum View { Write, AsMoved, Compare };

    void build();
    QWidget *buildLeft();
    QWidget *buildRight();
    void connectParts();
    void load(const Matter &matter, const std::optional<EntryId> &entry);
    void touch();
    void collect();
    void workOn(int amendment);
    void readVote();
    void followCard();
    void showSubject();
    void showVote();
    void followVote();
    void refresh();
    void refreshViews();
    void refreshHints();
    void refreshMinutes();
    void refreshChecks();
    [[nodiscard]] Steps steps() const;
    void showView(int view);
    void openAmendment(int index);
    void removeAmendment(int index);
    void say(LiveMeeting::Notice::Tone tone, const QString &text);
    void recordAmendment();
    void recordMatter();
    bool confirmDoubts();
    void readOutcome();
    void suggestFate();
    [[nodiscard]] bool isRecorded() const;
    [[nodiscard]] WordingLock lock() const;
    void correctBecause(const QString &reason);
    bool sayRecorded();
    [[nodiscard]] const std::optional<Vote> &subjectVote() const;
    void setSubjectVote(const std::optional<Vote> &vote);
    [[nodiscard]] QList<VoteSeat> seats() const;
    [[nodiscard]] QString subjectName() const;
    [[nodiscard]] Comparison comparison() const;
    [[nodiscard]] QString legendOf(const Comparison &comparison) const;
    [[nodiscard]] QList<FlatLimb> printed(const QList<Limb> &limbs) const;
    [[nodiscard]] QList<PersonField *> personFields() const;
    /// A field in sight in which something stands that is no one person.
    [[nodiscard]] PersonField *notUnderstood() const;
    bool sayNotUnderstood(const QString &after);
    void letWait();
    [[nodiscard]] std::optional<Matter> takeWaiting(const Matter &kind);

    LiveMeeting &m_live;
    HouseStyle m_style;
    const Theme &m_theme;
    ResolutionHead *m_head;
    WordingForm *m_form;
    CompareView *m_compare;
    Words *m_legend;
    MinutesSay *m_minutes;
    HintBar *m_hints;
    ChecksCard *m_checks;
    AmendmentsCard *m_amendments;
    VoteCard *m_vote;
    OutcomeCard *m_outcomes;
    DisplayCard *m_display;
    QTimer *m_keeping;
    QTimer *m_refreshing;
    Matter m_matter;
    std::optional<EntryId> m_entry;
    Place m_place; ///< what it was opened for
    int m_amendment = -1; ///< which is being worked on; -1: the whole
    bool m_voteOpen = false;
    std::optional<Moment> m_opened; ///< the vote
    std::optional<Vote> m_setAside; ///< of a vote that was closed again; comes back with it
    QList<Limb> m_votedWording;
    QStringList m_doubts; ///< already said
    /// Movers and opening words of matters that have no words yet, with which nothing is recorded.
    QList<std::pair<Place, Matter>> m_waiting;
    QString m_because; ///< why recorded words are corrected; until it is given they are locked
    bool m_leaving = false; ///< it was said what would be given up
    bool m_open = false; ///< closed, fields that tidy themselves change nothing
    bool m_changed = false;
    bool m_showing = false;
};

} // namespace minutebook
