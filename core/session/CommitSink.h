// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Draft.h"
#include "core/edit/EditHistory.h"

#include <QObject>

namespace minutebook {

/// One edit on its way to the disk.
struct Commit {
    quint64 sequence = 0; ///< of this session, rising by one
    MeetingId meeting;
    QDateTime at; ///< local time with offset
    QString who; ///< the clerk's name as set
    EditHistory::Role role = EditHistory::Role::Performed;
    Edit edit;
};

/// Where a session's edits and drafts are kept. Commits are kept in the order given; the calls
/// return at once and never wait for the disk. The signals come on the thread of the receiver.
class CommitSink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void commit(const Commit &commit) = 0;
    /// Only the newest draft counts: an older one that has not reached the disk may be passed over.
    virtual void keepDraft(const MeetingId &meeting, const Draft &draft) = 0;

Q_SIGNALS:
    /// Everything of that meeting up to and including `sequence` is on the disk since `at`.
    void committed(const minutebook::MeetingId &meeting, quint64 sequence, const QDateTime &at);
    void draftKept(const minutebook::MeetingId &meeting, const QDateTime &at);
    /// Something of that meeting was not written; it is held and tried again. What of it is up to
    /// and including `spilledTo` is in a spill file and will outlive the program; 0: nothing is.
    void commitFailed(const minutebook::MeetingId &meeting, const minutebook::Error &error,
                      quint64 spilledTo = 0);
};

} // namespace minutebook
