// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"

#include <QLockFile>

#include <memory>

namespace minutebook {

/// The right to write in a book, which one program has at a time: a file beside the book for as
/// long as the object lives. What a program that was killed left behind does not stand in the way.
class BookLock final
{
public:
    /// Refused when another program has it; the message says which, the place is the book. Failed
    /// when the folder may not be written.
    [[nodiscard]] static Result<std::unique_ptr<BookLock>> take(const QString &bookPath);

private:
    explicit BookLock(const QString &path);

    QLockFile m_file;
};

} // namespace minutebook
