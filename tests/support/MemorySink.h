// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/CommitSink.h"

namespace minutebook {

/// A disk that is always there and remembers what it was given.
class MemorySink final : public CommitSink
{
public:
    void commit(const Commit &commit) override
    {
        commits.append(commit);
        Q_EMIT committed(commit.meeting, commit.sequence, commit.at);
    }
    void keepDraft(const MeetingId &meeting, const Draft &draft) override
    {
        drafts.append(draft);
        Q_EMIT draftKept(meeting, {});
    }

    QList<Commit> commits;
    QList<Draft> drafts;
};

} // namespace minutebook
