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

Runs countsIn(const Composition &composition, const QString &phrase, const VoteCounts &counts)
{
    return composition.fill(phrase,
                            {{u"for"_s, count(counts.inFavour)},
                             {u"against"_s, count(counts.against)},
                             {u"abstain"_s, count(counts.abstain)},
                             {u"notVoting"_s, count(counts.notVoting)}});
}

/// The names, each known for whose it is.
Runs votersIn(Composition &composition, const GivenList<PersonId> &people)
{
    QList<const Person *> found;
    QStringList refs;
    for (const PersonId &id : people) {
        const Person *person = findPerson(composition.meeting, id);
        if (!person)
            continue;
        found.append(person);
        refs.append(composition.personRef(*person, {}));
    }
    return composition.words.namesOf(found, refs);
}

QList<Block> nameLines(Composition &composition, const NamedVotes &named)
{
    const Phrases &phrases = composition.phrases();
    QList<Block> lines;
    const auto add = [&](const QString &phrase, const GivenList<PersonId> &people) {
        if (!people.isEmpty())
            lines.append(
                line(composition.fill(phrase, {{u"people"_s, votersIn(composition, people)}})));
    };
    add(phrases.votesFor, named.inFavour);
    add(phrases.votesAgainst, named.against);
    add(phrases.votesAbstained, named.abstain);
    add(phrases.votesNone, named.notVoting);
    return lines;
}

/// Empty where it is not said, or is plain from what else is printed.
QString methodSentence(const Composition &composition, const Vote &vote)
{
    const Phrases &phrases = composition.phrases();
    if (!composition.style.shown.voteMethod)
        return {};
    switch (vote.method) {
    case VoteMethod::ShowOfHands:
        return phrases.voteShowOfHands;
    case VoteMethod::Ballot:
        return phrases.voteBallot;
    case VoteMethod::Electronic:
        return phrases.voteElectronic;
    case VoteMethod::Assent:
    case VoteMethod::Named:
        break;
    }
    return {};
}

QList<Block> resultLines(const Composition &composition, const Vote &vote, bool withCounts,
                         SaidInOpener said)
{
    const VoteCounts counts = countsOf(vote);
    QList<Block> lines;
    if (withCounts && !counts.isEmpty() && said != SaidInOpener::Counts)
        lines.append(line(countsIn(composition, composition.phrases().voteCounts, counts)));
    if (vote.unanimous.value_or(false) && said == SaidInOpener::Unanimity)
        return lines;
    if (vote.unanimous.value_or(false))
        lines.append(line(plain(composition.phrases().voteUnanimous)));
    else if (withCounts && counts.isEmpty() && vote.method == VoteMethod::Assent)
        lines.append(line(plain(composition.phrases().voteAssent)));
    return lines;
}

bool areNamesPrinted(const Composition &composition, const Vote &vote)
{
    return vote.named
        && (vote.method == VoteMethod::Named || composition.style.shown.votes == VotesShown::Names);
}

/// Of a vote that the style shows as unanimous or not at all, no counts.
bool areCountsPrinted(const Composition &composition, const Vote &vote, Showing showing)
{
    return showing == Showing::Always || vote.method == VoteMethod::Named
        || composition.style.shown.votes >= VotesShown::Counts;
}

QList<VoterFacts> votersOf(Composition &composition, const NamedVotes &named)
{
    QList<VoterFacts> voters;
    const auto add = [&](const GivenList<PersonId> &people, const QString &way) {
        for (const PersonId &id : people)
            if (const Person *person = findPerson(composition.meeting, id))
                voters.append({.personRef = composition.personRef(*person, {}),
                               .name = textOf(composition.words.nameOf(*person)),
                               .way = way});
    };
    add(named.inFavour, u"for"_s);
    add(named.against, u"against"_s);
    add(named.abstain, u"abstain"_s);
    add(named.notVoting, u"notVoting"_s);
    return voters;
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

Runs composeVoteInOpener(const Composition &composition, const std::optional<Vote> &vote,
                         Showing showing)
{
    if (!isVotePrinted(composition, vote, showing)
        || !areCountsPrinted(composition, *vote, showing))
        return {};
    VoteCounts counts = countsOf(*vote);
    if (!counts.inFavour || !counts.against)
        return {};
    for (std::optional<int> *others : {&counts.abstain, &counts.notVoting})
        if (*others == 0) // a sentence names only whom there were
            others->reset();
    return countsIn(composition, composition.phrases().votesInOpener, counts);
}

QList<Block> composeVote(Composition &composition, const std::optional<Vote> &vote, Showing showing,
                         SaidInOpener said)
{
    if (!isVotePrinted(composition, vote, showing))
        return {};
    const bool withCounts = areCountsPrinted(composition, *vote, showing);
    QList<Block> lines = resultLines(composition, *vote, withCounts, said);
    const QString method = methodSentence(composition, *vote);
    if (!method.isEmpty())
        lines.append(line(plain(method)));
    if (areNamesPrinted(composition, *vote))
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

std::optional<VoteFacts> voteFacts(Composition &composition, const std::optional<Vote> &vote,
                                   Showing showing)
{
    if (!isVotePrinted(composition, vote, showing))
        return std::nullopt;
    VoteFacts facts{.unanimous = vote->unanimous.value_or(false)};
    if (areCountsPrinted(composition, *vote, showing)) {
        const VoteCounts counts = countsOf(*vote);
        facts.inFavour = counts.inFavour;
        facts.against = counts.against;
        facts.abstain = counts.abstain;
        facts.notVoting = counts.notVoting;
    }
    if (areNamesPrinted(composition, *vote))
        facts.voters = votersOf(composition, *vote->named);
    return facts == VoteFacts() ? std::nullopt : std::optional(facts);
}

Block composeOutcome(const QString &phrase)
{
    return Paragraph{ParagraphRole::Outcome, plain(phrase)};
}

} // namespace minutebook
