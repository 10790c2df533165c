// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/FaultyDisk.h"

#include <QByteArray>
#include <QFileInfo>

#include <condition_variable>
#include <mutex>

#include <sqlite3.h>

namespace minutebook::test {

namespace {

/// What the files ask before they do anything. https://www.sqlite.org/vfs.html
struct Disk {
    mutable std::mutex mutex;
    std::condition_variable letGo;
    QByteArray folder;
    FaultyDisk::Fault fault = FaultyDisk::Fault::None;
    int goingWell = 0;
    int failures = 0;
    bool holds = false;
    int released = 0;
    int waiting = 0;
    int flushes = 0;
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs own = {};
    sqlite3_io_methods methods = {};
};

Disk &disk()
{
    static Disk theDisk;
    return theDisk;
}

/// SQLite gives the room; the real file stands behind it.
struct File {
    sqlite3_file base;
    bool isWatched;
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

bool isWatched(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->isWatched;
}

/// The fault that strikes this call, or none.
FaultyDisk::Fault strike(std::initializer_list<FaultyDisk::Fault> possible)
{
    Disk &d = disk();
    const std::lock_guard lock(d.mutex);
    for (const FaultyDisk::Fault each : possible) {
        if (each != d.fault)
            continue;
        if (d.goingWell-- > 0)
            return FaultyDisk::Fault::None;
        ++d.failures;
        return each;
    }
    return FaultyDisk::Fault::None;
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    using Fault = FaultyDisk::Fault;
    const auto *methods = realOf(file)->pMethods;
    const Fault fault = isWatched(file)
        ? strike({Fault::WriteFails, Fault::ShortWrite, Fault::Full, Fault::ReadOnly})
        : Fault::None;
    switch (fault) {
    case Fault::ShortWrite:
        methods->xWrite(realOf(file), bytes, size / 2, at);
        return SQLITE_IOERR_WRITE;
    case Fault::WriteFails:
        return SQLITE_IOERR_WRITE;
    case Fault::Full:
        return SQLITE_FULL;
    case Fault::ReadOnly:
        return SQLITE_READONLY;
    case Fault::None:
    case Fault::SyncFails:
        break;
    }
    return methods->xWrite(realOf(file), bytes, size, at);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (isWatched(file) && strike({FaultyDisk::Fault::ReadOnly}) != FaultyDisk::Fault::None)
        return SQLITE_READONLY;
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

void waitToBeLetGo()
{
    Disk &d = disk();
    std::unique_lock lock(d.mutex);
    ++d.waiting;
    d.letGo.wait(lock, [&d] { return !d.holds || d.released > 0; });
    --d.waiting;
    if (d.holds)
        --d.released;
    ++d.flushes;
}

int sync(sqlite3_file *file, int flags)
{
    if (isWatched(file)) {
        waitToBeLetGo();
        if (strike({FaultyDisk::Fault::SyncFails}) != FaultyDisk::Fault::None)
            return SQLITE_IOERR_FSYNC;
    }
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int close(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

/// Everything else goes straight on.
template <auto method, typename... Arguments>
int passOn(sqlite3_file *file, Arguments... arguments)
{
    return (realOf(file)->pMethods->*method)(realOf(file), arguments...);
}

void shmBarrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

using Methods = sqlite3_io_methods;

Methods methodsOverReal()
{
    Methods m = {};
    m.iVersion = 2; // shared memory for the log, and no mapped pages that would pass us by
    m.xClose = close;
    m.xRead = passOn<&Methods::xRead>;
    m.xWrite = write;
    m.xTruncate = truncate;
    m.xSync = sync;
    m.xFileSize = passOn<&Methods::xFileSize>;
    m.xLock = passOn<&Methods::xLock>;
    m.xUnlock = passOn<&Methods::xUnlock>;
    m.xCheckReservedLock = passOn<&Methods::xCheckReservedLock>;
    m.xFileControl = passOn<&Methods::xFileControl>;
    m.xSectorSize = passOn<&Methods::xSectorSize>;
    m.xDeviceCharacteristics = passOn<&Methods::xDeviceCharacteristics>;
    m.xShmMap = passOn<&Methods::xShmMap>;
    m.xShmLock = passOn<&Methods::xShmLock>;
    m.xShmBarrier = shmBarrier;
    m.xShmUnmap = passOn<&Methods::xShmUnmap>;
    return m;
}

bool isInFolder(const char *name)
{
    return name && QByteArray(name).startsWith(disk().folder);
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    Disk &d = disk();
    file->pMethods = nullptr;
    const bool forWriting = (flags & SQLITE_OPEN_READWRITE) != 0;
    if (forWriting && isInFolder(name)
        && strike({FaultyDisk::Fault::ReadOnly}) != FaultyDisk::Fault::None)
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    const int done = d.real->xOpen(d.real, name, realOf(file), flags, outFlags);
    if (!realOf(file)->pMethods)
        return done;
    reinterpret_cast<File *>(file)->isWatched = isInFolder(name);
    file->pMethods = &d.methods;
    return done;
}

int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (isInFolder(name) && strike({FaultyDisk::Fault::ReadOnly}) != FaultyDisk::Fault::None)
        return SQLITE_IOERR_DELETE;
    return disk().real->xDelete(disk().real, name, syncFolder);
}

} // namespace

FaultyDisk::FaultyDisk(const QString &folder)
{
    Disk &d = disk();
    d.folder = QFileInfo(folder).canonicalFilePath().toUtf8();
    d.fault = Fault::None;
    d.failures = 0;
    d.flushes = 0;
    d.holds = false;
    d.released = 0;
    d.real = sqlite3_vfs_find(nullptr);
    d.methods = methodsOverReal();
    d.own = *d.real;
    d.own.zName = "faulty";
    d.own.szOsFile = static_cast<int>(sizeof(File)) + d.real->szOsFile;
    d.own.xOpen = open;
    d.own.xDelete = remove;
    sqlite3_vfs_register(&d.own, 1);
}

FaultyDisk::~FaultyDisk()
{
    mend();
    releaseAll();
    sqlite3_vfs_unregister(&disk().own);
    sqlite3_vfs_register(disk().real, 1);
}

void FaultyDisk::breakDown(Fault fault, int after)
{
    const std::lock_guard lock(disk().mutex);
    disk().fault = fault;
    disk().goingWell = after;
}

int FaultyDisk::failures() const
{
    const std::lock_guard lock(disk().mutex);
    return disk().failures;
}

void FaultyDisk::holdFlushes()
{
    const std::lock_guard lock(disk().mutex);
    disk().holds = true;
    disk().released = 0;
}

void FaultyDisk::releaseOne()
{
    const std::lock_guard lock(disk().mutex);
    ++disk().released;
    disk().letGo.notify_all();
}

void FaultyDisk::releaseAll()
{
    const std::lock_guard lock(disk().mutex);
    disk().holds = false;
    disk().letGo.notify_all();
}

bool FaultyDisk::isFlushWaiting() const
{
    const std::lock_guard lock(disk().mutex);
    return disk().waiting > 0;
}

int FaultyDisk::flushes() const
{
    const std::lock_guard lock(disk().mutex);
    return disk().flushes;
}

} // namespace minutebook::test
