// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/resolution/MatterLock.h"

namespace minutebook {

WordingLock wordingLock(bool isRecorded, bool isVoteOpen, const QString &because)
{
    if (isRecorded)
        return because.trimmed().isEmpty() ? WordingLock::Recorded : WordingLock::None;
    return isVoteOpen ? WordingLock::VoteOpen : WordingLock::None;
}

Matter keptUnder(WordingLock lock, const Matter &recorded, const Matter &typed)
{
    return lock == WordingLock::Recorded ? withWordingOf(typed, recorded) : typed;
}

bool isCorrection(const Entry &recorded, const Matter &matter)
{
    const auto was = matterOf(recorded.body);
    return was && !isDraftMatter(recorded) && !haveSameWording(*was, matter);
}

} // namespace minutebook
