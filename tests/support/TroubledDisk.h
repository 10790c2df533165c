// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <unistd.h>

namespace minutebook::test {

/// A small disk that can be made to take nothing more: one in memory that is filled to the last
/// byte where the system lets us mount one (as root), else a folder whose files lose the right to
/// be written, which works on whatever opens them after that.
class TroubledDisk
{
public:
    TroubledDisk()
        : m_isMounted(::mount("tmpfs", qPrintable(m_folder.path()), "tmpfs", 0, "size=3m") == 0)
    {
    }
    ~TroubledDisk()
    {
        if (m_isMounted)
            ::umount2(qPrintable(m_folder.path()), MNT_DETACH);
        else
            mend();
    }
    TroubledDisk(const TroubledDisk &) = delete;
    TroubledDisk &operator=(const TroubledDisk &) = delete;

    /// Neither way is open: root may write what nobody may write.
    [[nodiscard]] bool canBreak() const { return m_isMounted || ::geteuid() != 0; }
    /// It breaks down because it is full.
    [[nodiscard]] bool fillsUp() const { return m_isMounted; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    void breakDown()
    {
        if (!m_isMounted)
            return allow(false);
        QFile filler(path(fillerName()));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray block(4096, 'x');
        while (filler.write(block) == block.size()) { }
        while (filler.write("x", 1) == 1) { }
    }

    void mend()
    {
        if (m_isMounted)
            QFile::remove(path(fillerName()));
        else
            allow(true);
    }

private:
    static QString fillerName() { return QStringLiteral("filler"); }

    void allow(bool write)
    {
        const auto read = QFileDevice::ReadOwner;
        const QDir folder(m_folder.path());
        QFile::setPermissions(folder.path(),
                              read | QFileDevice::ExeOwner | QFileDevice::WriteOwner);
        for (const QString &name : folder.entryList(QDir::Files))
            QFile::setPermissions(folder.filePath(name),
                                  write ? read | QFileDevice::WriteOwner : read);
        if (!write)
            QFile::setPermissions(folder.path(), read | QFileDevice::ExeOwner);
    }

    QTemporaryDir m_folder;
    bool m_isMounted;
};

} // namespace minutebook::test
