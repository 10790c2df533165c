// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTemporaryDir>

#include <string>

#include <sys/mount.h>

namespace minutebook::test {

/// A stick that the system really mounts, where it lets us (as root): it can be pulled out and put
/// in again, and its write protection switched on and off. Linux does not let anybody switch it on
/// while a file is open for writing; a stick that was pulled out often comes back so.
class MountedStick
{
public:
    MountedStick()
        : m_hasDisk(::mount("tmpfs", pathOf(m_disk).c_str(), "tmpfs", 0, "size=8m") == 0)
        , m_isIn(m_hasDisk && bind())
    {
    }
    ~MountedStick()
    {
        pullOut();
        if (m_hasDisk)
            ::umount2(pathOf(m_disk).c_str(), MNT_DETACH);
    }
    MountedStick(const MountedStick &) = delete;
    MountedStick &operator=(const MountedStick &) = delete;

    /// False where nothing may be mounted: then it is no stick.
    [[nodiscard]] bool isIn() const { return m_isIn; }
    [[nodiscard]] QString path(const QString &name) const { return m_stick.filePath(name); }

    /// Whatever has files on it open keeps them, and finds nothing under their names.
    void pullOut()
    {
        if (m_isIn)
            ::umount2(pathOf(m_stick).c_str(), MNT_DETACH);
        m_isIn = false;
    }
    /// False when it could not be mounted so.
    [[nodiscard]] bool putIn(bool writable)
    {
        m_isIn = bind();
        return m_isIn && setWritable(writable);
    }
    [[nodiscard]] bool setWritable(bool writable)
    {
        const unsigned long protection = writable ? 0 : MS_RDONLY;
        return ::mount("none", pathOf(m_stick).c_str(), nullptr, MS_REMOUNT | MS_BIND | protection,
                       nullptr)
            == 0;
    }

private:
    static std::string pathOf(const QTemporaryDir &folder) { return folder.path().toStdString(); }
    [[nodiscard]] bool bind() const
    {
        return ::mount(pathOf(m_disk).c_str(), pathOf(m_stick).c_str(), nullptr, MS_BIND, nullptr)
            == 0;
    }

    QTemporaryDir m_disk; ///< where the system keeps it, in or out
    QTemporaryDir m_stick;
    bool m_hasDisk;
    bool m_isIn;
};

} // namespace minutebook::test
