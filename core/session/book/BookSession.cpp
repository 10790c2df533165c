// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/book/BookSession.h"

#include "core/domain/rules/Numbering.h"
#include "core/session/book/BookLock.h"
#include "core/session/book/BookWriter.h"
#include "core/session/book/EndOfThread.h"
#include "core/session/book/SecondCopy.h"
#include "core/session/book/SpillReplay.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// How long a question about the book waits for its writer, in milliseconds.
constexpr int settleWithin = 5000;

/// Who writes in the book, for those who find it locked.
const QString writerFact = u"writer"_s;
const QString referenceFact = u"references"_s;

/// Where a book is open for reading, nothing arrives here: the session refuses every edit.
class NoSink final : public CommitSink
{
public:
    void commit(const Commit &) override { }
    void keepDraft(const MeetingId &, const Draft &) override { }
};

} // namespace

Result<std::unique_ptr<BookSession>> BookSession::open(const QString &path, const Clock &clock,
                                                       IdSource &ids, const QString &who, Mode mode,
                                                       const QString &spillFolder)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (mode == Mode::ReadWrite && absolute == defaultPath())
        QDir().mkpath(QFileInfo(absolute).absolutePath());
    std::unique_ptr<BookSession> session(new BookSession(clock, ids, who));
    session->m_spillFolder = spillFolder;
    if (auto done = session->openBook(absolute, mode); !done)
        return done.error();
    return session;
}

QString BookSession::defaultPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.absoluteFilePath(u"minutebook.db"_s);
}

QString BookSession::defaultSpillFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/spill"_s;
}

BookSession::BookSession(const Clock &clock, IdSource &ids, QString who)
    : m_clock(clock)
    , m_ids(ids)
    , m_who(std::move(who))
    , m_sink(std::make_unique<NoSink>())
{
}

BookSession::~BookSession()
{
    endOrLeave(std::move(m_rescue), m_patience);
    if (!m_writer)
        return;
    static_cast<void>(m_writer->finish(m_patience, m_patience));
    const bool hasChanged = m_hasChanged || m_writer->hasWritten();
    if (hasChanged)
        m_copy->noteCommit();
    m_copy->finish(m_writer->isHung() ? 0 : m_patience, m_patience);
    closeBook(hasChanged && !m_writer->isHung());
}

void BookSession::closeBook(bool backUp)
{
    std::unique_ptr<QThread> closing(QThread::create(
        [path = m_path, backUp, sealer = m_sealer, lock = m_lock, book = m_book.get()]() mutable {
            const std::unique_ptr<MinuteBook> there(book);
            // A backup is a comfort: a full disk must not keep the program from closing.
            if (backUp && QFileInfo::exists(path))
                static_cast<void>(MinuteBook::open(path, MinuteBook::Mode::ReadOnly, *sealer)
                                      .andThen([](const std::unique_ptr<MinuteBook> &copied) {
                                          return copied->backupBeside();
                                      }));
        }));
    if (m_book)
        m_book->moveTo(*closing);
    static_cast<void>(m_book.release()); // the thread's now
    closing->start();
    endOrLeave(std::move(closing), m_patience);
}

Result<void> BookSession::openBook(const QString &path, Mode mode)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return Error{
            ErrorCode::NotFound, tr("There is no such folder. Choose another place."), path, {}};
    bool write = mode == Mode::ReadWrite;
    if (write) {
        auto lock = BookLock::take(path);
        if (lock)
            m_lock = *std::move(lock);
        else
            m_readOnlyReason = lock.error();
        write = m_lock != nullptr;
    }
    auto book = MinuteBook::open(
        path, write ? MinuteBook::Mode::ReadWrite : MinuteBook::Mode::ReadOnly, *m_sealer);
    if (!book)
        return book.error();
    m_book = *std::move(book);
    m_path = path;
    m_readOnly = m_book->isReadOnly();
    if (m_book->trouble())
        m_readOnlyReason = m_book->trouble();
    if (auto done = loadVocabulary(); !done)
        return done;
    loadCouncil();
    if (!m_readOnly)
        return startWriting();
    m_lock.reset();
    nameTheWriter();
    return {};
}

/// A book that is damaged just there still opens for its meetings.
Result<void> BookSession::loadVocabulary()
{
    const auto words = m_book->clerkWords();
    if (!words && !m_book->isReadOnly())
        return words.error();
    m_vocabulary = std::make_unique<Vocabulary>(
        words ? *words : ClerkWords{}, [this](const ClerkWords &changed) {
            const auto there = book();
            const auto kept =
                there ? (*there)->setClerkWords(changed) : Result<void>(there.error());
            if (kept)
                noteKept();
            return kept;
        });
    return {};
}

