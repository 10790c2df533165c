// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/IdSource.h"
#include "core/base/TextSealer.h"
#include "core/domain/ClerkWords.h"
#include "core/domain/CouncilSettings.h"
#include "core/edit/Draft.h"
#include "core/edit/EditHistory.h"
#include "core/store/BookReference.h"
#include "core/store/DiskFile.h"
#include "core/store/Search.h"

#include <memory>

class QThread;

namespace minutebook {

class Database;
struct BookTables;

/// One line of the list of meetings.
struct MeetingSummary {
    MeetingId id;
    QDate date;
    QString council;
    QString body;
    MeetingStatus status = MeetingStatus::Planned;
    int items = 0; ///< headings over items not counted
    int decisions = 0; ///< items with a decision or a carried resolution of this body's own

    bool operator==(const MeetingSummary &) const = default;
};

/// An edit as it goes into the book.
struct BookCommit {
    quint64 sequence = 0; ///< one more than the meeting's last
    QDateTime at; ///< local time with offset
    QString who;
    EditHistory::Role role = EditHistory::Role::Performed;
    Edit edit; ///< as it was made: the inverse, when undoing
};

/// What goes to disk together for one meeting.
struct BookBatch {
    MeetingId meeting;
    QList<BookCommit> commits; ///< in order
    std::optional<Draft> draft; ///< in place of the one before
};

/// A meeting as it was left.
struct StoredMeeting {
    Meeting meeting;
    EditHistory history; ///< undo reaches through a restart
    Draft draft;
    quint64 lastSequence = 0; ///< of the change log
};

/// Something that verify() does not like.
struct BookFinding {
    std::optional<MeetingId> meeting; ///< none: the book as a whole
    QString message; ///< for the clerk

    bool operator==(const BookFinding &) const = default;
};

/// The minute book: one file that holds many meetings, with the log of every change made to them.
/// Plain and synchronous; one book object is used by one thread. It takes no lock: `BookLock` keeps
/// a second program from writing. Every function that writes does so in one transaction that either
/// happened or did not.
///
/// Text that is not open is written through the sealer and stands in no other column nor in the
/// index.
class MinuteBook final
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens the book, and with ReadWrite makes it when there is none and brings an older one up to
    /// date after a backup. NotFound: nothing there to read. BadInput: not a minute book. TooNew:
    /// written by a newer program; left untouched. Damaged: it cannot be read at all; the message
    /// names the newest good backup. A book that is damaged in part, or that may not be written,
    /// opens for reading and `trouble` says why. The sealer must outlive the book.
    [[nodiscard]] static Result<std::unique_ptr<MinuteBook>> open(const QString &path, Mode mode,
                                                                  const TextSealer &sealer);
    ~MinuteBook();
    MinuteBook(const MinuteBook &) = delete;
    MinuteBook &operator=(const MinuteBook &) = delete;

    /// From now on the book is that thread's, which has not begun.
    void moveTo(QThread &thread);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Why a book that was to be written is open for reading only.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    /// Whether the file that was opened is still the one of this name. When it is not, nothing may
    /// be written: it would be nowhere.
    [[nodiscard]] bool isInPlace() const;

    /// A fact about the book, such as who writes in it; empty when there is none of this name.
    [[nodiscard]] Result<QString> fact(const QString &name) const;
    [[nodiscard]] Result<void> setFact(const QString &name, const QString &value);
    /// Gives the book what tells it from every other, where it has none yet; its copies share it.
    [[nodiscard]] Result<void> giveIdentity();

    /// The clerk's own words; none in a book of version 1 that is open for reading.
    [[nodiscard]] Result<ClerkWords> clerkWords() const;
    /// In place of those that are there.
    [[nodiscard]] Result<void> setClerkWords(const ClerkWords &words);

    /// What is the council's own, a body each; none in a book of version 2 that is open for
    /// reading.
    [[nodiscard]] Result<QList<CouncilSettings>> councilSettings() const;
    /// In place of what is there of that body.
    [[nodiscard]] Result<void> putCouncilSettings(const CouncilSettings &settings);

    /// Newest date first.
    [[nodiscard]] Result<QList<MeetingSummary>> meetings() const;
    /// Takes in a meeting; one without an id gets one. Refused when its id is in the book already.
    [[nodiscard]] Result<MeetingId> addMeeting(Meeting meeting, const QDateTime &at,
                                               const QString &who, IdSource &ids);
    [[nodiscard]] Result<void> removeMeeting(const MeetingId &id);
    [[nodiscard]] Result<StoredMeeting> load(const MeetingId &id) const;
    /// The meeting alone.
    [[nodiscard]] Result<Meeting> loadMeeting(const MeetingId &id) const;
    /// The agendas of the earlier meetings of the same body, not before that day (from the first
    /// when it is invalid), earliest first, without what was recorded. The meeting itself need not
    /// be in the book.
    [[nodiscard]] Result<QList<Meeting>> agendasBefore(const Meeting &meeting,
                                                       const QDate &since) const;

    /// The reference numbers of all decisions, newest meeting first.
    [[nodiscard]] Result<QList<BookReference>> references() const;

    /// Writes a batch: the rows that the edits change and a record of each in the change log. A
    /// commit that the book has already, word for word, counts as written. The cost does not depend
    /// on what is in the meeting, save that an entry put between others moves those after it.
    [[nodiscard]] Result<void> commit(const BookBatch &batch);
    [[nodiscard]] Result<void> commit(const MeetingId &meeting, const BookCommit &commit);
    [[nodiscard]] Result<void> keepDraft(const MeetingId &meeting, const Draft &draft);

    /// Best hits first. Any words are allowed; none at all find nothing.
    [[nodiscard]] Result<QList<SearchHit>> search(const SearchQuery &query) const;

    /// SQLite's own check, foreign keys, order of rows, the chain of the change log, and whether
    /// the log played backwards leads to the meeting as it was first taken in. An empty list: all
    /// is well.
    [[nodiscard]] Result<QList<BookFinding>> verify() const;

    /// A consistent copy in a new file, also while others write. Refused when the file is there
    /// already.
    [[nodiscard]] Result<void> backup(const QString &path) const;
    /// A numbered copy in the folder "backups" beside the book, of which the newest ten are kept.
    [[nodiscard]] Result<void> backupBeside() const;

private:
    MinuteBook(QString path, std::unique_ptr<Database> database, const TextSealer &sealer);

    [[nodiscard]] Result<void> refuseIfReadOnly() const;

    QString m_path;
    std::optional<FileIdentity> m_file; ///< that was opened
    std::unique_ptr<Database> m_database;
    std::unique_ptr<BookTables> m_tables;
    bool m_readOnly = false;
    std::optional<Error> m_trouble;
};

} // namespace minutebook
