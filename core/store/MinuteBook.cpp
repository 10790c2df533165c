// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/MinuteBook.h"

#include "core/store/Backup.h"
#include "core/store/BookCheck.h"
#include "core/store/CommitWriter.h"
#include "core/store/EarlierAgendas.h"
#include "core/store/MeetingRows.h"
#include "core/store/OpenBook.h"
#include "core/store/Transaction.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct MinuteBookText {
    Q_DECLARE_TR_FUNCTIONS(minutebook::MinuteBook)
};

/// What was undone and redone names the edit that was performed, so only those are read.
Result<EditHistory> historyOf(const QList<ChangeRecord> &records)
{
    EditHistory history;
    for (const ChangeRecord &record : records) {
        const auto role = roleFromName(record.role);
        if (!role)
            continue;
        if (*role != EditHistory::Role::Performed) {
            history.record(*role, {});
            continue;
        }
        const auto edit = editOf(record.edit);
        if (!edit)
            return edit.error();
        history.record(*role, *edit);
    }
    return history;
}

} // namespace

Result<std::unique_ptr<MinuteBook>> MinuteBook::open(const QString &path, Mode mode,
                                                     const TextSealer &sealer)
{
    auto opened = openBook(path, mode);
    if (!opened)
        return opened.error();
    std::unique_ptr<MinuteBook> book(new MinuteBook(path, std::move(opened->database), sealer));
    book->m_readOnly = opened->readOnly;
    book->m_trouble = opened->trouble;
    return book;
}

MinuteBook::MinuteBook(QString path, std::unique_ptr<Database> database, const TextSealer &sealer)
    : m_path(std::move(path))
    , m_file(fileIdentity(m_path))
    , m_database(std::move(database))
    , m_tables(std::make_unique<BookTables>(*m_database, sealer))
{
}

MinuteBook::~MinuteBook() = default;

void MinuteBook::moveTo(QThread &thread)
{
    m_database->moveTo(thread);
}

bool MinuteBook::isInPlace() const
{
    return m_file && fileIdentity(m_path) == m_file;
}

Result<void> MinuteBook::refuseIfReadOnly() const
{
    if (!m_readOnly)
        return {};
    return Error{
        ErrorCode::Refused,
        MinuteBookText::tr("This minute book is open for reading only. Nothing was changed."),
        {},
        {}};
}

Result<QString> MinuteBook::fact(const QString &name) const
{
    return m_tables->facts.find(name);
}

Result<void> MinuteBook::setFact(const QString &name, const QString &value)
{
    if (auto may = refuseIfReadOnly(); !may)
        return may;
    return m_tables->facts.put(name, value);
}

Result<void> MinuteBook::giveIdentity()
{
    if (auto may = refuseIfReadOnly(); !may)
        return may;
    const auto there = m_tables->facts.identity();
    if (!there)
        return there.error();
    return there->isEmpty() ? m_tables->facts.giveIdentity() : Result<void>();
}

Result<ClerkWords> MinuteBook::clerkWords() const
{
    const ReadSnapshot snapshot(*m_database);
    // A book of version 1 that may not be written was not brought up to date.
    const auto version = m_database->number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (*version < 2)
        return ClerkWords{};
    auto abbreviations = m_tables->abbreviations.all();
    if (!abbreviations)
        return abbreviations.error();
    auto ownWords = m_tables->ownWords.all();
    if (!ownWords)
        return ownWords.error();
    return ClerkWords{*std::move(abbreviations), *std::move(ownWords)};
}

Result<void> MinuteBook::setClerkWords(const ClerkWords &words)
{
    if (auto may = refuseIfReadOnly(); !may)
        return may;
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (auto done = m_tables->abbreviations.putAll(words.abbreviations); !done)
        return done;
    if (auto done = m_tables->ownWords.putAll(words.ownWords); !done)
        return done;
    return transaction->commit();
}

Result<QList<CouncilSettings>> MinuteBook::councilSettings() const
{
    const ReadSnapshot snapshot(*m_database);
    const auto version = m_database->number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (*version < 3)
        return QList<CouncilSettings>();
    return m_tables->councilSettings.all();
}

Result<void> MinuteBook::putCouncilSettings(const CouncilSettings &settings)
{
    if (auto may = refuseIfReadOnly(); !may)
        return may;
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (auto done = m_tables->councilSettings.put(settings); !done)
        return done;
    return transaction->commit();
}

