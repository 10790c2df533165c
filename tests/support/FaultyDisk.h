// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace minutebook::test {

/// While it lives, every file that SQLite opens in this process goes through it, and what the files
/// of one folder do can be made to fail as disks do. One at a time; make it before the books. Any
/// thread may ask and set.
class FaultyDisk final
{
public:
    enum class Fault {
        None,
        SyncFails, ///< what was written is not flushed, and that is said
        WriteFails, ///< an I/O error
        ShortWrite, ///< half of a piece is written, and then an I/O error
        Full,
        ReadOnly, ///< as Linux leaves a disk that it no longer trusts: what is open for writing
                  ///< takes no more, and what is opened opens for reading
    };

    /// Files outside of `folder` are left alone.
    explicit FaultyDisk(const QString &folder);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// From now on, after so many more calls that go well.
    void breakDown(Fault fault, int after = 0);
    void mend() { breakDown(Fault::None); }
    /// How many calls have failed.
    [[nodiscard]] int failures() const;

    /// From now on every flush waits until it is let go: a disk as slow as the test wants it.
    void holdFlushes();
    /// Lets one go, or all and those to come.
    void releaseOne();
    void releaseAll();
    /// Whether a flush is waiting, and how many have gone through since it was made.
    [[nodiscard]] bool isFlushWaiting() const;
    [[nodiscard]] int flushes() const;
};

} // namespace minutebook::test
