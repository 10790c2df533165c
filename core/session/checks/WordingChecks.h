// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"
#include "core/session/live/RoomState.h"
#include "core/session/resolution/Matter.h"

namespace minutebook {

/// One thing that was looked at in the wording of a draft, and whether it wants another look.
struct WordingCheck {
    bool fine = true;
    QString text;

    bool operator==(const WordingCheck &) const = default;
};

/// Looks at a resolution or motion before it is put: whether each limb reads on from the opener,
/// sums of money against the report's recommendation, powers delegated to somebody who is not
/// named, mover and seconder. Advice, never a bar; what does not arise is not listed.
/// `markers` name the limbs in the order of reading.
[[nodiscard]] QList<WordingCheck> wordingChecks(const Matter &matter, const QString &opener,
                                                const QStringList &markers,
                                                const QList<Limb> &recommended,
                                                const RoomState &room);
[[nodiscard]] int toLookAt(const QList<WordingCheck> &checks);

} // namespace minutebook
