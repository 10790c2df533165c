// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/resolution/VoteTaking.h"
#include "tests/support/SmallMeeting.h"

#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

PersonId who(const QString &code)
{
    return PersonId::fromTrusted(code);
}

const ItemId six = ItemId::fromTrusted(u"item-6"_s);
const QuorumCount quorate{7, 3};

Interest interestOf(const QString &code, InterestClass kind, std::optional<InterestAction> action)
{
    Interest interest;
    interest.person = who(code);
    interest.items = {six};
    interest.kind = kind;
    interest.action = action;
    return interest;
}

QStringList mayVote(const Meeting &meeting)
{
    QStringList codes;
    for (const VoteSeat &seat : voteSeats(meeting, RoomState(meeting), six)) {
        if (seat.standing == VoteSeat::Standing::MayVote)
            codes.append(seat.code);
    }
    return codes;
}

Vote hands(int inFavour, int against, int abstain)
{
    Vote vote;
    vote.method = VoteMethod::ShowOfHands;
    vote.inFavour = inFavour;
    vote.against = against;
    vote.abstain = abstain;
    return vote;
}

} // namespace

class tst_VoteTaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsAwayHasNoVoteNow()
    {
        const Meeting meeting = smallMeeting();
        QCOMPARE(mayVote(meeting),
                 QStringList({u"ro"_s, u"jp"_s, u"sw"_s, u"dm"_s, u"ti"_s, u"hb"_s, u"cn"_s}));
        const QList<VoteSeat> seats = voteSeats(meeting, RoomState(meeting), six);
        QCOMPARE(seats.constLast().code, u"al"_s);
        QCOMPARE(seats.constLast().reason, u"apologies"_s);
    }

    void saysWhoIsLeftOutAndWhy()
    {
        const VoteSeat may{PersonId::fromTrusted(u"a"_s), u"a"_s, u"R Okafor"_s, {}, {}};
        const VoteSeat away{PersonId::fromTrusted(u"b"_s), u"b"_s, u"A Lindley"_s,
                            VoteSeat::Standing::Away, u"apologies"_s};
        const VoteSeat interest{PersonId::fromTrusted(u"c"_s), u"c"_s, u"T Iqbal"_s,
                                VoteSeat::Standing::Interest, u"interest: does not vote"_s};
        QCOMPARE(leftOutOf({may}), QString());
        QCOMPARE(leftOutOf({may, away, interest}),
                 u"Left out: A Lindley (apologies), T Iqbal (interest: does not vote)"_s);
    }

    void anInterestKeepsItsOwnerOutUnlessTheyMayVote_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("action"); // -1: not recorded
        QTest::addColumn<bool>("dispensation");
        QTest::addColumn<bool>("votes");
        const auto row = [](const char *name, InterestClass kind, int action, bool dispensation,
                            bool votes) {
            QTest::newRow(name) << static_cast<int>(kind) << action << dispensation << votes;
        };
        const int stayedOut = static_cast<int>(InterestAction::StayedDidNotVote);
        const int stayedIn = static_cast<int>(InterestAction::StayedAndVoted);
        row("stayed, did not vote", InterestClass::OtherRegistrable, stayedOut, false, false);
        row("left", InterestClass::Conflict, static_cast<int>(InterestAction::Left), false, false);
        row("stayed and voted", InterestClass::NonRegistrable, stayedIn, false, true);
        row("personal", InterestClass::Personal, -1, false, true);
        row("pecuniary", InterestClass::DisclosablePecuniary, -1, false, false);
        row("pecuniary, dispensed", InterestClass::DisclosablePecuniary, stayedIn, true, true);
        row("prejudicial", InterestClass::Prejudicial, stayedIn, false, false);
    }
    void anInterestKeepsItsOwnerOutUnlessTheyMayVote()
    {
        QFETCH(int, kind);
        QFETCH(int, action);
        QFETCH(bool, dispensation);
        QFETCH(bool, votes);
        Meeting meeting = smallMeeting();
        Interest interest = interestOf(
            u"ti"_s, static_cast<InterestClass>(kind),
            action < 0 ? std::nullopt : std::optional(static_cast<InterestAction>(action)));
        if (dispensation)
            interest.dispensation = Dispensation{};
        meeting.interests.append(interest);
        QCOMPARE(mayVote(meeting).contains(u"ti"_s), votes);
        interest.items = {ItemId::fromTrusted(u"item-7"_s)};
        meeting.interests = {interest};
        QVERIFY(mayVote(meeting).contains(u"ti"_s)); // in another item
    }

    void namesStandInTheOrderOfSeatsAndGiveTheCounts()
    {
        const Meeting meeting = smallMeeting();
        const QList<VoteSeat> seats = voteSeats(meeting, RoomState(meeting), six);
        Vote vote;
        vote.method = VoteMethod::Named;
        for (const QString &code : {u"cn"_s, u"ro"_s, u"dm"_s})
            setAnswer(vote, who(code), Answer::For, seats);
        setAnswer(vote, who(u"dm"_s), Answer::Against, seats);
        setAnswer(vote, who(u"jp"_s), Answer::NotVoting, seats);
        QCOMPARE(vote.named->inFavour.values, QList<PersonId>({who(u"ro"_s), who(u"cn"_s)}));
        QCOMPARE(answerOf(vote, who(u"dm"_s)), Answer::Against);
        QCOMPARE(vote.inFavour, 2);
        QCOMPARE(vote.against, 1);
        QCOMPARE(vote.abstain, 0);
        QCOMPARE(vote.notVoting, 1);
        setAnswer(vote, who(u"dm"_s), Answer::None, seats);
        QCOMPARE(answerOf(vote, who(u"dm"_s)), Answer::None);
        QCOMPARE(vote.against, 0);
    }

    void anotherMethodForgetsWhatItCannotHave()
    {
        Vote vote = hands(3, 3, 1);
        vote.castingVote = CastingVote{who(u"ro"_s), VoteWay::For};
        setMethod(vote, VoteMethod::Electronic);
        QCOMPARE(vote.inFavour, 3);
        setMethod(vote, VoteMethod::Assent);
        QVERIFY(!vote.inFavour && !vote.against && !vote.castingVote);
    }

    void anEqualVoteIsDecidedByTheCastingVote()
    {
        Vote vote = hands(3, 3, 1);
        QVERIFY(isEqualVote(vote));
        QCOMPARE(isCarriedBy(vote), std::nullopt);
        vote.castingVote = CastingVote{who(u"ro"_s), VoteWay::Against};
        QCOMPARE(isCarriedBy(vote), std::optional(false));
        QCOMPARE(isCarriedBy(hands(4, 3, 0)), std::optional(true));
        QCOMPARE(isCarriedBy(Vote{}), std::optional(true)); // assent
        QVERIFY(!isEqualVote(hands(0, 0, 7)));
    }

    void saysWhatDoesNotAddUp()
    {
        const Meeting meeting = smallMeeting();
        const QList<VoteSeat> seats = voteSeats(meeting, RoomState(meeting), six);
        QVERIFY(doubtsAbout(hands(5, 1, 1), seats, true, quorate).isEmpty());
        QCOMPARE(checkOf(hands(5, 1, 1), seats).state, VoteCheck::State::Fits);
        QCOMPARE(checkOf(hands(5, 1, 0), seats).state, VoteCheck::State::TooFew);
        QCOMPARE(checkOf(hands(8, 1, 0), seats).state, VoteCheck::State::TooMany);
        QCOMPARE(checkOf(Vote{}, seats).state, VoteCheck::State::NothingToCount);
        QCOMPARE(doubtsAbout(hands(8, 1, 0), seats, true, quorate).size(), 1);
        QCOMPARE(doubtsAbout(hands(1, 6, 0), seats, true, quorate).size(), 1);
        QCOMPARE(doubtsAbout(hands(3, 3, 1), seats, true, quorate).size(), 1);
        QVERIFY(doubtsAbout(hands(1, 6, 0), seats, std::nullopt, quorate).isEmpty());
        QCOMPARE(doubtsAbout(Vote{}, seats, true, QuorumCount{2, 3}).size(), 1);
    }

    void saysWhoVotesThoughAway()
    {
        const Meeting meeting = smallMeeting();
        const QList<VoteSeat> seats = voteSeats(meeting, RoomState(meeting), six);
        Vote vote;
        vote.method = VoteMethod::Named;
        setAnswer(vote, who(u"al"_s), Answer::For, seats);
        QVERIFY(doubtsAbout(vote, seats, true, quorate).join(u' ').contains(u"A Lindley"_s));
    }
};

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_VoteTaking)

#include "tst_VoteTaking.moc"
