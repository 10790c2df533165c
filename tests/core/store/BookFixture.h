// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/ApplyEdit.h"
#include "core/store/MinuteBook.h"
#include "tests/support/FixedClock.h"
#include "tests/support/SequentialIds.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

namespace minutebook::test {

using namespace Qt::StringLiterals;

/// A folder with an awkward name for one test's books, and what it takes to make one.
struct BookFixture {
    QTemporaryDir folder{QDir::tempPath() + u"/tmp é ’ space-XXXXXX"_s};
    QString path = folder.filePath(u"minutes of ’26.db"_s);
    PlainSealer plain;
    FixedClock clock;
    SequentialIds ids;

    [[nodiscard]] Result<std::unique_ptr<MinuteBook>>
    open(MinuteBook::Mode mode = MinuteBook::Mode::ReadWrite) const
    {
        return MinuteBook::open(path, mode, plain);
    }
};

/// The edit is made on the meeting and committed under the next number.
[[nodiscard]] inline Result<void> perform(MinuteBook &book, const MeetingId &id, Meeting &meeting,
                                          quint64 &sequence, const Edit &edit,
                                          EditHistory::Role role = EditHistory::Role::Performed)
{
    if (auto done = applyEdit(meeting, edit); !done)
        return done;
    return book.commit(id, {++sequence, FixedClock().now(), u"A Clerk"_s, role, edit});
}

[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] inline QByteArray hashOfFile(const QString &path)
{
    return QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex();
}

/// While it lives, nothing in the folder can be written: it is write-protected, and a test run by
/// the superuser, whom no protection stops, is somebody else.
class UnprivilegedUser
{
public:
    explicit UnprivilegedUser(const QString &folder)
        : m_folder(folder)
    {
        const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        QFile::setPermissions(m_folder,
                              readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
        for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files))
            QFile::setPermissions(file.filePath(), readable);
        if (m_user == 0 && seteuid(65534) != 0)
            qFatal("cannot become another user");
    }
    ~UnprivilegedUser()
    {
        if (m_user == 0 && seteuid(m_user) != 0)
            qFatal("cannot become myself again");
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    UnprivilegedUser(const UnprivilegedUser &) = delete;
    UnprivilegedUser &operator=(const UnprivilegedUser &) = delete;

private:
    QString m_folder;
    uid_t m_user = geteuid();
};

} // namespace minutebook::test
