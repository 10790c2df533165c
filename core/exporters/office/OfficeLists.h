// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

#include <optional>

namespace minutebook {

/// The lists of a word processor's file. It counts them itself and goes on counting when a limb is
/// put in between. Each outermost list has a number of its own, so that none goes on from the one
/// before; a list inside it is its next level, so that Tab and Shift+Tab move limbs in and out.
class OfficeLists
{
public:
    static constexpr int levels = 9; ///< 0 is the outermost

    struct Level {
        Marker marker;
        int start = 1;

        bool operator==(const Level &) const = default;
    };

    /// `step`: that each level is set in, in twentieths of a point.
    explicit OfficeLists(int step)
        : m_step(step)
    {
    }

    /// The number, from 1, of a list of its own whose elements stand at that level.
    /// `setIn`: how far the whole list is, in twentieths of a point.
    [[nodiscard]] int add(int level, const Level &look, int setIn);
    /// Whether elements of that look can be a level of list `number`; from then on they are.
    [[nodiscard]] bool join(int number, int level, const Level &look);

    [[nodiscard]] int count() const { return static_cast<int>(m_lists.size()); }
    /// How a level looks. One that is not used yet goes on from the one above it: (a), (i), (A).
    [[nodiscard]] Level level(int number, int level) const;
    /// The room for a mark before the words: a step, or more where "46.10" stands; 0: no mark.
    [[nodiscard]] int roomFor(const Level &look) const;
    /// How far the words of the elements of a level are set in, in twentieths of a point.
    [[nodiscard]] int indent(int number, int level) const;

private:
    struct List {
        QList<std::optional<Level>> levels;
        int setIn = 0;
    };
    QList<List> m_lists;
    int m_step;
};

} // namespace minutebook
