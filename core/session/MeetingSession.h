// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Clock.h"
#include "core/edit/ApplyEdit.h"
#include "core/session/CommitSink.h"
#include "core/session/book/MinuteNumbers.h"

#include <QObject>

namespace minutebook {

/// One meeting that is open: its only door. The session owns the meeting as a value; everything
/// else reads it through `meeting()` and changes it through `perform`, `undo` and `redo`. GUI
/// thread; never waits for the disk. Owned by whoever opened the meeting; the sink must outlive it.
class MeetingSession final : public QObject
{
    Q_OBJECT

public:
    struct Opened {
        MeetingId id;
        Meeting meeting;
        EditHistory history;
        Draft draft;
        quint64 lastSequence = 0; ///< of the change log, so that numbering goes on
        bool readOnly = false;
    };

    /// What is known of the disk.
    struct SaveState {
        enum class Kind { Saved, Waiting, NotSaved };
        Kind kind = Kind::Saved;
        QDateTime at; ///< of the last commit the disk confirmed; invalid before the first
        std::optional<Error> error; ///< with NotSaved
        bool inSpill = false; ///< with NotSaved: all of it is safe in a spill file
    };

    MeetingSession(Opened opened, CommitSink &sink, const Clock &clock, QString who,
                   QObject *parent = nullptr);

    [[nodiscard]] const MeetingId &id() const { return m_id; }
    [[nodiscard]] const Meeting &meeting() const { return m_meeting; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] const SaveState &saveState() const { return m_saveState; }

    /// Makes the edit and sends it to the disk. An edit without changes is dropped. On an error
    /// nothing has changed.
    Result<void> perform(const Edit &edit);
    Result<void> undo();
    Result<void> redo();
    [[nodiscard]] bool canUndo() const { return !m_readOnly && m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return !m_readOnly && m_history.canRedo(); }
    /// The edit that undo would take back, or redo make again; only when it can.
    [[nodiscard]] const Edit &nextUndo() const { return m_history.nextUndo(); }
    [[nodiscard]] const Edit &nextRedo() const { return m_history.nextRedo(); }
    /// What was done and not taken back, for what must be known of earlier wordings.
    [[nodiscard]] const EditHistory &history() const { return m_history; }
    /// What undo or redo would do; only when it can.
    [[nodiscard]] EditKind undoKind() const { return m_history.nextUndo().kind; }
    [[nodiscard]] EditKind redoKind() const { return m_history.nextRedo().kind; }

    /// The minute numbers of its items, as documents of its house style print them. Valid until the
    /// meeting changes.
    [[nodiscard]] const QHash<ItemId, QString> &minuteNumbers() const
    {
        return m_numbers.of(m_meeting);
    }
    /// The meeting with those numbers given.
    [[nodiscard]] Meeting numbered() const { return withMinuteNumbers(m_meeting, minuteNumbers()); }
    void setNumbering(const NumberingScheme &scheme)
    {
        m_numbers.follow(scheme, earlierMeetings());
    }
    /// What came before it in its book.
    [[nodiscard]] EarlierMeetings earlierMeetings() const { return m_earlier; }
    void setEarlierMeetings(EarlierMeetings earlier) { m_earlier = std::move(earlier); }

    /// The words not filed yet. Every change is handed to the sink at once.
    [[nodiscard]] const Draft &draft() const { return m_draft; }
    void setDraft(const Draft &draft);

Q_SIGNALS:
    /// After every change of the meeting; the edit is what was made (the inverse, when undoing).
    /// Item models keep their own list of rows and bring it in step here.
    void changed(const minutebook::Edit &edit);
    void saveStateChanged();

private:
    void forgetNumbers(const Edit &edit);
    Result<void> make(const Edit &edit, EditHistory::Role role, const Edit &logged);
    void onCommitted(const MeetingId &meeting, quint64 sequence, const QDateTime &at);
    void onDraftKept(const MeetingId &meeting, const QDateTime &at);
    void onFailed(const MeetingId &meeting, const Error &error, quint64 spilledTo);

    MeetingId m_id;
    Meeting m_meeting;
    EditHistory m_history;
    Draft m_draft;
    EarlierMeetings m_earlier;
    MinuteNumbers m_numbers;
    CommitSink &m_sink;
    const Clock &m_clock;
    QString m_who;
    quint64 m_sequence = 0; ///< of the last commit
    quint64 m_confirmed = 0; ///< of the last commit that is on the disk
    bool m_readOnly = false;
    SaveState m_saveState;
};

} // namespace minutebook
