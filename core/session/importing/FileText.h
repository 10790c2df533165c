// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/TextSealer.h"

namespace minutebook {

/// The one place where text of a meeting goes into a file that is not the book, and comes from it,
/// as RowText and LogText are for the book: all of it goes through the sealer, for whether an item
/// is open can often not be asked where such a file is written.
///
/// A line of the file is a check sum, the sealer's name and the sealed bytes in base64, so that a
/// line that was cut off or damaged is known for what it is and the lines about it can still be
/// read.
class FileText final
{
public:
    explicit FileText(const TextSealer &sealer)
        : m_sealer(sealer)
    {
    }

    /// Ends in a line feed.
    [[nodiscard]] Result<QByteArray> toLine(const QByteArray &text) const;
    /// The line may have its line feed. Damaged when it is not what was written.
    [[nodiscard]] Result<QByteArray> fromLine(const QByteArray &line) const;

private:
    const TextSealer &m_sealer;
};

} // namespace minutebook
