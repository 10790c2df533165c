// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/exporting/PagePlaces.h"

#include <algorithm>

namespace minutebook {

namespace {

/// The part that the page begins, or else the one that goes on there.
const PagePlace *partOn(const QList<PagePlace> &places, int page)
{
    const PagePlace *part = nullptr;
    for (const PagePlace &place : places) {
        if (place.anchor.isEmpty())
            continue;
        if (place.page > page || (part && part->page == page))
            break;
        part = &place;
    }
    return part;
}

/// The last page that the part has something on.
int lastPageOf(const QList<PagePlace> &places, qsizetype part, int pageCount)
{
    for (qsizetype i = part + 1; i < places.size(); ++i)
        if (!places[i].anchor.isEmpty())
            return places[i].page;
    return pageCount - 1;
}

} // namespace

QList<int> placesOf(const QList<PagePlace> &places, PlaceKind kind)
{
    QList<int> indexes;
    for (int i = 0; i < places.size(); ++i)
        if (places[i].kind == kind)
            indexes += i;
    return indexes;
}

std::optional<int> nextPlace(const QList<PagePlace> &places, PlaceKind kind,
                             const std::optional<int> &at, int pageShown, int step)
{
    const QList<int> indexes = placesOf(places, kind);
    if (indexes.isEmpty())
        return std::nullopt;
    const qsizetype count = indexes.size();
    const qsizetype now = at ? indexes.indexOf(*at) : -1;
    if (now >= 0)
        return indexes[(now + step + count) % count];
    const auto from =
        std::ranges::find_if(indexes, [&](int index) { return places[index].page >= pageShown; });
    const qsizetype next = from - indexes.begin();
    return indexes[(step > 0 ? next : next - 1 + count) % count];
}

int samePage(const QList<PagePlace> &before, int page, const QList<PagePlace> &now, int pageCount)
{
    const int last = pageCount - 1;
    const PagePlace *part = partOn(before, page);
    if (page == 0 || !part)
        return std::clamp(page, 0, last);
    const auto same = std::ranges::find(now, part->anchor, &PagePlace::anchor);
    if (same == now.end())
        return std::clamp(page, 0, last);
    const int end = lastPageOf(now, same - now.begin(), pageCount);
    return std::min(same->page + (page - part->page), end);
}

} // namespace minutebook
