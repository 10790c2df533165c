// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

#include <QHash>
#include <QSet>

namespace minutebook {

/// A stretch of the agenda by its printed numbers; first and last are equal for one item.
struct NumberSpan {
    QString first;
    QString last;

    bool operator==(const NumberSpan &) const = default;
};

/// For which part of the agenda somebody was present: what "(from item 9)" is made of.
struct PresenceRange {
    enum class Kind { Whole, From, For, Except };

    Kind kind = Kind::Whole;
    QList<NumberSpan> items; ///< with From, one span whose first counts

    bool operator==(const PresenceRange &) const = default;
};

/// Who was in the room when: intervals where a person has them; else what the record says of
/// arriving, leaving and returning; else attendance for the whole meeting. What an interest records
/// is always taken off. Computed from the whole meeting, because attendance is public whatever else
/// is not. A value; it keeps nothing of the meeting it was made from but times.
class Presence
{
public:
    explicit Presence(const Meeting &meeting);

    [[nodiscard]] bool isPresentAt(const PersonId &person, const Moment &moment) const;
    /// In the last instant before the moment: who came at it was not there, who left at it was.
    [[nodiscard]] bool isPresentUntil(const PersonId &person, const Moment &moment) const;
    /// In any part of a sitting of the item; for an item that was never taken, false.
    [[nodiscard]] bool isPresentFor(const PersonId &person, const ItemId &item) const;
    /// In any part of the meeting.
    [[nodiscard]] bool isPresentAtAll(const PersonId &person) const;
    /// Of the items as if those passed over had never been taken.
    [[nodiscard]] PresenceRange rangeOf(const PersonId &person,
                                        const QSet<ItemId> &passedOver = {}) const;

    /// A stretch of time, in milliseconds of UTC; the end is not in it.
    struct Stretch {
        qint64 from;
        qint64 to;

        bool operator==(const Stretch &) const = default;
    };

private:
    /// Items under one agenda number count as one.
    struct NumberedItems {
        QString number;
        QList<ItemId> items;
    };
    [[nodiscard]] QList<Stretch> sittingsOf(const NumberedItems &numbered,
                                            const QSet<ItemId> &passedOver) const;

    QHash<PersonId, QList<Stretch>> m_present;
    QHash<ItemId, QList<Stretch>> m_sittings;
    QList<NumberedItems> m_agenda; ///< what was taken, in agenda order
};

/// When a carried resolution settled the item: the last one's moment, else the end of the item's
/// last sitting. Nothing when neither is known.
[[nodiscard]] std::optional<Moment> momentOfDecision(const AgendaItem &item);

/// Members of the body present when the item was decided, in the order of the list of people, the
/// person presiding first; those present at all where the moment is not known. Who left for an
/// interest in it, and nothing says when, was not there; what was decided as a sitting ended was
/// decided by those who sat in it.
[[nodiscard]] QList<PersonId>
membersPresentAtDecision(const Meeting &meeting, const Presence &presence, const AgendaItem &item);

/// How many who may vote are in the room, and whether they are enough. Without a quorum they always
/// are.
struct QuorumCount {
    int present = 0;
    std::optional<int> needed;

    bool operator==(const QuorumCount &) const = default;

    [[nodiscard]] bool isQuorate() const { return !needed || present >= *needed; }
};
[[nodiscard]] QuorumCount quorumAt(const Meeting &meeting, const Presence &presence,
                                   const Moment &moment);

} // namespace minutebook
