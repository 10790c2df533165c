// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/OfficeLists.h"

#include "core/exporters/Words.h"

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

int OfficeLists::add(int level, const Level &look, int setIn)
{
    List list{.levels = QList<std::optional<Level>>(levels), .setIn = setIn};
    list.levels[level] = look;
    m_lists += list;
    return count();
}

bool OfficeLists::join(int number, int level, const Level &look)
{
    std::optional<Level> &own = m_lists[number - 1].levels[level];
    if (!own)
        own = look;
    return *own == look;
}

/// Numbers that go on from those of an item, 46.9 and 46.10, are given room for two digits each
/// time, so that they stand in one line.
int OfficeLists::roomFor(const Level &look) const
{
    if (look.marker.kind == MarkerKind::None)
        return 0;
    const bool isNumber = look.marker.kind == MarkerKind::Number;
    const bool goesOn = isNumber && look.marker.before.contains(u'.');
    const int number = goesOn ? std::max(look.start, 10) : look.start;
    const QString mark = isNumber ? look.marker.before + QString::number(number) + look.marker.after
                                  : markerText(look.marker, look.start);
    // In hundredths of a step, which is as wide as four and a half digits.
    int width = 18;
    for (const QChar character : mark)
        width += character.isUpper() ? 26 : character.isLetterOrNumber() ? 22 : 12;
    return std::max(m_step, width * m_step / 100);
}

int OfficeLists::indent(int number, int level) const
{
    return m_lists.at(number - 1).setIn + level * m_step + roomFor(this->level(number, level));
}

OfficeLists::Level OfficeLists::level(int number, int level) const
{
    const QList<std::optional<Level>> &list = m_lists.at(number - 1).levels;
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
