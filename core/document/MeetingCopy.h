// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

#include <QHash>
#include <QSet>

namespace minutebook {

/// Who a document is for. Public is always the default.
enum class Copy { Public, Full };

/// What of a meeting may be printed: the only thing a composer is given. It is built by an allow-list: into a
/// public copy goes what is open, and for an item that is not, only its number, public title, public summary,
/// paragraphs and the fact that it was taken. Into no copy go notes, flags, drafts' marks, codes, the nature
/// of a sensitive interest, or the true speaker behind an "as".
class MeetingCopy
{
public:
    [[nodiscard]] static MeetingCopy of(const Meeting &meeting, Copy copy);

    [[nodiscard]] Copy kind() const { return m_kind; }
    /// The meeting with everything else gone.
    [[nodiscard]] const Meeting &meeting() const { return m_meeting; }
    /// Whether anything of the item (all of it, or an entry, document or decision in it) was left out.
    [[nodiscard]] bool isReduced(const ItemId &item) const { return m_reduced.contains(item); }
    /// Where entries were left out of an item, in the order of printing: the summary printed there (may be
    /// empty) and how many entries stand before it.
    struct Omission {
        int beforeEntry = 0;
        QString publicSummary;
        QList<int> paragraphs;
    };
    [[nodiscard]] QList<Omission> omissions(const ItemId &item) const { return m_omissions.value(item); }

private:
    MeetingCopy() = default;

    Copy m_kind = Copy::Public;
    Meeting m_meeting;
    QSet<ItemId> m_reduced;
    QHash<ItemId, QList<Omission>> m_omissions;
};

} // namespace minutebook
