// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/book/SpillFile.h"

namespace minutebook {

/// What became of the spill files of a book when it was opened.
struct SpillTaken {
    int changes = 0; ///< commits that the book did not have
    int drafts = 0;
    int damaged = 0; ///< lines that could not be read
    bool fits = true; ///< everything that could be read was taken
    QStringList kept; ///< files that still hold something the book has not

    /// For the clerk: what happened, what is safe, what to do; empty when there is nothing to say.
    [[nodiscard]] QString note() const;
};

/// Takes what the book's spill files hold into the book, in order and once: what the book has
/// already counts as taken. A file is the book's own by its name, or because the book it names is
/// no longer where it was and everything in it follows on what this book has. A file of which
/// everything was taken is removed; any other of the book's own is renamed, so that nothing writes
/// in it again, told every time, and tried again every time. An error, with the files as they were,
/// when the book cannot be written.
[[nodiscard]] Result<SpillTaken> takeSpills(MinuteBook &book, const QString &folder,
                                            const TextSealer &sealer);

} // namespace minutebook
