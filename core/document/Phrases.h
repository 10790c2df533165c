// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace minutebook {

/// Every phrase that a document prints of its own accord, in one language. A phrase is a whole
/// sentence or label, never a part to be glued on: {name} is a place to be filled, and a stretch in
/// [brackets] is left out when a place in it stays empty. A house style has its own.
struct Phrases {
    // heads and page furniture
    QString minutesTitle; ///< {body} {date}
    QString agendaItem; ///< over the title of an item's page
    QString decisionTitle; ///< {body}
    QString keyDecisionTitle; ///< {body}
    QString decisionsTitle; ///< {body} {date}
    QString actionsTitle; ///< {body} {date}
    QString attendanceTitle; ///< {body} {date}
    QString noteTitle; ///< {body} {date}
    QString resolutionsTitle; ///< {body} {date}
    QString agendaTitle; ///< {body} {date}
    QString meetingTime; ///< {date} {time}
    QString venue; ///< {venue}
    QString contact; ///< {contact}
    QString webcast;
    QString clerk; ///< {clerk}
    QString meetingReference; ///< {reference}
    QString reissued; ///< {date}
    QString statusDraft;
    QString statusPublished;
    QString statusConfirmed;
    QString statusSigned;
    QString watermarkDraft;
    QString kindSpecial;
    QString kindExtraordinary;
    QString kindReconvened;
    QString pageOf; ///< "Page %1 of %2"
    QString runningHead; ///< {council} {body} {date}
    QString notForPublication; ///< {paragraphs}: one
    QString notForPublicationParagraphs; ///< {paragraphs}: several
    QString notForPublicationConfidential;

    // people
    QString present;
    QString inAttendance;
    QString officers;
    QString absent;
    QString inTheChair;
    QString remotely;
    QString substituteFor; ///< {person}
    QString rangeFrom; ///< {items}: "from item 9"
    QString rangeFor; ///< {items}: "for items 6 to 8"
    QString rangeExcept; ///< {items}: "except item 8"
    QString oneItem; ///< {item}
    QString oneMinute; ///< {minute}: of an item without an agenda number
    QString severalItems; ///< {items}
    QString itemsTo; ///< {first} {last}: "6 to 8"
    QString lastJoin; ///< between the last two of a list: " and "
    QString apologiesFor; ///< over the apologies when no item has them
    QString apologiesAbsence; ///< {people}
    QString apologiesLateness; ///< {people}
    QString apologiesLeavingEarly; ///< {people}
    QString apologiesNone;
    QString peopleSentence; ///< {label} {people}: the present list as a sentence
    QString presentName; ///< heads a column
    QString presentOffice; ///< heads a column
    QString speakerByOffice; ///< {office}
    QString roleAndName; ///< {role} {name}
    QString nameAndRole; ///< {name} {role}

    // interests
    QString interestsTitle;
    QString interestsNone;
    QString interestLine; ///< {person} {class} {items} {nature} {action} {dispensation}
    QString conflictLine; ///< {person} {class} {nature} {action} {dispensation}
    QString disclosablePecuniary;
    QString otherRegistrable;
    QString nonRegistrable;
    QString personal;
    QString prejudicial;
    QString conflict;
    QString sensitiveNature;
    QString stayedAndVoted;
    QString stayedDidNotVote;
    QString spokeThenLeft;
    QString leftTheMeeting;
    QString dispensation; ///< {kind} {by} {date} {note}
    QString section33;
    QString headOfPaidService;
    QString standardsCommittee;
    QString interestMember; ///< heads a column
    QString interestItem; ///< heads a column
    QString interestNature; ///< heads a column
    QString interestAction; ///< heads a column

