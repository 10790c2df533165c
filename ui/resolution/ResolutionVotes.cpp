// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Amendments, votes and outcomes of the resolution page.

#include "ui/resolution/ResolutionPage.h"

#include "core/session/live/LiveEdits.h"
#include "ui/resolution/AmendmentsCard.h"
#include "ui/resolution/OutcomeCard.h"
#include "ui/resolution/VoteCard.h"
#include "ui/resolution/WordingForm.h"

#include <QTimer>

namespace minutebook {

using namespace Qt::StringLiterals;

const std::optional<Vote> &ResolutionPage::subjectVote() const
{
    return m_amendment >= 0 ? amendmentsOf(m_matter)[m_amendment].vote : voteOf(m_matter);
}

void ResolutionPage::setSubjectVote(const std::optional<Vote> &vote)
{
    std::visit(
        [&](auto &each) {
            if (m_amendment >= 0)
                each.amendments.values[m_amendment].vote = vote;
            else
                each.vote = vote;
        },
        m_matter);
}

/// A vote that was recorded stands until the new one is counted, or recorded in its place: another
/// method is only looked at.
void ResolutionPage::followCard()
{
    if (!isRecorded() || isCounted(m_vote->vote()))
        readVote();
}

void ResolutionPage::readVote()
{
    setSubjectVote(m_vote->vote());
    auto *motion = std::get_if<Motion>(&m_matter);
    if (motion && m_amendment < 0 && m_vote->vote().named)
        motion->requestedBy = m_vote->requestedBy();
}

/// Every subject has a vote of its own: nothing of the one before comes along.
void ResolutionPage::workOn(int amendment)
{
    m_amendment = amendment;
    m_voteOpen = subjectVote().has_value();
    m_votedWording = limbsOf(m_matter);
    m_setAside.reset();
    m_opened.reset();
    m_doubts.clear();
    m_vote->begin();
}

QString ResolutionPage::subjectName() const
{
    const bool motion = std::holds_alternative<Motion>(m_matter);
    if (m_amendment >= 0)
        return tr("Amendment %1").arg(m_amendment + 1);
    if (amendmentsOf(m_matter).isEmpty())
        return motion ? tr("Motion") : tr("Resolution");
    return motion ? tr("Motion as amended") : tr("Resolution as amended");
}

QList<VoteSeat> ResolutionPage::seats() const
{
    const bool underItem = m_place.part == Place::Part::Item;
    return voteSeats(m_live.meeting(), m_live.room(),
                     underItem ? std::optional(m_place.item) : std::nullopt);
}

void ResolutionPage::showVote()
{
    const auto *motion = std::get_if<Motion>(&m_matter);
    VoteCard::On on;
    on.title = tr("Vote: %1").arg(subjectName());
    on.opened = m_opened ? tr("opened %1").arg(m_opened->timeOfDay()) : QString();
    on.seats = seats();
    on.chair = m_live.meeting().details.chair;
    on.requestedBy = motion ? motion->requestedBy : std::nullopt;
    on.asksWhoRequested = motion && m_amendment < 0;
    m_vote->show(on, subjectVote().value_or(Vote()), m_live.meeting());
}

WordingLock ResolutionPage::lock() const
{
    return wordingLock(isRecorded(), m_voteOpen, m_because);
}

/// The words may be put right from now on, until the page is left.
void ResolutionPage::correctBecause(const QString &reason)
{
    m_because = reason;
    showView(Write);
    showSubject();
    m_form->takeKeyboard();
    say(LiveMeeting::Notice::Tone::Done,
        tr("The words can be corrected. The change log keeps why."));
}

/// Says what is wanted where recorded words are not open yet.
bool ResolutionPage::sayRecorded()
{
    if (lock() != WordingLock::Recorded)
        return false;
    m_form->takeKeyboard();
    say(LiveMeeting::Notice::Tone::Info,
        tr("This is recorded as decided. Type why it is corrected, then [Enter]."));
    return true;
}

/// Brings the right side to what is being worked on: an amendment, or the whole.
void ResolutionPage::showSubject()
{
    m_showing = true;
    m_amendments->show(amendmentsOf(m_matter), m_amendment, m_live.meeting());
    m_vote->setVisible(m_voteOpen);
    if (m_voteOpen)
        showVote();
    m_form->setLock(lock());
    m_amendments->setLocked(lock() != WordingLock::None);
    if (m_amendment >= 0)
        m_outcomes->offer(amendmentFates(), fateOf(amendmentsOf(m_matter)[m_amendment]));
    else
        m_outcomes->offer(fatesOf(m_matter), fateOf(m_matter));
    m_showing = false;
    refresh();
}

void ResolutionPage::followVote()
{
    if (m_showing)
        return;
    followCard();
    suggestFate();
    touch();
}

/// What becomes of the subject, as it is chosen.
void ResolutionPage::readOutcome()
{
    std::visit(
        [this](auto &each) {
            if (m_amendment >= 0)
                setFate(each.amendments.values[m_amendment], m_outcomes->chosen());
        },
        m_matter);
    if (m_amendment < 0)
        setFate(m_matter, m_outcomes->chosen());
}

/// A recorded vote that is only looked at suggests nothing.
void ResolutionPage::suggestFate()
{
    if (isRecorded() && !isCounted(m_vote->vote()))
        return;
    const Fate now = m_outcomes->chosen();
    if (now != Fate::Carried && now != Fate::Lost && now != Fate::Accepted)
        return;
    const std::optional<bool> carried = isCarriedBy(m_vote->vote());
    if (carried)
        m_outcomes->choose(*carried ? Fate::Carried : Fate::Lost);
}

void ResolutionPage::openVote()
{
    if (!m_open)
        return;
    if (m_voteOpen) {
        m_vote->nextMethod();
        return;
    }
    collect();
    if (!hasWords(m_matter))
        return say(LiveMeeting::Notice::Tone::Info, tr("No words yet to vote on."));
    const QuorumCount quorum{m_live.room().votersPresent(), m_live.meeting().body.quorum};
    if (!quorum.isQuorate() && m_live.phase() == LiveMeeting::Phase::Live && !isRecorded())
        return say(LiveMeeting::Notice::Tone::Warning,
                   tr("There is no quorum: %1 of %2 in the room. No vote can open.")
                       .arg(quorum.present)
                       .arg(*quorum.needed));
    const bool sameWords = m_setAside && m_votedWording == limbsOf(m_matter);
    m_votedWording = limbsOf(m_matter);
    m_opened = Moment::of(m_live.clock().now());
    m_voteOpen = true;
    m_vote->begin();
    if (!isRecorded()) { // else it is only looked at until it is counted, or recorded
        setSubjectVote(sameWords ? *m_setAside : Vote());
        m_changed = true;
        m_keeping->start();
    }
    showSubject();
    suggestFate();
    m_vote->start();
}

bool ResolutionPage::reopenWording()
{
    if (!m_open || !m_voteOpen || isRecorded())
        return false;
    collect();
    m_setAside = subjectVote();
    setSubjectVote(std::nullopt);
    m_voteOpen = false;
    m_changed = true;
    keepDraft();
    showSubject();
    m_form->takeKeyboard();
    say(LiveMeeting::Notice::Tone::Done,
        tr("The wording is open again. [Ctrl][T] opens the vote; unchanged words keep its "
           "answers."));
    return true;
}

void ResolutionPage::startAmendment()
{
    if (!m_open)
        return;
    if (sayRecorded())
        return;
    if (m_voteOpen && !isRecorded())
        return say(LiveMeeting::Notice::Tone::Info,
                   tr("A vote is open. [Ctrl][Enter] records it, [Ctrl][Z] opens the wording."));
    m_changed = true;
    if (!keepDraft()) // the wording so far is kept as moved
        return say(LiveMeeting::Notice::Tone::Info, tr("No words yet to amend."));
    Amendment amendment;
    amendment.text = tr("That the wording be amended.");
    amendment.at = Moment::of(m_live.clock().now());
    std::visit([&](auto &each) { each.amendments.append(amendment); }, m_matter);
    workOn(static_cast<int>(amendmentsOf(m_matter).size()) - 1);
    m_voteOpen = false;
    showSubject(); // before it is kept: its fields are read
    m_changed = true;
    keepDraft();
    showSubject();
    m_amendments->takeKeyboard();
}

void ResolutionPage::openAmendment(int index)
{
    collect();
    workOn(index);
    showSubject();
    m_amendments->takeKeyboard();
}

void ResolutionPage::removeAmendment(int index)
{
    if (sayRecorded())
        return;
    keepDraft();
    collect();
    std::visit(
        [index](auto &each) {
            each.amendments.values.removeAt(index);
            if (each.amendments.isEmpty())
                each.amendments = {};
        },
        m_matter);
    workOn(-1);
    showSubject();
    m_changed = true;
    keepDraft();
    m_form->takeKeyboard();
    say(LiveMeeting::Notice::Tone::Done, tr("Amendment taken away. [Ctrl][Z] brings it back."));
}

/// Says once what does not add up; the same key again records it all the same.
bool ResolutionPage::confirmDoubts()
{
    if (!m_voteOpen)
        return true;
    const Fate fate = m_outcomes->chosen();
    const bool decided = fate == Fate::Carried || fate == Fate::Lost || fate == Fate::Accepted;
    const QuorumCount quorum{m_live.room().votersPresent(), m_live.meeting().body.quorum};
    const QStringList doubts =
        doubtsAbout(m_vote->vote(), seats(),
                    decided ? std::optional(fate != Fate::Lost) : std::nullopt, quorum);
    if (doubts.isEmpty() || doubts == m_doubts || isRecorded())
        return true;
    say(LiveMeeting::Notice::Tone::Warning,
        doubts.join(u' ') + u' ' + tr("[Ctrl][Enter] again records it all the same."));
    m_doubts = doubts;
    return false;
}

void ResolutionPage::record()
{
    if (!m_open || sayNotUnderstood({}) || m_form->giveReason())
        return;
    collect();
    if (m_voteOpen)
        readVote();
    if (!hasWords(m_matter)) {
        say(LiveMeeting::Notice::Tone::Warning, tr("No words yet. Type the first limb, or [Esc]."));
        m_form->takeKeyboard();
    } else if (confirmDoubts()) {
        if (m_amendment >= 0)
            recordAmendment();
        else
            recordMatter();
    }
}

void ResolutionPage::recordAmendment()
{
    const Fate fate = m_outcomes->chosen();
    std::visit([&](auto &each) { setFate(each.amendments.values[m_amendment], fate); }, m_matter);
    const bool inForce = fate == Fate::Accepted || fate == Fate::Carried;
    const bool laterStands = !isLastInForce(m_amendment, m_matter);
    const std::optional<QList<Limb>> before = inForce || laterStands || !m_entry
        ? std::nullopt
        : wordingBefore(m_amendment, *m_entry, m_live.session().history());
    const QString name = subjectName();
    m_showing = true;
    const bool putBack = before && *before != limbsOf(m_matter) && !isRecorded();
    if (putBack)
        m_form->setLimbs(*before);
    m_showing = false;
    m_changed = true;
    keepDraft();
    workOn(-1);
    showSubject();
    m_form->takeKeyboard();
    QString said = tr("%1: %2.").arg(name, fateName(fate).toLower());
    if (isRecorded() && !inForce)
        return say(LiveMeeting::Notice::Tone::Warning,
                   said + u' ' + tr("Correct the wording: what was of this one stands in it."));
    say(LiveMeeting::Notice::Tone::Done,
        putBack                       ? said + u' ' + tr("The wording is as it was before it.")
            : laterStands && !inForce ? said + u' '
                + tr("A later amendment stands: take out of the wording what was of this one.")
                                      : said + u' ' + tr("[Ctrl][T] opens the vote on the whole."));
}

void ResolutionPage::recordMatter()
{
    setFate(m_matter, m_outcomes->chosen());
    const int index = isRecorded() ? indexOfEntry(m_live.entriesHere(), *m_entry) : -1;
    const bool isSame = index >= 0 && m_live.entriesHere()[index].body == bodyOf(m_matter);
    const Result<EntryId> kept =
        m_live.recordMatter(m_matter, LiveMeeting::Keeping::Recorded, m_entry, m_because);
    if (!kept)
        return say(LiveMeeting::Notice::Tone::Warning, kept.error().message);
    static_cast<void>(takeWaiting(m_matter));
    const bool motion = std::holds_alternative<Motion>(m_matter);
    const QString done = isSame ? tr("It stands as it was recorded.")
        : motion                ? tr("Motion recorded. Ctrl+Z takes it back.")
                                : tr("Resolution recorded. Ctrl+Z takes it back.");
    const QString doubts = m_doubts.join(u' '); // recorded all the same, and said once more
    forget();
    Q_EMIT closed();
    Q_EMIT noticed(
        {doubts.isEmpty() ? LiveMeeting::Notice::Tone::Done : LiveMeeting::Notice::Tone::Warning,
         (done + u' ' + doubts).trimmed()});
}

} // namespace minutebook
