// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/SpillReplay.h"

#include "core/edit/ApplyEdit.h"
#include "core/session/book/Spill.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct SpillText {
    Q_DECLARE_TR_FUNCTIONS(minutebook::SpillReplay)
};

/// Takes the spill files of one book in.
class Replay
{
public:
    Replay(MinuteBook &book, const TextSealer &sealer)
        : m_book(book)
        , m_sealer(sealer)
    {
    }

    [[nodiscard]] Result<void> take(const QString &path);
    /// A file set aside before: what could not be read or did not fit then may do so now.
    [[nodiscard]] Result<void> takeAgain(const QString &path);
    [[nodiscard]] bool isOurs(const QString &path) const;
    void noteKept(const QString &path) { m_taken.kept.append(QDir::toNativeSeparators(path)); }
    [[nodiscard]] const SpillTaken &taken() const { return m_taken; }

private:
    /// Whether everything of the file is in the book now.
    [[nodiscard]] Result<bool> takeAll(const SpillContent &content, const QString &path);
    [[nodiscard]] Result<bool> takeMeeting(const SpillContent::OfMeeting &of);
    [[nodiscard]] Result<bool> write(const BookBatch &batch);

    MinuteBook &m_book;
    const TextSealer &m_sealer;
    SpillTaken m_taken;
};

/// The commits that follow on what the book has, as far as they do.
QList<BookCommit> fitting(const QList<BookCommit> &commits, const StoredMeeting &stored)
{
    Meeting meeting = stored.meeting;
    quint64 last = stored.lastSequence;
    QList<BookCommit> fit;
    for (const BookCommit &commit : commits) {
        if (commit.sequence > stored.lastSequence) {
            if (commit.sequence != last + 1 || !applyEdit(meeting, commit.edit))
                break;
            last = commit.sequence;
        }
        fit.append(commit);
    }
    return fit;
}

/// Moves a file out of the way of later trouble.
QString setAside(const QString &path)
{
    for (int number = 1;; ++number) {
        const QString kept = u"%1.%2.kept"_s.arg(path).arg(number);
        if (QFile::rename(path, kept))
            return kept;
        if (!QFile::exists(kept)) // it cannot be renamed at all
            return path;
    }
}

bool Replay::isOurs(const QString &path) const
{
    const auto content = SpillFile(path, m_sealer).read();
    if (!content || content->meetings.isEmpty() || content->book.isEmpty()
        || QFileInfo::exists(content->book))
        return false;
    return std::all_of(
        content->meetings.cbegin(), content->meetings.cend(),
        [this](const SpillContent::OfMeeting &of) {
            const auto stored = m_book.load(of.batch.meeting);
            return stored && fitting(of.batch.commits, *stored).size() == of.batch.commits.size();
        });
}

/// False when the book refuses it; an error when the book cannot be written.
Result<bool> Replay::write(const BookBatch &batch)
{
    const auto done = m_book.commit(batch);
    if (done)
        return true;
    if (done.error().code == ErrorCode::Refused || done.error().code == ErrorCode::NotFound)
        return false;
    return done.error();
}

/// Whether everything of the meeting is in the book now.
Result<bool> Replay::takeMeeting(const SpillContent::OfMeeting &of)
{
    const auto stored = m_book.load(of.batch.meeting);
    if (!stored)
        return stored.error().code == ErrorCode::Failed ? Result<bool>(stored.error()) : false;
    BookBatch batch{of.batch.meeting, fitting(of.batch.commits, *stored), std::nullopt};
    const bool all = batch.commits.size() == of.batch.commits.size();
    const bool isNewest = of.draftAfter == 0 || stored->lastSequence <= of.draftAfter;
    const bool wantsDraft = of.batch.draft && of.batch.draft != stored->draft;
    if (all && isNewest && wantsDraft)
        batch.draft = of.batch.draft;
    const auto done = write(batch);
    if (!done || !*done)
        return done;
    m_taken.changes += static_cast<int>(
        std::count_if(batch.commits.cbegin(), batch.commits.cend(), [&](const BookCommit &commit) {
            return commit.sequence > stored->lastSequence;
        }));
    m_taken.drafts += batch.draft ? 1 : 0;
    const bool draftIsLost = wantsDraft && !batch.draft && !of.batch.draft->isEmpty();
    return all && !draftIsLost;
}

Result<void> Replay::take(const QString &path)
{
    const auto content = SpillFile(path, m_sealer).read();
    if (!content)
        return content.error();
    const auto all = takeAll(*content, path);
    if (!all)
        return all.error();
    m_taken.fits = m_taken.fits && *all;
    m_taken.damaged += content->damaged;
    if (!*all || content->damaged > 0)
        noteKept(setAside(path));
    else
        QFile::remove(path);
    return {};
}

Result<void> Replay::takeAgain(const QString &path)
{
    const auto content = SpillFile(path, m_sealer).read();
    const auto all = content ? takeAll(*content, path) : Result<bool>(false);
    if (!all)
        return all.error();
    if (!*all || content->damaged > 0)
        noteKept(path);
    else
        QFile::remove(path);
    return {};
}

Result<bool> Replay::takeAll(const SpillContent &content, const QString &path)
{
    bool all = true;
    for (const SpillContent::OfMeeting &of : content.meetings) {
        const auto taken = takeMeeting(of);
        if (!taken)
            return taken.error().withContext(
                SpillText::tr("The last words, which are safe in the file %1, could not be taken "
                              "into the minute book")
                    .arg(QDir::toNativeSeparators(path)));
        all = all && *taken;
    }
    return all;
}

} // namespace

QString SpillTaken::note() const
{
    QStringList notes;
    if (changes > 0)
        notes += SpillText::tr("%n change(s) that the minute book could not take last time are in "
                               "it now.",
                               nullptr, changes);
    if (drafts > 0)
        notes += SpillText::tr("So are the words that were being typed.");
    if (damaged > 0)
        notes += SpillText::tr("%n line(s) of the spill file are damaged and could not be read.",
                               nullptr, damaged);
    if (!fits)
        notes += SpillText::tr("Some of the words there do not fit this minute book, which was "
                               "changed since.");
    if (!kept.isEmpty())
        notes += SpillText::tr("Nothing of it was thrown away: it is kept in %1. Remove the file "
                               "when you no longer need it.")
                     .arg(kept.join(u", "_s));
    return notes.join(u' ');
}

Result<SpillTaken> takeSpills(MinuteBook &book, const QString &folder, const TextSealer &sealer)
{
    Replay replay(book, sealer);
    const QString own = Spill::pathFor(folder, book.path());
    if (QFileInfo::exists(own)) {
        if (auto done = replay.take(own); !done)
            return done.error();
    }
    const QFileInfoList others =
        QDir(folder).entryInfoList({u"*.spill"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &other : others) {
        QLockFile lock(other.absoluteFilePath() + u".lock"_s);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0) || !replay.isOurs(other.absoluteFilePath()))
            continue;
        if (auto done = replay.take(other.absoluteFilePath()); !done)
            return done.error();
    }
    const QStringList told = replay.taken().kept;
    const QString pattern = QFileInfo(own).fileName() + u".*.kept"_s;
    for (const QFileInfo &kept : QDir(folder).entryInfoList({pattern}, QDir::Files, QDir::Name)) {
        if (told.contains(QDir::toNativeSeparators(kept.absoluteFilePath())))
            continue;
        if (auto done = replay.takeAgain(kept.absoluteFilePath()); !done)
            return done.error();
    }
    return replay.taken();
}

} // namespace minutebook
