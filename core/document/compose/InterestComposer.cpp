// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/document/compose/InterestComposer.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

const QString &phraseFor(const Phrases &phrases, InterestClass kind)
{
    switch (kind) {
    case InterestClass::DisclosablePecuniary:
        return phrases.disclosablePecuniary;
    case InterestClass::OtherRegistrable:
        return phrases.otherRegistrable;
    case InterestClass::NonRegistrable:
        return phrases.nonRegistrable;
    case InterestClass::Personal:
        return phrases.personal;
    case InterestClass::Prejudicial:
        return phrases.prejudicial;
    case InterestClass::Conflict:
        return phrases.conflict;
    }
    return phrases.conflict;
}

const QString &phraseFor(const Phrases &phrases, InterestAction action)
{
    switch (action) {
    case InterestAction::StayedAndVoted:
        return phrases.stayedAndVoted;
    case InterestAction::StayedDidNotVote:
        return phrases.stayedDidNotVote;
    case InterestAction::SpokeThenLeft:
        return phrases.spokeThenLeft;
    case InterestAction::Left:
        return phrases.leftTheMeeting;
    }
    return phrases.leftTheMeeting;
}

const QString &phraseFor(const Phrases &phrases, DispensationKind kind)
{
    switch (kind) {
    case DispensationKind::Section33:
        return phrases.section33;
    case DispensationKind::HeadOfPaidService:
        return phrases.headOfPaidService;
    case DispensationKind::StandardsCommittee:
        return phrases.standardsCommittee;
    }
    return phrases.section33;
}

/// The clerk's own words, marked where the document is in the other language.
Runs given(const Composition &composition, const std::optional<QString> &text)
{
    return text ? composition.words.marked({*text, composition.words.own()}) : Runs();
}

Runs dispensationOf(const Composition &composition, const Interest &interest)
{
    if (!interest.dispensation)
        return {};
    const Dispensation &dispensation = *interest.dispensation;
    return composition.fill(
        composition.phrases().dispensation,
        {{u"kind"_s, plain(phraseFor(composition.phrases(), dispensation.kind))},
         {u"by"_s, given(composition, dispensation.by)},
         {u"date"_s, dispensation.date ? composition.words.date(*dispensation.date) : Runs()},
         {u"note"_s, given(composition, dispensation.note)}});
}

Runs lineOf(const Composition &composition, const Interest &interest, const QString &phrase)
{
    const Phrases &phrases = composition.phrases();
    const bool sensitive = interest.sensitive.value_or(false);
    const Runs kind = interest.classText ? given(composition, interest.classText)
                                         : plain(phraseFor(phrases, interest.kind));
    return composition.fill(
        phrase,
        {{u"person"_s, composition.nameOf(interest.person)},
         {u"class"_s, kind},
         {u"items"_s, composition.itemReferences(interest.items)},
         {u"nature"_s,
          sensitive ? plain(phrases.sensitiveNature) : given(composition, interest.nature)},
         {u"action"_s, interest.action ? plain(phraseFor(phrases, *interest.action)) : Runs()},
         {u"dispensation"_s, dispensationOf(composition, interest)}});
}

ListElement elementOf(const Runs &runs)
{
    return {{Paragraph{ParagraphRole::Text, runs}}};
}

} // namespace

QList<Block> composeInterests(const Composition &composition)
{
    ListBlock list{.role = ListRole::Interests,
                   .marker = {.kind = MarkerKind::None, .before = {}, .after = {}, .bullet = {}}};
    for (const Interest &interest : composition.meeting.interests)
        list.elements.append(
            elementOf(lineOf(composition, interest, composition.phrases().interestLine)));
    for (const InterestStandIn &standIn : composition.copy.interestStandIns())
        list.elements.append(elementOf(plain(standIn.publicSummary)));
    return list.elements.isEmpty() ? QList<Block>() : QList<Block>{list};
}

QList<Block> composeConflicts(const Composition &composition, const ItemId &item)
{
    QList<Block> blocks;
    for (const Interest &interest : composition.meeting.interests)
        if (interest.items.contains(item))
            blocks.append(
                Paragraph{ParagraphRole::Text,
                          lineOf(composition, interest, composition.phrases().conflictLine)});
    for (const QString &summary : composition.copy.interestStandInsOf(item))
        blocks.append(Paragraph{ParagraphRole::Text, plain(summary)});
    if (blocks.isEmpty() && !composition.copy.isInterestWithheld(item))
        blocks.append(Paragraph{ParagraphRole::Text, plain(composition.phrases().conflictsNone)});
    return blocks;
}

} // namespace minutebook
