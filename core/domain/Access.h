// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/GivenList.h"

#include <QString>

#include <optional>

namespace minutebook {

/// From open to closed: a later value is stricter.
enum class AccessLevel { Open, Exempt, Confidential };

/// Who may see a thing. LGA 1972 Schedule 12A (England Part 1 paragraphs 1 to 7, Wales Part 4
/// paragraphs 12 to 18); SI 2012/2089 regs 4 and 20: exempt is withheld by decision, confidential
/// is never published.
struct Access {
    AccessLevel level = AccessLevel::Open;
    GivenList<int> paragraphs; ///< of Schedule 12A, 1 to 18
    std::optional<QString>
        publicSummary; ///< what the public copy prints in place of what it leaves out
    std::optional<QString> publicInterest; ///< why the public interest is in keeping it exempt

    bool operator==(const Access &) const = default;
};

/// Left out means open.
[[nodiscard]] inline AccessLevel levelOf(const std::optional<Access> &access)
{
    return access ? access->level : AccessLevel::Open;
}

[[nodiscard]] inline AccessLevel stricter(AccessLevel a, AccessLevel b)
{
    return a < b ? b : a;
}

} // namespace minutebook