/// They are a comfort: a book whose settings cannot be read opens for writing all the same.
void BookSession::loadCouncil()
{
    const auto kept = m_book->councilSettings();
    if (!kept && !m_book->isReadOnly())
        m_settingsNote = kept.error().message + u' '
            + tr("New meetings begin without them. Give them anew under Council and call-in.");
    m_council = std::make_unique<CouncilDefaults>(
        kept ? *kept : QList<CouncilSettings>(), [this](const CouncilSettings &changed) {
            const auto there = book();
            const auto done =
                there ? (*there)->putCouncilSettings(changed) : Result<void>(there.error());
            if (done)
                noteKept();
            return done;
        });
}

void BookSession::noteKept()
{
    m_hasChanged = true;
    m_copy->noteCommit();
}

void BookSession::nameTheWriter()
{
    const auto writer = m_book->fact(writerFact);
    const bool isInUse = m_readOnlyReason && m_readOnlyReason->code == ErrorCode::Refused;
    if (isInUse && writer && !writer->isEmpty())
        m_readOnlyReason->message += u' ' + tr("It was opened by %1.").arg(*writer);
}

/// Before anything else is written: the words are older than all that is to come.
Result<void> BookSession::takeSpilled()
{
    if (m_spillFolder.isEmpty())
        return {};
    const auto taken = takeSpills(*m_book, m_spillFolder, *m_sealer);
    if (!taken)
        return taken.error();
    m_spillNote = taken->note();
    m_hasChanged = taken->changes > 0;
    return {};
}

Result<void> BookSession::startWriting()
{
    if (auto done = takeSpilled(); !done)
        return done;
    if (auto done = m_book->setFact(writerFact, m_who); !done)
        return done;
    if (auto done = m_book->giveIdentity(); !done)
        return done;
    auto writer = std::make_unique<BookWriter>(m_book->path(), m_sealer, m_clock,
                                               BookWriter::defaultRetryAfter, m_spillFolder);
    writer->keepAlive(m_lock);
    m_writer = writer.get();
    m_sink = std::move(writer);
    connect(m_writer, &CommitSink::committed, this, &BookSession::meetingsChanged);
    connect(m_writer, &CommitSink::commitFailed, this, &BookSession::leaveLostBook);
    startFollowing();
    return {};
}

void BookSession::startFollowing()
{
    const QString passing =
        m_spillFolder.isEmpty() ? QFileInfo(m_book->path()).absolutePath() : m_spillFolder;
    m_copy = std::make_unique<SecondCopy>(m_book->path(), passing, m_clock);
    connect(m_writer, &CommitSink::committed, m_copy.get(), &SecondCopy::noteCommit);
    connect(m_writer, &CommitSink::draftKept, m_copy.get(), &SecondCopy::noteDraft);
}

void BookSession::noteChange()
{
    m_hasChanged = true;
    m_copy->noteCommit();
    Q_EMIT meetingsChanged();
}

Result<MinuteBook *> BookSession::book() const
{
    if (m_book && m_book->isInPlace())
        return m_book.get();
    m_book.reset();
    // Opening a book that is not there would make an empty one.
    if (!QFileInfo::exists(m_path))
        return Error{ErrorCode::Failed,
                     tr("The minute book is not where it was. Is the stick or the network drive "
                        "still there?"),
                     m_path,
                     {}};
    auto opened = MinuteBook::open(
        m_path, m_readOnly ? MinuteBook::Mode::ReadOnly : MinuteBook::Mode::ReadWrite, *m_sealer);
    if (!opened)
        return opened.error();
    if (!m_readOnly && (*opened)->trouble())
        return *(*opened)->trouble();
    m_book = *std::move(opened);
    return m_book.get();
}

/// At once, and not when the stick is back: SQLite removes the log of a book that it closes, by its
/// name, and that would then be the log in which the writer goes on.
void BookSession::leaveLostBook()
{
    if (m_book && !m_book->isInPlace())
        m_book.reset();
}

BookRescue BookSession::rescue() const
{
    BookRescue all{m_path, m_writer->held(), {}, m_clock.now(), m_who};
    for (const QPointer<MeetingSession> &session : m_open) {
        if (session && !session->isReadOnly())
            all.open.append({session->id(), session->meeting(), session->draft()});
    }
    return all;
}

void BookSession::saveElsewhere(const QString &path)
{
    if (!m_writer || m_rescue)
        return;
    const auto rescued = std::make_shared<std::optional<Result<Rescued>>>();
    m_rescue.reset(QThread::create([rescued, path, all = rescue(), sealer = m_sealer] {
        *rescued = rescueTo(all, path, *sealer);
    }));
    connect(m_rescue.get(), &QThread::finished, this, [this, rescued] {
        endOrLeave(std::move(m_rescue), m_patience);
        Q_EMIT savedElsewhere(**rescued);
    });
    m_rescue->start();
}

