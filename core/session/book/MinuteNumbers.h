// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/domain/rules/Numbering.h"

#include <functional>

namespace minutebook {

/// The agendas of the meetings of the same body before that one, since that day (from the first
/// when it is invalid), earliest first. Nothing: it is not known of any.
using EarlierMeetings =
    std::function<Result<QList<Meeting>>(const Meeting &meeting, const QDate &since)>;

/// The number with which the meeting goes on after the earlier ones; nothing where the scheme does
/// not run on, or they tell nothing of it. Asks for the earlier meetings only where it must; the
/// error is theirs.
[[nodiscard]] Result<std::optional<int>> nextMinuteNumber(const Meeting &meeting,
                                                          const NumberingScheme &scheme,
                                                          const EarlierMeetings &earlier);

/// The minute numbers of a meeting that is open, as its documents print them. Owned by its session;
/// the thread of the window.
class MinuteNumbers final
{
public:
    /// By this scheme from now on.
    void follow(const NumberingScheme &scheme, EarlierMeetings earlier);
    /// The meeting has changed; `elsewhere`: so that other meetings may come before it.
    void forget(bool elsewhere);

    /// None at all while the earlier meetings cannot be read: a wrong number is worse than none.
    [[nodiscard]] const QHash<ItemId, QString> &of(const Meeting &meeting) const;

private:
    NumberingScheme m_scheme;
    EarlierMeetings m_earlier;
    mutable std::optional<std::optional<int>> m_next; ///< none: not asked yet
    mutable std::optional<QHash<ItemId, QString>> m_numbers;
};

} // namespace minutebook
