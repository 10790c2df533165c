// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/resolution/Matter.h"
#include "tests/ui/live/LiveWorld.h"

#include <QHash>

namespace minutebook {

/// Everything of a resolution or motion that prints or counts, as lines that say at once where two
/// differ. What it is about is told by its place among `entries`. Empty for any other entry.
[[nodiscard]] QStringList comparableMatter(const Entry &entry, const GivenList<Entry> &entries);

/// Presses what a clerk would press for a resolution or motion, with its amendments and votes.
class MatterTaker
{
public:
    explicit MatterTaker(LiveWorld &world)
        : m_w(world)
    {
    }

    /// `entries` are those of the same item, for a motion may be about one that comes later.
    void take(const Entry &entry, const GivenList<Entry> &entries);

private:
    void draftFirst(const EntryId &id, const GivenList<Entry> &entries);
    void open(const Matter &matter);
    void takeWording(const Resolution &resolution);
    void takeWording(const Motion &motion);
    void takeMovers(const std::optional<PersonId> &mover, const std::optional<PersonId> &seconder);
    void takeAbout(const EntryId &about);
    void takeAmendment(const Amendment &amendment);
    void takeVote(const Vote &vote);
    void takeNames(const NamedVotes &named);
    void takeCasting(const CastingVote &casting);
    void finish(Fate fate);

    [[nodiscard]] QString code(const std::optional<PersonId> &person) const;
    void typeLimbs(const QList<Limb> &limbs, int level, int &previous);
    void replace(const QString &text);
    /// By Tab alone.
    void tabTo(const QString &name);
    void tick(const QString &name, bool on);

    LiveWorld &m_w;
    QHash<EntryId, EntryId> m_taken; ///< by the id in the file
};

} // namespace minutebook