Result<void> BookSession::settle() const
{
    return m_writer ? m_writer->settle(settleWithin) : Result<void>();
}

Result<QList<MeetingSummary>> BookSession::meetings() const
{
    const auto there = book();
    return there ? (*there)->meetings() : there.error();
}

Result<MeetingId> BookSession::addMeeting(const Meeting &meeting)
{
    const auto there = book();
    auto added = there ? (*there)->addMeeting(meeting, m_clock.now(), m_who, m_ids)
                       : Result<MeetingId>(there.error());
    if (added)
        noteChange();
    return added;
}

Result<void> BookSession::removeMeeting(const MeetingId &id)
{
    if (isOpen(id))
        return Error{ErrorCode::Refused, tr("This meeting is open. Close it first."), {}, {}};
    const auto there = book();
    auto removed = there ? (*there)->removeMeeting(id) : Result<void>(there.error());
    if (removed)
        noteChange();
    return removed;
}

Result<std::unique_ptr<MeetingSession>> BookSession::openMeeting(const MeetingId &id, Mode mode)
{
    if (isOpen(id))
        return Error{ErrorCode::Refused, tr("This meeting is open already."), {}, {}};
    if (auto done = settle(); !done)
        return done.error();
    const auto there = book();
    auto stored = there ? (*there)->load(id) : Result<StoredMeeting>(there.error());
    if (!stored)
        return stored.error();
    MeetingSession::Opened opened{.id = id,
                                  .meeting = std::move(stored->meeting),
                                  .history = std::move(stored->history),
                                  .draft = std::move(stored->draft),
                                  .lastSequence = stored->lastSequence,
                                  .readOnly = isReadOnly() || mode == Mode::ReadOnly};
    auto session = std::make_unique<MeetingSession>(std::move(opened), *m_sink, m_clock, m_who);
    session->setEarlierMeetings([this](const Meeting &meeting, const QDate &since) {
        return agendasBefore(meeting, since);
    });
    m_open.insert(id, session.get());
    return session;
}

Result<Meeting> BookSession::loadMeeting(const MeetingId &id) const
{
    const QPointer<MeetingSession> open = m_open.value(id);
    if (open)
        return open->meeting();
    const auto there = book();
    return there ? (*there)->loadMeeting(id) : there.error();
}

Result<QList<Meeting>> BookSession::agendasBefore(const Meeting &meeting, const QDate &since) const
{
    const auto there = book();
    auto agendas =
        there ? (*there)->agendasBefore(meeting, since) : Result<QList<Meeting>>(there.error());
    if (agendas)
        agendas->removeIf([today = m_clock.now().date()](const Meeting &agenda) {
            return wasNeverHeld(agenda, today);
        });
    return agendas;
}

Result<QString> BookSession::referenceForm() const
{
    const auto there = book();
    return there ? (*there)->fact(referenceFact) : Result<QString>(there.error());
}

Result<void> BookSession::setReferenceForm(const QString &form)
{
    if (!isReferenceForm(form))
        return Error{ErrorCode::BadInput,
                     tr("Reference numbers need {n} once, or {nnn} for 012, and know {yy}, {yyyy} "
                        "and {next-yy}. Nothing was changed.")};
    const auto there = book();
    const auto kept = there ? (*there)->setFact(referenceFact, form) : Result<void>(there.error());
    if (kept && m_copy) {
        m_hasChanged = true;
        m_copy->noteCommit();
    }
    return kept;
}

ReferenceSource BookSession::referencesBeside(const MeetingId &meeting) const
{
    const auto elsewhere = [this, meeting]() -> Result<QList<BookReference>> {
        const auto there = book();
        auto references =
            there ? (*there)->references() : Result<QList<BookReference>>(there.error());
        if (references)
            references->removeIf(
                [&meeting](const BookReference &each) { return each.meeting == meeting; });
        return references;
    };
    return {[this] { return referenceForm(); }, elsewhere};
}

Result<QList<SearchHit>> BookSession::search(const SearchQuery &query) const
{
    const auto there = book();
    return there ? (*there)->search(query) : there.error();
}

Result<QList<BookFinding>> BookSession::verify() const
{
    if (auto done = settle(); !done)
        return done.error();
    const auto there = book();
    return there ? (*there)->verify() : there.error();
}

Result<void> BookSession::backup(const QString &path) const
{
    if (auto done = settle(); !done)
        return done;
    const auto there = book();
    return there ? (*there)->backup(path) : there.error();
}

} // namespace minutebook
