// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"

namespace minutebook {

/// What can be undone and redone, newest last. Holds no meeting and changes none: the session
/// performs the edits and tells the history. Rebuilt from the change log when a meeting is opened,
/// so undo reaches through a restart.
class EditHistory
{
public:
    /// How an edit of the change log came about.
    enum class Role { Performed, Undone, Redone };

    /// An edit that only goes on with the wording of a draft (core/edit/EditFolding.h) becomes one
    /// step with the one before it.
    void record(Role role, const Edit &edit);

    [[nodiscard]] bool canUndo() const { return !m_done.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.isEmpty(); }
    /// The edit that undo would take back, or redo make again. Only when there is one.
    [[nodiscard]] const Edit &nextUndo() const { return m_done.constLast(); }
    [[nodiscard]] const Edit &nextRedo() const { return m_undone.constLast(); }
    /// Everything that was done and not taken back, in order.
    [[nodiscard]] const QList<Edit> &done() const { return m_done; }

private:
    QList<Edit> m_done;
    QList<Edit> m_undone;
};

} // namespace minutebook
