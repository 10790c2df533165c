// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What a document tells machines besides its words: who speaks, what became of it, on which day.
/// The composer fills these from the copy of the meeting, never from the meeting, so they hold
/// nothing that the copy leaves out. Formats made for readers pass over them.
namespace minutebook {

/// For which items somebody was there, by their numbers on the agenda.
struct PresenceFacts {
    QString kind; ///< "from", "for" or "except"
    QString first;
    QString last;

    bool operator==(const PresenceFacts &) const = default;
};

/// Somebody the document speaks of. Those who are printed alike are one, so that a reference tells
/// no more than the words do.
struct PersonFacts {
    QString ref; ///< "person-2"
    QString name; ///< as printed, with the title; empty where the document has the office alone
    QString office; ///< as printed; may be empty
    QString attendance; ///< "present", "remote" or "absent"; empty of those who are on no roll
    QString capacity; ///< "member", "officer" or "other", of those on the roll
    QList<PresenceFacts> presence; ///< where printed; empty of those who were there throughout

    bool operator==(const PersonFacts &) const = default;
};

/// Who spoke and when, as far as this document may say.
struct SpeechFacts {
    QString speakerRef; ///< of one of the document's people; empty without an attribution
    QString attribution; ///< as printed
    QString act; ///< "asks", "answers", …; empty when not recorded
    QString startedAt; ///< ISO 8601 with offset; empty when not recorded
    QString repliesTo; ///< anchor of the speech that is answered

    bool operator==(const SpeechFacts &) const = default;
};

struct ItemFacts {
    QString number; ///< as the agenda has it; may be empty
    bool open = true; ///< false: the item as a whole is exempt or confidential
    QString outcome; ///< "pending", "considered", "deferred", "withdrawn", "notReached"

    bool operator==(const ItemFacts &) const = default;
};

/// How one person voted, where the document names them.
struct VoterFacts {
    QString personRef; ///< of one of the document's people
    QString name; ///< as printed
    QString way; ///< "for", "against", "abstain", "notVoting"

    bool operator==(const VoterFacts &) const = default;
};

/// Counts and names as printed; those not counted are left out.
struct VoteFacts {
    std::optional<int> inFavour;
    std::optional<int> against;
    std::optional<int> abstain;
    std::optional<int> notVoting;
    bool unanimous = false;
    QList<VoterFacts> voters;

    bool operator==(const VoteFacts &) const = default;
};

/// Something that was put to the meeting.
struct MatterFacts {
    enum class Kind { Resolution, Motion, Amendment };

    Kind kind = Kind::Resolution;
    QString outcome; ///< "carried", "lost", "withdrawn", "deferred", "fell", "ruledOut",
                     ///< "accepted", "draft"
    QString mover; ///< as printed; empty where they are not
    QString seconder;
    std::optional<VoteFacts> vote; ///< where it is printed

    bool operator==(const MatterFacts &) const = default;
};

/// The decision that a statement is of. Of one that is withheld only the item is known.
struct DecisionFacts {
    QString item; ///< number on the agenda; may be empty
    QString title; ///< of the item
    QString reference;
    bool withheld = false;
    QDate madeOn;
    QDate publishedOn;
    QDate callInEnds; ///< the last day; null where the decision is not subject to call-in
    QDate takesEffect;

    bool operator==(const DecisionFacts &) const = default;
};

struct ActionFacts {
    QString item; ///< as printed: "item 6"
    QString text;
    QStringList owners;
    QDate due;
    std::optional<bool> done; ///< not known where a summary stands for the action

    bool operator==(const ActionFacts &) const = default;
};

/// The meeting that the document is of.
struct DocumentFacts {
    QString country; ///< ISO 3166-2 in lower case: "gb-eng"
    QString standing; ///< of the minutes: "draft", "published", "confirmed", "signed"
    QDate issuedOn; ///< where the document says on which day; else null
    QString startsAt; ///< ISO 8601 with offset; empty when not known
    QString endsAt;
    QString venue;
    QList<PersonFacts> people;

    bool operator==(const DocumentFacts &) const = default;
};

} // namespace minutebook
