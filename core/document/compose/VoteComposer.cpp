// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/VoteComposer.h"

#include "core/domain/rules/VoteCounts.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Block line(const Runs &runs)
{
    return Paragraph{ParagraphRole::VoteLine, runs};
}

Runs count(const std::optional<int> &number)
{
    return number ? plain(QString::number(*number)) : Runs();
}

Runs countsLine(const Composition &composition, const VoteCounts &counts)
{
    return composition.fill(composition.phrases().voteCounts,
                            {{u"for"_s, count(counts.inFavour)},
                             {u"against"_s, count(counts.against)},
                             {u"abstain"_s, count(counts.abstain)},
                             {u"notVoting"_s, count(counts.notVoting)}});
}

QList<Block> nameLines(const Composition &composition, const NamedVotes &named)
{
    const Phrases &phrases = composition.phrases();
    QList<Block> lines;
    const auto add = [&](const QString &phrase, const GivenList<PersonId> &people) {
        if (!people.isEmpty())
            lines.append(
                line(composition.fill(phrase, {{u"people"_s, composition.namesOf(people)}})));
    };
    add(phrases.votesFor, named.inFavour);
    add(phrases.votesAgainst, named.against);
    add(phrases.votesAbstained, named.abstain);
    add(phrases.votesNone, named.notVoting);
    return lines;
}

QList<Block> resultLines(const Composition &composition, const Vote &vote, bool withCounts,
                         bool saidInOpener)
{
    const VoteCounts counts = countsOf(vote);
    QList<Block> lines;
    if (withCounts && !counts.isEmpty())
        lines.append(line(countsLine(composition, counts)));
    if (vote.unanimous.value_or(false) && saidInOpener)
        return lines;
    if (vote.unanimous.value_or(false))
        lines.append(line(plain(composition.phrases().voteUnanimous)));
    else if (withCounts && counts.isEmpty() && vote.method == VoteMethod::Assent)
        lines.append(line(plain(composition.phrases().voteAssent)));
    return lines;
}

/// Of a vote that the style shows as unanimous or not at all, no counts.
bool areCountsPrinted(const Composition &composition, const Vote &vote, Showing showing)
{
    return showing == Showing::Always || vote.method == VoteMethod::Named
        || composition.style.shown.votes >= VotesShown::Counts;
}

} // namespace

bool isVotePrinted(const Composition &composition, const std::optional<Vote> &vote, Showing showing)
{
    return vote
        && (showing == Showing::Always || composition.style.shown.votes != VotesShown::None
            || vote->method == VoteMethod::Named);
}

QList<Block> composeMovers(const Composition &composition, const std::optional<PersonId> &mover,
                           const std::optional<PersonId> &seconder)
{
    if (!mover)
        return {};
    const Places places{{u"mover"_s, composition.nameOf(*mover)},
                        {u"seconder"_s, seconder ? composition.nameOf(*seconder) : Runs()}};
    return {line(composition.fill(composition.phrases().movedBy, places))};
}

QList<Block> composeVote(const Composition &composition, const std::optional<Vote> &vote,
                         Showing showing, bool saidInOpener)
{
    if (!isVotePrinted(composition, vote, showing))
        return {};
    const bool withCounts = areCountsPrinted(composition, *vote, showing);
    QList<Block> lines = resultLines(composition, *vote, withCounts, saidInOpener);
    const bool recorded = vote->method == VoteMethod::Named;
    if (vote->named && (recorded || composition.style.shown.votes == VotesShown::Names))
        lines += nameLines(composition, *vote->named);
    if (withCounts && vote->castingVote) {
        const bool inFavour = vote->castingVote->way == VoteWay::For;
        const Phrases &phrases = composition.phrases();
        lines.append(
            line(composition.fill(inFavour ? phrases.castingVoteFor : phrases.castingVoteAgainst,
                                  {{u"person"_s, composition.nameOf(vote->castingVote->by)}})));
    }
    return lines;
}

std::optional<VoteFacts> voteFacts(const Composition &composition, const std::optional<Vote> &vote,
                                   Showing showing)
{
    if (!isVotePrinted(composition, vote, showing)
        || !areCountsPrinted(composition, *vote, showing))
        return std::nullopt;
    const VoteCounts counts = countsOf(*vote);
    if (counts.isEmpty())
        return std::nullopt;
    return VoteFacts{.inFavour = counts.inFavour,
                     .against = counts.against,
                     .abstain = counts.abstain,
                     .notVoting = counts.notVoting};
}

Block composeOutcome(const QString &phrase)
{
    return Paragraph{ParagraphRole::Outcome, plain(phrase)};
}

} // namespace minutebook
