// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/EditHistory.h"

#include "core/edit/EditFolding.h"

namespace minutebook {

void EditHistory::record(Role role, const Edit &edit)
{
    switch (role) {
    case Role::Performed:
        if (canUndo() && m_undone.isEmpty() && foldsInto(m_done.constLast(), edit))
            m_done.last() = folded(m_done.constLast(), edit);
        else
            m_done.append(edit);
        m_undone.clear();
        return;
    case Role::Undone:
        if (canUndo())
            m_undone.append(m_done.takeLast());
        return;
    case Role::Redone:
        if (canRedo())
            m_done.append(m_undone.takeLast());
        return;
    }
}

} // namespace minutebook
