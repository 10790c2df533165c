// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/OfficeLists.h"

#include <algorithm>

namespace minutebook {

namespace {

MarkerKind inside(MarkerKind kind)
{
    switch (kind) {
    case MarkerKind::None:
    case MarkerKind::Bullet:
        return kind;
    case MarkerKind::LowerLetter:
        return MarkerKind::LowerRoman;
    case MarkerKind::LowerRoman:
        return MarkerKind::UpperLetter;
    case MarkerKind::UpperLetter:
        return MarkerKind::Number;
    case MarkerKind::Number:
        return MarkerKind::LowerLetter;
    }
    Q_UNREACHABLE();
}

} // namespace

int OfficeLists::add(int level, const Level &look)
{
    List list(levels);
    list[level] = look;
    m_lists += list;
    return count();
}

bool OfficeLists::join(int number, int level, const Level &look)
{
    std::optional<Level> &own = m_lists[number - 1][level];
    if (!own)
        own = look;
    return *own == look;
}

OfficeLists::Level OfficeLists::level(int number, int level) const
{
    const List &list = m_lists.at(number - 1);
    if (list.at(level))
        return *list.at(level);
    const bool begunAbove = std::any_of(list.begin(), list.begin() + level,
                                        [](const auto &own) { return own.has_value(); });
    if (!begunAbove)
        return {.marker = {.kind = MarkerKind::None, .before = {}, .after = {}, .bullet = {}}};
    Level look = this->level(number, level - 1);
    look.marker.kind = inside(look.marker.kind);
    look.start = 1;
    return look;
}

} // namespace minutebook
