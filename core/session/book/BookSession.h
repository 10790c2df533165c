// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/MeetingSession.h"
#include "core/session/book/BookRescue.h"
#include "core/session/decisions/References.h"
#include "core/session/details/CouncilDefaults.h"
#include "core/session/words/Vocabulary.h"
#include "core/store/MinuteBook.h"

#include <QPointer>
#include <QThread>

namespace minutebook {

class BookLock;
class BookWriter;
class SecondCopy;

/// The door to a minute book for the window and the command line. Lives in one thread; edits of
/// open meetings go to disk in a thread of its own. One program at a time may write in a book: the
/// second opens it for reading. Clock and ids must outlive it; meetings opened from it must be
/// destroyed before it.
class BookSession final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { ReadWrite, ReadOnly };

    /// With ReadWrite a book that is not there is made. Errors are those of MinuteBook::open; a
    /// book in use, damaged in part or write-protected opens for reading, and `readOnlyReason` says
    /// why. In `spillFolder` waits what the book cannot take; what waits there is taken in first.
    /// Empty: there is none.
    [[nodiscard]] static Result<std::unique_ptr<BookSession>>
    open(const QString &path, const Clock &clock, IdSource &ids, const QString &who,
         Mode mode = Mode::ReadWrite, const QString &spillFolder = {});
    /// minutebook.db in the platform's folder for application data.
    [[nodiscard]] static QString defaultPath();
    /// "spill" in the platform's folder for application data of this machine.
    [[nodiscard]] static QString defaultSpillFolder();
    /// Waits, for a few seconds at most, until everything is on the disk and in the second copy. A
    /// disk that does not answer is left to itself, the last words being in the spill file.
    ~BookSession() override;
    /// How long closing waits for each disk, in milliseconds.
    void setPatience(int msecs) { m_patience = msecs; }

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Why a book that was to be written is open for reading only: what happened, what is safe,
    /// what to do.
    [[nodiscard]] const std::optional<Error> &readOnlyReason() const { return m_readOnlyReason; }
    /// What became of words that an earlier session could not write, for the clerk; mostly empty.
    [[nodiscard]] const QString &spillNote() const { return m_spillNote; }
    /// That the council's settings in the book are damaged, and that all meetings are there, for
    /// the clerk; mostly empty. New meetings then begin without them until they are kept anew.
    [[nodiscard]] const QString &settingsNote() const { return m_settingsNote; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// The clerk's own words; a book open for reading refuses to change them.
    [[nodiscard]] Vocabulary &vocabulary() const { return *m_vocabulary; }

    /// What is the council's own; a book open for reading refuses to change it.
    [[nodiscard]] CouncilDefaults &council() const { return *m_council; }

    /// Newest date first, as it is on the disk.
    [[nodiscard]] Result<QList<MeetingSummary>> meetings() const;
    /// Takes in a meeting; one without an id gets one. Refused when its id is in the book already.
    [[nodiscard]] Result<MeetingId> addMeeting(const Meeting &meeting);
    /// Refused while the meeting is open.
    [[nodiscard]] Result<void> removeMeeting(const MeetingId &id);
    /// Opens a meeting for work, or to look at it alone. Refused when it is open already.
    [[nodiscard]] Result<std::unique_ptr<MeetingSession>> openMeeting(const MeetingId &id,
                                                                      Mode mode = Mode::ReadWrite);
    /// A meeting as it is now, open or not.
    [[nodiscard]] Result<Meeting> loadMeeting(const MeetingId &id) const;

    /// The agendas of the meetings of its body before that one, as they are on the disk: see
    /// `EarlierMeetings`.
    [[nodiscard]] Result<QList<Meeting>> agendasBefore(const Meeting &meeting,
                                                       const QDate &since) const;

    /// How the council numbers its decisions, as `isReferenceForm`; empty: by no scheme.
    [[nodiscard]] Result<QString> referenceForm() const;
    /// BadInput for what is no form.
    [[nodiscard]] Result<void> setReferenceForm(const QString &form);
    /// That form and the references of the other meetings, as they are on the disk; must not
    /// outlive the book.
    [[nodiscard]] ReferenceSource referencesBeside(const MeetingId &meeting) const;

    [[nodiscard]] Result<QList<SearchHit>> search(const SearchQuery &query) const;
    /// An empty list: all is well.
    [[nodiscard]] Result<QList<BookFinding>> verify() const;
    /// A consistent copy in a new file, also while a meeting is live.
    [[nodiscard]] Result<void> backup(const QString &path) const;
    /// What follows this book with a second copy; none where it is open for reading.
    [[nodiscard]] SecondCopy *secondCopy() const { return m_copy.get(); }
    /// For when the book cannot be written: makes a new book elsewhere of all that is known, in a
    /// thread of its own; `savedElsewhere` says how that went. Nothing else waits for it, and the
    /// book itself is tried on. Not again while it is under way.
    void saveElsewhere(const QString &path);
    /// Waits, for a few seconds at most, until everything handed over so far is on the disk; else
    /// says why it is not. What is not stays held and is tried again.
    [[nodiscard]] Result<void> settle() const;

Q_SIGNALS:
    /// A meeting was added or removed, or what the list says of one has reached the disk.
    void meetingsChanged();
    void savedElsewhere(const minutebook::Result<minutebook::Rescued> &rescued);

private:
    BookSession(const Clock &clock, IdSource &ids, QString who);

    [[nodiscard]] Result<void> openBook(const QString &path, Mode mode);
    [[nodiscard]] Result<void> takeSpilled();
    [[nodiscard]] Result<void> startWriting();
    void startFollowing();
    /// The book to read from, opened anew when its stick was away meanwhile.
    [[nodiscard]] Result<MinuteBook *> book() const;
    void leaveLostBook();
    /// Takes the backup and closes the file, without waiting for ever.
    void closeBook(bool backUp);
    [[nodiscard]] BookRescue rescue() const;
    void noteChange();
    [[nodiscard]] Result<void> loadVocabulary();
    void loadCouncil();
    /// After the book was written outside a meeting.
    void noteKept();
    /// Says in the reason who opened a book that is in use.
    void nameTheWriter();
    [[nodiscard]] bool isOpen(const MeetingId &id) const { return !m_open.value(id).isNull(); }

    const Clock &m_clock;
    IdSource &m_ids;
    QString m_who;
    /// This and the lock are shared with threads that a disk may hold longer than the session.
    std::shared_ptr<const PlainSealer> m_sealer = std::make_shared<const PlainSealer>();
    std::shared_ptr<BookLock> m_lock; ///< none: read only
    QString m_path;
    bool m_readOnly = false;
    mutable std::unique_ptr<MinuteBook> m_book; ///< none while its stick is away
    BookWriter *m_writer = nullptr; ///< the sink of a book that is written; none: read only
    std::unique_ptr<CommitSink> m_sink;
    std::unique_ptr<SecondCopy> m_copy;
    std::unique_ptr<Vocabulary> m_vocabulary;
    std::unique_ptr<CouncilDefaults> m_council;
    std::unique_ptr<QThread> m_rescue; ///< none: nothing is being saved elsewhere
    std::optional<Error> m_readOnlyReason;
    QString m_spillFolder;
    QString m_spillNote;
    QString m_settingsNote;
    QHash<MeetingId, QPointer<MeetingSession>> m_open;
    bool m_hasChanged = false;
    int m_patience = 5000;
};

} // namespace minutebook
