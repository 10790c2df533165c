// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/Edit.h"

#include <algorithm>

namespace minutebook {

Edit inverseOf(const Edit &edit)
{
    Edit inverse = edit;
    std::reverse(inverse.changes.begin(), inverse.changes.end());
    for (Change &change : inverse.changes)
        std::visit([](auto &step) { std::swap(step.before, step.after); }, change);
    return inverse;
}

AgendaItem withoutEntries(const AgendaItem &item)
{
    AgendaItem bare = item;
    bare.entries.values = {};
    return bare;
}

} // namespace minutebook
