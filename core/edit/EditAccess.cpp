// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/EditAccess.h"

#include "core/base/Overloaded.h"

#include <algorithm>

namespace minutebook {

namespace {

AccessLevel levelOf(const GivenList<SupportingDocument> &documents)
{
    AccessLevel level = AccessLevel::Open;
    for (const SupportingDocument &document : documents)
        level = stricter(level, levelOf(document.access));
    return level;
}

AccessLevel levelOf(const std::optional<Decision> &decision)
{
    if (decision && decision->confidential.value_or(false))
        return AccessLevel::Confidential;
    const bool isExempt = decision && decision->exempt.value_or(false);
    return isExempt ? AccessLevel::Exempt : AccessLevel::Open;
}

/// Looks at an edit and knows the items that the meeting or the edit has.
class EditAccess
{
public:
    EditAccess(const Meeting &meeting, const Edit &edit)
        : m_meeting(meeting)
        , m_edit(edit)
    {
    }

    [[nodiscard]] AccessLevel level() const
    {
        AccessLevel level = AccessLevel::Open;
        for (const Change &change : m_edit.changes)
            level = stricter(level, ofChange(change));
        return level;
    }

private:
    [[nodiscard]] AccessLevel ofChange(const Change &change) const
    {
        return std::visit(
            Overloaded{
                [&](const HeaderChange &header) {
                    return stricter(of(header.before), of(header.after));
                },
                [&](const EntryChange &entry) {
                    return stricter(of(entry.before, entry.place), of(entry.after, entry.place));
                },
                [&](const auto &element) {
                    const auto before = element.before ? of(*element.before) : AccessLevel::Open;
                    const auto after = element.after ? of(*element.after) : AccessLevel::Open;
                    return stricter(before, after);
                },
            },
            change);
    }

    [[nodiscard]] AccessLevel of(const MeetingHeader &header) const
    {
        return levelOf(header.details.documents);
    }

    [[nodiscard]] AccessLevel of(const Person &) const { return AccessLevel::Open; }

    [[nodiscard]] AccessLevel of(const AgendaItem &item) const
    {
        const AccessLevel own = levelOf(item.access);
        return stricter(own, stricter(levelOf(item.documents), levelOf(item.decision)));
    }

    [[nodiscard]] AccessLevel of(const std::optional<Entry> &entry, const Place &place) const
    {
        if (!entry)
            return AccessLevel::Open;
        if (entry->access || place.part != Place::Part::Item)
            return levelOf(entry->access);
        return ofItem(place.item);
    }

    [[nodiscard]] AccessLevel of(const Interest &interest) const
    {
        const bool isWithheld = interest.sensitive.value_or(false) && interest.nature.has_value();
        AccessLevel level = stricter(levelOf(interest.access),
                                     isWithheld ? AccessLevel::Exempt : AccessLevel::Open);
        for (const ItemId &item : interest.items)
            level = stricter(level, ofItem(item));
        return level;
    }

    [[nodiscard]] AccessLevel of(const Action &action) const
    {
        const AccessLevel item = action.item ? ofItem(*action.item) : AccessLevel::Open;
        return stricter(levelOf(action.access), item);
    }

    [[nodiscard]] AccessLevel ofItem(const ItemId &id) const
    {
        if (const AgendaItem *item = findItem(m_meeting, id))
            return levelOf(item->access);
        for (const Change &change : m_edit.changes) {
            const auto *items = std::get_if<ItemChange>(&change);
            for (const auto &item :
                 {items ? items->before : std::nullopt, items ? items->after : std::nullopt}) {
                if (item && item->id == id)
                    return levelOf(item->access);
            }
        }
        return AccessLevel::Confidential;
    }

    const Meeting &m_meeting;
    const Edit &m_edit;
};

const Entry *entryIn(const GivenList<Entry> &entries, const EntryId &id)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

AccessLevel accessOf(const Meeting &meeting, const Edit &edit)
{
    return EditAccess(meeting, edit).level();
}

AccessLevel accessOf(const Meeting &meeting, const Draft &draft)
{
    const AgendaItem *item = draft.item ? findItem(meeting, *draft.item) : nullptr;
    if (draft.item && !item)
        return AccessLevel::Confidential;
    const AccessLevel here = item ? levelOf(item->access) : AccessLevel::Open;
    const Entry *corrected =
        item && draft.correcting ? entryIn(item->entries, *draft.correcting) : nullptr;
    if (!corrected || !corrected->access)
        return here;
    return draft.setAside ? stricter(here, corrected->access->level) : corrected->access->level;
}

} // namespace minutebook