    // items
    QString minutesLabel;
    QString documentsLabel;
    QString presentedBy; ///< {person}
    QString reportAuthor; ///< {author}
    QString portfolioHolder; ///< {person}
    QString keyReference; ///< {reference}
    QString plannedTimes; ///< {from} {to}
    QString urgentItem; ///< {reason}
    QString recommendation;
    QString exemptItem; ///< in place of a title that is not open and has no public one
    QString exemptParagraph; ///< {paragraphs}: one
    QString exemptParagraphs; ///< {paragraphs}: several
    QString itemDeferred;
    QString itemWithdrawn;
    QString itemNotReached;
    QString minutesOfBody; ///< {body} {date}
    QString presentThere; ///< {people}
    QString contributionTime; ///< {time}: before the words of a contribution
    QString resumedMark; ///< after an item that was taken up again
    QString appendix; ///< {number} {title}
    QString withheldAppendix; ///< in place of the number of an appendix that is not open
    QString agendaNumber; ///< {number}
    QString minuteRefers; ///< {minute}: offered to the clerk for pointing to another minute
    QString minuteNumber; ///< {number}: after the title or under it
    QString orderNote; ///< {items}
    QString orderNoteList;
    QString noticeItem; ///< {item}: over the words in place of an item that is not open
    QString noticePart; ///< the same of a part of a record
    QString questionLabel; ///< {number}
    QString supplementaryLabel; ///< over a question that follows an answer
    QString answerLabel; ///< over an answer; heads a column
    QString questionColumn; ///< heads a column
    QString questionsAtAppendix; ///< {number}
    QString statementAtAppendix; ///< {number}
    QString statementTitle; ///< of an appendix, where the statement says no source
    QString publicQuestionsNone;
    QString memberQuestionsNone;
    QString petitionsNone;

    // events: {person} {time} {item}
    QString arrived;
    QString left;
    QString returned;
    QString adjourned;
    QString resumed;
    QString publicExcluded;
    QString publicReadmitted;
    QString chairTaken;
    QString quorumLost;
    QString itemSuspended;
    QString itemResumed;

    // motions, resolutions, votes
    QString opener; ///< "Resolved that:"
    QString openerToCouncil;
    QString openerNotCarried;
    QString motionLabel;
    QString amendmentLabel;
    QString movedBy; ///< {mover} {seconder}
    QString voteRequestedBy; ///< {person}
    QString voteCounts; ///< {for} {against} {abstain} {notVoting}
    QString voteUnanimous;
    QString voteAssent;
    QString votesFor; ///< {people}
    QString votesAgainst; ///< {people}
    QString votesAbstained; ///< {people}
    QString votesNone; ///< {people}
    QString voteShowOfHands;
    QString voteBallot;
    QString voteElectronic;
    QString votesInOpener; ///< {for} {against} {abstain} {notVoting}: goes on into the opener
    QString castingVoteFor; ///< {person}
    QString castingVoteAgainst; ///< {person}
    QString outcomeCarried;
    QString outcomeAccepted;
    QString outcomeLost;
    QString outcomeWithdrawn;
    QString outcomeDeferred;
    QString outcomeFell;
    QString outcomeRuledOut;
    QString outcomeDraft;
    QString openerUnanimous;
    QString lead; ///< "That", where the style carries it
    QString pointsLead; ///< "that", where the style puts it before points
    QString moversInOpener; ///< {mover} {seconder} {body}: goes on into the opener

    // the statement of a decision, and actions
    QString statementsHeading; ///< over those that follow the minutes
    QString decisionReference;
    QString decisionItem;
    QString decisionMaker;
    QString membersPresent;
    QString decisionDate;
    QString exempt;
    QString confidential;
    QString yes;
    QString no;
    QString keyNo; ///< the key-decision statement of one that is not
    QString keySpending;
    QString keyWards;
    QString noticeGiven; ///< {date}
    QString noticeException;
    QString noticeSpecialUrgency;
    QString urgency;
    QString urgent;
    QString specialUrgency;
    QString urgencyAgreedBy; ///< {person}
    QString purpose;
    QString decision;
    QString decisionOpener; ///< "THAT:"
    QString reasons;
    QString options;
    QString conflicts;
    QString conflictsNone;
    QString effectiveKey;
    QString effectiveOther;
    QString signedOn; ///< {date}
    QString consulted;
    QString wards;
    QString leadOfficer;
    QString responsibleOfficers;
    QString decisionStatus;
    QString publishedOn;
    QString callInNotice; ///< {lastDay} {takesEffect}
    QString decisionWithheld;
    QString noDecisions;
    QString actionBy;
    QString reasonsUsual; ///< what stands in place of reasons not given
    QString optionsUsual;
    QString otherwiseUsual;
    QString action;
    QString actionItem;
    QString noOwner; ///< over the actions that nobody is named for
    QString due;
    QString done;
    QString noActions;
    QString noResolutions;

    // the end
    QString abbreviationsHeading; ///< over what the abbreviations stand for
    QString closing; ///< {time}
    QString suspended; ///< {time}
    QString adjournedAtEnd; ///< {time}
    QString inquorate; ///< {time}
    QString signatureChair;
    QString signatureDate;

    bool operator==(const Phrases &) const = default;
};

} // namespace minutebook
