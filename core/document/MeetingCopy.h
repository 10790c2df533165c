// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/rules/Effect.h"
#include "core/domain/rules/ItemOrder.h"
#include "core/domain/rules/Presence.h"

#include <QHash>
#include <QSet>

namespace minutebook {

/// Who a document is for. Public is always the default.
enum class Copy { Public, Full };

/// Where something that is not open was left out and words for the public stand in its place.
struct Omission {
    int beforeEntry = 0; ///< how many entries of the copy stand before it
    QString publicSummary; ///< never empty
    bool ofDecision = false; ///< an entry that decides was among what was left out

    bool operator==(const Omission &) const = default;
};

/// Whether the entry says what was moved or decided.
[[nodiscard]] bool decides(const Entry &entry);

/// The entries of one place as a copy has them.
struct CopiedEntries {
    GivenList<Entry> entries;
    QList<Omission> omissions; ///< in the order of printing

    bool operator==(const CopiedEntries &) const = default;
};

/// A summary printed in place of an interest, document or action that is not open.
struct StandIn {
    std::optional<ItemId> item; ///< nothing: of the meeting
    QString publicSummary;

    bool operator==(const StandIn &) const = default;
};

/// The same for an interest, which may be in several items.
struct InterestStandIn {
    QList<ItemId> items; ///< at least one
    QString publicSummary;

    bool operator==(const InterestStandIn &) const = default;
};

/// What is known from the whole meeting and may be said in any copy.
struct MeetingFacts {
    QSet<PersonId> attended; ///< those who are named as present; guests of what is not open are not
    QHash<PersonId, PresenceRange> ranges;
    QHash<ItemId, QList<PersonId>> membersAtDecision;
    QHash<ItemId, QDate> effective;
    QHash<ItemId, EffectCount> callIn;
    QList<ItemId> printOrder; ///< as the meeting says
    QList<ItemId> orderTaken; ///< every item, in the order in which they were taken
    QList<ItemTaken> taken;
};

/// What of a meeting may be printed: the only thing a composer is given. It is built by an
/// allow-list, field by field, so that a field added to a meeting is in no document until somebody
/// decides that it may be. Into a public copy goes what is open, and for an item that is not, only
/// its number, public title, public summary, paragraphs and the fact that it was taken. Into no
/// copy go notes, flags, drafts' marks, codes, the nature of a sensitive interest, or the true
/// speaker behind an "as".
class MeetingCopy
{
public:
    [[nodiscard]] static MeetingCopy of(const Meeting &meeting, Copy copy);

    [[nodiscard]] Copy kind() const { return m_kind; }
    /// The meeting with everything else gone; entries stand in it as in entriesBefore and the like.
    [[nodiscard]] const Meeting &meeting() const { return m_meeting; }
    [[nodiscard]] const MeetingFacts &facts() const { return m_facts; }

    [[nodiscard]] CopiedEntries entriesBefore() const
    {
        return {m_meeting.before, m_omissionsBefore};
    }
    [[nodiscard]] CopiedEntries entriesAfter() const { return {m_meeting.after, m_omissionsAfter}; }
    [[nodiscard]] CopiedEntries entriesOf(const AgendaItem &item) const
    {
        return {item.entries, m_omissions.value(item.id)};
    }

    /// Whether anything of the item (all of it, or an entry, document or decision in it) was left
    /// out.
    [[nodiscard]] bool isReduced(const ItemId &item) const { return m_reduced.contains(item); }
    /// Whether the item as a whole is left out but for what stands in its place.
    [[nodiscard]] bool isWithheld(const ItemId &item) const { return m_withheld.contains(item); }
    /// Whether the item as a whole is open; of one that is not, this copy may have everything.
    [[nodiscard]] bool isOpen(const ItemId &item) const { return !m_notOpen.contains(item); }
    /// Whether the item has a decision whose text is left out.
    [[nodiscard]] bool isDecisionWithheld(const ItemId &item) const
    {
        return m_withheldDecisions.contains(item);
    }
    /// Whether an interest declared on the item was left out.
    [[nodiscard]] bool isInterestWithheld(const ItemId &item) const
    {
        return m_withheldInterests.contains(item);
    }

    /// Whether any interest at all was left out.
    [[nodiscard]] bool isAnyInterestWithheld() const { return !m_withheldInterests.isEmpty(); }

    [[nodiscard]] const QList<StandIn> &documentStandIns() const { return m_documentStandIns; }
    [[nodiscard]] const QList<InterestStandIn> &interestStandIns() const
    {
        return m_interestStandIns;
    }
    /// What stands in place of the interests declared on the item that were left out.
    [[nodiscard]] QStringList interestStandInsOf(const ItemId &item) const;
    [[nodiscard]] const QList<StandIn> &actionStandIns() const { return m_actionStandIns; }

    /// What a full copy holds that is not open: the strictest level, and the paragraphs it is
    /// exempt under.
    [[nodiscard]] AccessLevel strictestLevel() const { return m_strictest; }
    [[nodiscard]] const QList<int> &exemptParagraphs() const { return m_paragraphs; }

private:
    friend class MeetingCopier;
    MeetingCopy() = default;

    Copy m_kind = Copy::Public;
    Meeting m_meeting;
    MeetingFacts m_facts;
    QSet<ItemId> m_reduced;
    QSet<ItemId> m_withheld;
    QSet<ItemId> m_notOpen;
    QSet<ItemId> m_withheldDecisions;
    QSet<ItemId> m_withheldInterests;
    QHash<ItemId, QList<Omission>> m_omissions;
    QList<Omission> m_omissionsBefore;
    QList<Omission> m_omissionsAfter;
    QList<StandIn> m_documentStandIns;
    QList<InterestStandIn> m_interestStandIns;
    QList<StandIn> m_actionStandIns;
    AccessLevel m_strictest = AccessLevel::Open;
    QList<int> m_paragraphs;
};

} // namespace minutebook
