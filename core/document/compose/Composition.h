// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/MeetingCopy.h"
#include "core/document/compose/Wording.h"
#include "core/domain/Tokens.h"

#include <utility>

namespace minutebook {

/// Who an entry says is speaking.
struct SpeakerOfEntry {
    std::optional<PersonId> person;
    std::optional<QString> as; ///< printed in the person's place
};

/// What the composers of one document share: the copy, the style, the words, numbers, anchors, and
/// how often whom was mentioned. Lives while one document is composed.
class Composition
{
public:
    Composition(const MeetingCopy &copy, const HouseStyle &style, Language language);

    const MeetingCopy &copy;
    const Meeting &meeting;
    const HouseStyle &style;
    const Wording words;

    [[nodiscard]] const Phrases &phrases() const { return words.phrases(); }
    [[nodiscard]] Runs fill(const QString &phrase, const Places &places) const
    {
        return words.fill(phrase, places);
    }

    /// As printed, without what the style puts after it; empty when there is none.
    [[nodiscard]] QString minuteNumber(const ItemId &item) const
    {
        return m_minuteNumbers.value(item);
    }
    /// The title in this document's language, or the words for an item that is not open.
    [[nodiscard]] Runs titleOf(const AgendaItem &item) const;
    /// The phrase for one or for several paragraphs of Schedule 12A; nothing without any.
    [[nodiscard]] Runs exemption(const QList<int> &paragraphs, const QString &one,
                                 const QString &several) const;
    /// "item 6", "minute 49A" without an agenda number, or the title without any.
    [[nodiscard]] Runs itemReference(const ItemId &item) const;
    /// "items 6 and 9"
    [[nodiscard]] Runs itemReferences(const QList<ItemId> &items) const;
    [[nodiscard]] Runs nameOf(const PersonId &person) const;
    [[nodiscard]] Runs namesOf(const GivenList<PersonId> &people) const;
    /// "1" or "A", as the style numbers them; empty where the document is no appendix of this copy.
    [[nodiscard]] QString appendixNumber(const ItemId &document) const
    {
        return printedAppendix(m_appendices.value(document));
    }

    /// Whether this document ends with appendices that parts of the record may be moved to.
    void setAppendicesFollow(bool follow) { m_appendicesFollow = follow; }
    [[nodiscard]] bool appendicesFollow() const { return m_appendicesFollow; }
    /// The number of one more appendix, after those that documents are.
    [[nodiscard]] QString nextAppendix() { return printedAppendix(++m_lastAppendix); }
    /// What was moved there, to be printed when its time comes.
    void addAppendix(const Section &appendix) { m_moved.append(appendix); }
    [[nodiscard]] const QList<Section> &movedAppendices() const { return m_moved; }

    /// Votes that are to stand at the end of the item, while its record is composed.
    void holdVotes(bool hold) { m_holdsVotes = hold; }
    [[nodiscard]] bool holdsVotes() const { return m_holdsVotes; }
    void addHeldVotes(const QList<Block> &votes) { m_heldVotes += votes; }
    [[nodiscard]] QList<Block> takeHeldVotes() { return std::exchange(m_heldVotes, {}); }

    /// "item-3": counted in the order of asking, so that it tells nothing of what is not printed.
    [[nodiscard]] QString newAnchor(const QString &what);
    /// The anchor of an entry that was printed before; empty for any other.
    [[nodiscard]] QString anchorOf(const EntryId &entry) const { return m_anchors.value(entry); }
    void setAnchor(const EntryId &entry, const QString &anchor) { m_anchors.insert(entry, anchor); }

    /// The items as this document sets them out.
    [[nodiscard]] QList<ItemId> printOrder() const;

    /// Mentions are counted anew from here, unless the style counts them through the document.
    void beginItem()
    {
        if (style.speakers.mentions == MentionsCounted::ByItem)
            m_mentions.clear();
    }
    /// The attribution of a person at this mention, in the language of the text it stands in.
    [[nodiscard]] Run mention(const PersonId &person, NameForm form, Language language);
    [[nodiscard]] Run mention(const SpeakerOfEntry &speaker, Language language);
    /// Names the speaker within this document: the same for all that is printed under the same
    /// attribution.
    [[nodiscard]] QString speakerRef(const SpeakerOfEntry &speaker);
    /// Names somebody who is printed by name: with the office, and how they were there (`standing`
    /// has nothing else).
    [[nodiscard]] QString personRef(const Person &person, const PersonFacts &standing);
    /// All who were named so far.
    [[nodiscard]] const QList<PersonFacts> &people() const { return m_people; }
    [[nodiscard]] Runs number(const NumberToken &token) const;

private:
    void numberAppendices();
    [[nodiscard]] QString printedAppendix(int number) const;
    [[nodiscard]] QString refOf(const QString &printed, const PersonFacts &facts);
    [[nodiscard]] Run runOf(const Worded &words) const;
    [[nodiscard]] std::optional<Worded> given(const Person &person, SpeakerForm form, bool later,
                                              Language language) const;
    [[nodiscard]] bool hasOwnLaterForm(const Person &person, SpeakerForm form,
                                       Language language) const;
    [[nodiscard]] std::optional<Worded> roleOf(const Person &person, bool later,
                                               Language language) const;
    [[nodiscard]] Worded nameFormOf(const Person &person, bool later, Language language) const;
    /// In the form asked for; the role form is the name form where there is none.
    [[nodiscard]] Worded attribution(const Person &person, SpeakerForm form, bool later,
                                     Language language) const;
    /// Role and name together, where the style prints both at this mention.
    [[nodiscard]] std::optional<Worded> bothOf(const Person &person, bool later,
                                               Language language) const;

    QHash<ItemId, QString> m_minuteNumbers;
    QHash<ItemId, int> m_appendices;
    int m_lastAppendix = 0;
    bool m_appendicesFollow = false;
    QList<Section> m_moved;
    bool m_holdsVotes = false;
    QList<Block> m_heldVotes;
    QHash<PersonId, int> m_mentions;
    QHash<QString, int> m_anchorCounts;
    QHash<EntryId, QString> m_anchors;
    QHash<QString, qsizetype> m_placeAmongPeople; ///< by the words printed
    QList<PersonFacts> m_people;
};

} // namespace minutebook
