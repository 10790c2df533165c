// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/MeetingSession.h"

#include "core/session/statements/PublishedGuard.h"

namespace minutebook {

namespace {

/// Whether other meetings may come before it now. Asking for them reads the book.
bool standsElsewhere(const HeaderChange &change)
{
    const MeetingHeader &before = change.before;
    const MeetingHeader &after = change.after;
    return before.council != after.council || before.body != after.body
        || before.details.date != after.details.date
        || before.details.scheduledStart != after.details.scheduledStart;
}

} // namespace

MeetingSession::MeetingSession(Opened opened, CommitSink &sink, const Clock &clock, QString who,
                               QObject *parent)
    : QObject(parent)
    , m_id(std::move(opened.id))
    , m_meeting(std::move(opened.meeting))
    , m_history(std::move(opened.history))
    , m_draft(std::move(opened.draft))
    , m_sink(sink)
    , m_clock(clock)
    , m_who(std::move(who))
    , m_sequence(opened.lastSequence)
    , m_confirmed(opened.lastSequence)
    , m_readOnly(opened.readOnly)
{
    connect(&m_sink, &CommitSink::committed, this, &MeetingSession::onCommitted);
    connect(&m_sink, &CommitSink::draftKept, this, &MeetingSession::onDraftKept);
    connect(&m_sink, &CommitSink::commitFailed, this, &MeetingSession::onFailed);
}

Result<void> MeetingSession::perform(const Edit &edit)
{
    if (edit.isEmpty())
        return {};
    if (const auto trouble = whyPublishedStands(m_meeting, edit))
        return *trouble;
    return make(edit, EditHistory::Role::Performed, edit);
}

Result<void> MeetingSession::undo()
{
    if (!canUndo())
        return Error{ErrorCode::Refused, tr("There is nothing to take back."), {}, {}};
    const Edit edit = m_history.nextUndo();
    return make(inverseOf(edit), EditHistory::Role::Undone, edit);
}

Result<void> MeetingSession::redo()
{
    if (!canRedo())
        return Error{ErrorCode::Refused, tr("There is nothing to do again."), {}, {}};
    const Edit edit = m_history.nextRedo();
    return make(edit, EditHistory::Role::Redone, edit);
}

Result<void> MeetingSession::make(const Edit &edit, EditHistory::Role role, const Edit &logged)
{
    if (m_readOnly) {
        return Error{ErrorCode::Refused,
                     tr("This minute book is open for reading only. Nothing was changed."),
                     {},
                     {}};
    }
    auto done = applyEdit(m_meeting, edit);
    if (!done)
        return done;
    forgetNumbers(edit);
    m_history.record(role, logged);
    // After a failure the words stay "not saved" until the disk says otherwise.
    if (m_saveState.kind != SaveState::Kind::NotSaved)
        m_saveState.kind = SaveState::Kind::Waiting;
    m_saveState.inSpill = false;
    m_sink.commit({++m_sequence, m_id, m_clock.now(), m_who, role, edit});
    Q_EMIT changed(edit);
    Q_EMIT saveStateChanged();
    return {};
}

void MeetingSession::forgetNumbers(const Edit &edit)
{
    for (const Change &change : edit.changes) {
        const auto *header = std::get_if<HeaderChange>(&change);
        if (header || std::holds_alternative<ItemChange>(change))
            m_numbers.forget(header && standsElsewhere(*header));
    }
}

void MeetingSession::setDraft(const Draft &draft)
{
    if (m_readOnly || draft == m_draft)
        return;
    m_draft = draft;
    m_sink.keepDraft(m_id, m_draft);
}

void MeetingSession::onCommitted(const MeetingId &meeting, quint64 sequence, const QDateTime &at)
{
    if (meeting != m_id)
        return;
    m_confirmed = sequence;
    m_saveState = {
        sequence >= m_sequence ? SaveState::Kind::Saved : SaveState::Kind::Waiting, at, {}};
    Q_EMIT saveStateChanged();
}

void MeetingSession::onDraftKept(const MeetingId &meeting, const QDateTime &at)
{
    // Commits go before the draft they came with: with all of them on the disk, so is everything.
    if (meeting != m_id || m_confirmed < m_sequence)
        return;
    m_saveState = {SaveState::Kind::Saved, at, {}};
    Q_EMIT saveStateChanged();
}

void MeetingSession::onFailed(const MeetingId &meeting, const Error &error, quint64 spilledTo)
{
    if (meeting != m_id)
        return;
    m_saveState.kind = SaveState::Kind::NotSaved;
    m_saveState.error = error;
    m_saveState.inSpill = spilledTo > 0 && spilledTo >= m_sequence;
    Q_EMIT saveStateChanged();
}

} // namespace minutebook
