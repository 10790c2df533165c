// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/GivenList.h"

#include <QString>

namespace minutebook {

/// One lettered part of a resolution, motion or recommendation; limbs may hold limbs.
struct Limb {
    QString text; ///< may hold tokens; never empty
    GivenList<Limb> limbs;

    friend bool operator==(const Limb &a, const Limb &b);
};

inline bool operator==(const Limb &a, const Limb &b)
{
    return a.text == b.text && a.limbs == b.limbs;
}

} // namespace minutebook