Result<QList<MeetingSummary>> MinuteBook::meetings() const
{
    return m_tables->meetings.summaries();
}

Result<MeetingId> MinuteBook::addMeeting(Meeting meeting, const QDateTime &at, const QString &who,
                                         IdSource &ids)
{
    if (auto may = refuseIfReadOnly(); !may)
        return may.error();
    if (!meeting.details.id)
        meeting.details.id = MeetingId::fromTrusted(ids.nextUuid());
    const MeetingId id = *meeting.details.id;
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const auto there = m_tables->meetings.find(id);
    if (there) {
        return Error{
            .code = ErrorCode::Refused,
            .message = MinuteBookText::tr("The minute book has the meeting %1 already. Nothing was "
                                          "taken in.")
                           .arg(id.text()),
            .place = {},
            .detail = {}};
    }
    if (there.error().code != ErrorCode::NotFound)
        return there.error();
    if (auto done = CommitWriter(*m_tables).add(id, meeting, at, who); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return id;
}

Result<void> MinuteBook::removeMeeting(const MeetingId &id)
{
    if (auto may = refuseIfReadOnly(); !may)
        return may;
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const auto row = m_tables->meetings.find(id);
    if (!row)
        return row.error();
    if (auto done = m_tables->search.removeMeeting(row->key); !done)
        return done;
    if (auto done = m_tables->meetings.remove(row->key); !done)
        return done;
    if (auto done = m_tables->search.forget(); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    return m_database->checkpoint();
}

Result<StoredMeeting> MinuteBook::load(const MeetingId &id) const
{
    const ReadSnapshot snapshot(*m_database);
    const auto row = m_tables->meetings.find(id);
    if (!row)
        return row.error();
    auto meeting = MeetingRows(*m_tables, row->key).read();
    if (!meeting)
        return meeting.error();
    const auto records = m_tables->changeLog.all(row->key);
    if (!records)
        return records.error();
    auto history = historyOf(*records);
    if (!history)
        return history.error();
    auto draft = m_tables->drafts.find(row->key);
    if (!draft)
        return draft.error();
    return StoredMeeting{*std::move(meeting), *std::move(history), *std::move(draft),
                         row->lastSequence};
}

Result<Meeting> MinuteBook::loadMeeting(const MeetingId &id) const
{
    const ReadSnapshot snapshot(*m_database);
    const auto row = m_tables->meetings.find(id);
    if (!row)
        return row.error();
    return MeetingRows(*m_tables, row->key).read();
}

Result<QList<Meeting>> MinuteBook::agendasBefore(const Meeting &meeting, const QDate &since) const
{
    const ReadSnapshot snapshot(*m_database);
    return earlierAgendas(*m_tables, meeting, since);
}

Result<QList<BookReference>> MinuteBook::references() const
{
    const ReadSnapshot snapshot(*m_database);
    return referencesIn(*m_tables);
}

Result<void> MinuteBook::commit(const BookBatch &batch)
{
    if (auto may = refuseIfReadOnly(); !may)
        return may;
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    CommitWriter writer(*m_tables);
    if (auto done = writer.write(batch); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    // The commit stands whatever comes of this; closing the book wipes what is left.
    if (writer.hasClosed())
        static_cast<void>(m_database->checkpoint());
    return {};
}

Result<void> MinuteBook::commit(const MeetingId &meeting, const BookCommit &commit)
{
    return this->commit(BookBatch{meeting, {commit}, std::nullopt});
}

Result<void> MinuteBook::keepDraft(const MeetingId &meeting, const Draft &draft)
{
    return commit(BookBatch{meeting, {}, draft});
}

Result<QList<SearchHit>> MinuteBook::search(const SearchQuery &query) const
{
    return m_tables->search.find(query);
}

Result<QList<BookFinding>> MinuteBook::verify() const
{
    const ReadSnapshot snapshot(*m_database);
    return BookCheck(*m_tables).run();
}

Result<void> MinuteBook::backup(const QString &path) const
{
    return copyBook(*m_database, path);
}

Result<void> MinuteBook::backupBeside() const
{
    const auto taken = BackupFolder(m_path).take(*m_database);
    return taken ? Result<void>() : taken.error();
}

} // namespace minutebook
