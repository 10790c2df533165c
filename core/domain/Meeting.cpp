// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/domain/Meeting.h"

#include <algorithm>

namespace minutebook {

namespace {

template <typename List, typename Predicate>
auto findWhere(const List &list, Predicate matches) -> const typename List::value_type *
{
    const auto found = std::find_if(list.cbegin(), list.cend(), matches);
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

const Person *findPerson(const Meeting &meeting, const PersonId &id)
{
    return findWhere(meeting.people, [&](const Person &person) { return person.id == id; });
}

const Person *findPersonByCode(const Meeting &meeting, QStringView code)
{
    return findWhere(meeting.people, [&](const Person &person) {
        return person.code && QStringView(*person.code).compare(code, Qt::CaseInsensitive) == 0;
    });
}

const AgendaItem *findItem(const Meeting &meeting, const ItemId &id)
{
    return findWhere(meeting.items, [&](const AgendaItem &item) { return item.id == id; });
}

int indexOfItem(const Meeting &meeting, const ItemId &id)
{
    const AgendaItem *item = findItem(meeting, id);
    return item ? static_cast<int>(item - meeting.items.constData()) : -1;
}

} // namespace minutebook
