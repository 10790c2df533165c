// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// Preloaded (LD_PRELOAD), makes every flush of a file take longer by MINUTEBOOK_FLUSH_MS
// milliseconds: a slow disk, or a share.

#include <cstdlib>
#include <ctime>

#include <dlfcn.h>

namespace {

void waitForTheDisk()
{
    constexpr long nanosecondsInOne = 1'000'000;
    constexpr long millisecondsInASecond = 1'000;
    const char *text = std::getenv("MINUTEBOOK_FLUSH_MS");
    const long wait = text ? std::atol(text) : 0;
    const timespec time{wait / millisecondsInASecond,
                        wait % millisecondsInASecond * nanosecondsInOne};
    nanosleep(&time, nullptr);
}

using Flush = int (*)(int);

Flush original(const char *name)
{
    return reinterpret_cast<Flush>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" int fsync(int file)
{
    waitForTheDisk();
    return original("fsync")(file);
}

extern "C" int fdatasync(int file)
{
    waitForTheDisk();
    return original("fdatasync")(file);
}
