// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/meetingfile/FieldReader.h"
#include "core/meetingfile/FieldWriter.h"

namespace minutebook {

using namespace Qt::StringLiterals;

template <typename Io>
static void describe(Io &io, Described<Io, NamedVotes> named)
{
    io.optional("for"_L1, named.inFavour);
    io.optional("against"_L1, named.against);
    io.optional("abstain"_L1, named.abstain);
    io.optional("notVoting"_L1, named.notVoting);
}

template <typename Io>
static void describe(Io &io, Described<Io, CastingVote> vote)
{
    io.required("by"_L1, vote.by);
    io.required("way"_L1, vote.way);
}

template <typename Io>
void describe(Io &io, Described<Io, Vote> vote)
{
    io.required("method"_L1, vote.method);
    io.optional("for"_L1, vote.inFavour);
    io.optional("against"_L1, vote.against);
    io.optional("abstain"_L1, vote.abstain);
    io.optional("notVoting"_L1, vote.notVoting);
    io.optional("named"_L1, vote.named);
    io.optional("castingVote"_L1, vote.castingVote);
    io.optional("unanimous"_L1, vote.unanimous);
}

template <typename Io>
static void describe(Io &io, Described<Io, Amendment> amendment)
{
    io.own("id"_L1, amendment.id);
    io.required("text"_L1, amendment.text, rule::notEmpty);
    io.optional("limbs"_L1, amendment.limbs);
    io.optional("mover"_L1, amendment.mover);
    io.optional("seconder"_L1, amendment.seconder);
    io.required("outcome"_L1, amendment.outcome);
    io.optional("vote"_L1, amendment.vote);
    io.optional("at"_L1, amendment.at);
}

template <typename Io>
static void describe(Io &io, Described<Io, ResolutionWords> words)
{
    io.optional("limbs"_L1, words.limbs, rule::oneOrMore);
    io.optional("verb"_L1, words.verb, rule::notEmpty);
}

template <typename Io>
void describe(Io &io, Described<Io, Resolution> resolution)
{
    io.optional("verb"_L1, resolution.verb, rule::notEmpty);
    io.required("limbs"_L1, resolution.limbs, rule::oneOrMore);
    io.optional("marker"_L1, resolution.marker);
    io.optional("mover"_L1, resolution.mover);
    io.optional("seconder"_L1, resolution.seconder);
    io.optional("vote"_L1, resolution.vote);
    io.optional("outcome"_L1, resolution.outcome);
    io.optional("amendments"_L1, resolution.amendments);
    io.optional("toCouncil"_L1, resolution.toCouncil);
    io.optional("translations"_L1, resolution.translations);
}

template <typename Io>
static void describe(Io &io, Described<Io, MotionWords> words)
{
    io.optional("text"_L1, words.text, rule::notEmpty);
    io.optional("limbs"_L1, words.limbs, rule::oneOrMore);
    io.optional("title"_L1, words.title, rule::notEmpty);
}

template <typename Io>
void describe(Io &io, Described<Io, Motion> motion)
{
    io.optional("title"_L1, motion.title, rule::notEmpty);
    io.optional("text"_L1, motion.text, rule::notEmpty);
    io.optional("limbs"_L1, motion.limbs, rule::oneOrMore);
    io.optional("marker"_L1, motion.marker);
    io.optional("mover"_L1, motion.mover);
    io.optional("seconder"_L1, motion.seconder);
    io.optional("procedural"_L1, motion.procedural);
    io.optional("about"_L1, motion.about);
    io.optional("requestedBy"_L1, motion.requestedBy);
    io.optional("vote"_L1, motion.vote);
    io.required("outcome"_L1, motion.outcome);
    io.optional("amendments"_L1, motion.amendments);
    io.optional("translations"_L1, motion.translations);
}

MINUTEBOOK_INSTANTIATE_DESCRIBE(Vote)
MINUTEBOOK_INSTANTIATE_DESCRIBE(Resolution)
MINUTEBOOK_INSTANTIATE_DESCRIBE(Motion)

} // namespace minutebook
