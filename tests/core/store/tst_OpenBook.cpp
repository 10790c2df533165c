// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/Backup.h"
#include "core/store/BookHeader.h"
#include "core/store/Database.h"
#include "core/store/Migrator.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"
#include "tests/core/store/BookFixture.h"
#include "tests/support/Folders.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/TestMeeting.h"
#include "tests/support/TestResult.h"

#include <QRegularExpression>

using namespace minutebook;
using namespace Qt::StringLiterals;
using namespace minutebook::test;

/// Opening what stands on the disk, whatever that is; migrations and backups.
class tst_OpenBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keepsToTheSettingsOfABook();
    void holdsMigrationsFrozen();
    void migratesStepByStepToTheSameAsAFreshBook();
    void opensTheBookOfVersionOne();
    void takesBackAMigrationThatFails();
    void backsUpBeforeItMigrates();
    void leavesANewerBookUntouched();
    void leavesANewerBookUntouchedThatIsStillInItsLog();
    void refusesAFileThatIsNoBook_data();
    void refusesAFileThatIsNoBook();
    void refusesAnotherProgramsDatabase();
    void takesAnEmptyFileForANewBook();
    void finishesABookWhoseMakingWasStopped();
    void opensADamagedBookForReadingAndNamesTheBackup();
    void namesTheBackupOfABookThatCannotBeRead_data();
    void namesTheBackupOfABookThatCannotBeRead();
    void passesOverADamagedBackup();
    void keepsTenBackups();
    void doesNotOverwriteWithABackup();
    void takesBackATransactionThatIsNotCommitted();
    void keepsValuesOutOfErrors();

private:
    /// A book with one meeting and a backup beside it.
    Result<void> makeBook(BookFixture &fixture) const;
};

namespace {

QStringList filesIn(const BookFixture &fixture)
{
    return QDir(fixture.folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(from) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's file");
}

QStringList schemaOf(const Database &database)
{
    QStringList schema;
    Statement rows(
        database,
        u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"_s);
    const auto read = rows.forEach([&](const Statement &row) -> Result<void> {
        schema.append(row.text(0));
        return {};
    });
    return read ? schema : QStringList();
}

Result<void> nothingToBackUp()
{
    return {};
}

} // namespace

Result<void> tst_OpenBook::makeBook(BookFixture &fixture) const
{
    auto book = fixture.open();
    if (!book)
        return book.error();
    Meeting meeting = smallMeeting();
    for (int i = 0; i < 200; ++i)
        meeting.items[5].entries.append(
            narrative(u"e-%1"_s.arg(i), u"Long words to fill pages. "_s.repeated(20)));
    const auto added = (*book)->addMeeting(meeting, fixture.clock.now(), u"A Clerk"_s, fixture.ids);
    return added ? (*book)->backupBeside() : added.error();
}

void tst_OpenBook::keepsToTheSettingsOfABook()
{
    const BookFixture fixture;
    const auto database = Database::open(fixture.path, Database::Access::ReadWrite);
    VERIFY_RESULT(database);
    QCOMPARE(*(*database)->number(u"PRAGMA synchronous"_s), 2);
    QCOMPARE(*(*database)->number(u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(*(*database)->number(u"PRAGMA trusted_schema"_s), 0);
    QCOMPARE(*(*database)->number(u"PRAGMA secure_delete"_s), 1);
    Statement mode(**database, u"PRAGMA journal_mode"_s);
    QVERIFY(*mode.step());
    QCOMPARE(mode.text(0), u"wal"_s);
}

void tst_OpenBook::holdsMigrationsFrozen()
{
    // A released migration is never changed: what it made is in books. A later change is a later
    // file.
    QCOMPARE(hashOfFile(u":/store/0001_initial.sql"_s),
             QByteArray("499b3fc36f0e0ffdc90c87d504e0d20a536f7a65422d71c4584ef1b8143cf375"));
    QCOMPARE(hashOfFile(u":/store/0002_clerk_words.sql"_s),
             QByteArray("0d4122f4de9b4656fb2a7fd66c5e4ef82430286ca6380148f4e69fa58b3de6a6"));
    QCOMPARE(hashOfFile(u":/store/0003_council_settings.sql"_s),
             QByteArray("1463fb109bdb886d664d18440d3f92c4ac8a5f3eed548c1f0d0a739f32a8cdb8"));
    QCOMPARE(Migrator().newestVersion(), 3);
}

void tst_OpenBook::migratesStepByStepToTheSameAsAFreshBook()
{
    const BookFixture fixture;
    const QStringList steps{
        u"CREATE TABLE a (x INTEGER) STRICT;\nCREATE TABLE b (y TEXT) STRICT;\n"_s,
        u"-- A later thought;\nALTER TABLE a ADD COLUMN z TEXT;\n"_s,
        u"CREATE INDEX b_by_y\n    ON b (y);\n"_s};
    const auto fresh =
        Database::open(fixture.folder.filePath(u"fresh.db"_s), Database::Access::ReadWrite);
    VERIFY_RESULT(fresh);
    VERIFY_RESULT(Migrator(steps).migrate(**fresh, nothingToBackUp));
    const auto old =
        Database::open(fixture.folder.filePath(u"old.db"_s), Database::Access::ReadWrite);
    VERIFY_RESULT(old);
    for (int newest = 1; newest <= steps.size(); ++newest) {
        VERIFY_RESULT(Migrator(steps.first(newest)).migrate(**old, nothingToBackUp));
        QCOMPARE(*(*old)->number(u"PRAGMA user_version"_s), newest);
    }
    QVERIFY(schemaOf(**fresh).size() == 3);
    QCOMPARE(schemaOf(**old), schemaOf(**fresh));
    QCOMPARE(Migrator(steps.first(2)).migrate(**old, nothingToBackUp).error().code,
             ErrorCode::TooNew);
}

void tst_OpenBook::opensTheBookOfVersionOne()
{
    const BookFixture fixture;
    QVERIFY(QFile::copy(projectFile(u"tests/data/books/v1.db"_s), fixture.path));
    QVERIFY(QFile::setPermissions(fixture.path, QFile::ReadOwner | QFile::WriteOwner));
    const auto book = fixture.open();
    VERIFY_RESULT(book);
    QVERIFY(!(*book)->isReadOnly());
    const auto meetings = (*book)->meetings();
    VERIFY_RESULT(meetings);
    QCOMPARE(meetings->size(), 1);
    const auto stored = (*book)->load(meetings->at(0).id);
    VERIFY_RESULT(stored);
    Meeting expected = smallMeeting();
    expected.details.id = meetings->at(0).id;
    expected.before.append(narrative(u"e-1"_s, u"The chair welcomed everybody."_s));
    QCOMPARE(stored->meeting, expected);
    QVERIFY(stored->history.canUndo());
    QCOMPARE(stored->draft.text, u"half a word"_s);
    QCOMPARE(*(*book)->verify(), QList<BookFinding>());
    QCOMPARE((*book)->search({.words = u"welcomed"_s})->size(), 1);
}

void tst_OpenBook::takesBackAMigrationThatFails()
{
    const BookFixture fixture;
    const auto database = Database::open(fixture.path, Database::Access::ReadWrite);
    VERIFY_RESULT(database);
    const QString good = u"CREATE TABLE a (x INTEGER) STRICT;\n"_s;
    const QString bad =
        u"CREATE TABLE b (y INTEGER) STRICT;\nALTER TABLE nowhere ADD COLUMN z TEXT;\n"_s;
    QVERIFY(!Migrator({good, bad}).migrate(**database, nothingToBackUp));
    QCOMPARE(*(*database)->number(u"PRAGMA user_version"_s), 1);
    QCOMPARE(schemaOf(**database).size(), 1);
}

void tst_OpenBook::backsUpBeforeItMigrates()
{
    BookFixture fixture;
    VERIFY_RESULT(makeBook(fixture));
    const auto database = Database::open(fixture.path, Database::Access::ReadWrite);
    VERIFY_RESULT(database);
    QStringList steps;
    for (const QString &name : {u":/store/0001_initial.sql"_s, u":/store/0002_clerk_words.sql"_s,
                                u":/store/0003_council_settings.sql"_s}) {
        QFile step(name);
        QVERIFY(step.open(QIODevice::ReadOnly));
        steps.append(QString::fromUtf8(step.readAll()));
    }
    const Migrator migrator(steps << u"CREATE TABLE more (x INTEGER) STRICT;\n"_s);
    QStringList versions;
    const auto backUp = [&]() -> Result<void> {
        const auto taken = BackupFolder(fixture.path).take(**database);
        if (!taken)
            return taken.error();
        versions.append(QString::number(readBookHeader(*taken)->version));
        return {};
    };
    VERIFY_RESULT(migrator.migrate(**database, backUp));
    QCOMPARE(versions, QStringList{u"3"_s});
    QCOMPARE(*(*database)->number(u"PRAGMA user_version"_s), 4);
    VERIFY_RESULT((*database)->execute(u"PRAGMA user_version = 3"_s));
    VERIFY_RESULT((*database)->execute(u"DROP TABLE more"_s));
    const auto refuse = [] { return Result<void>(Error{ErrorCode::Failed, u"no room"_s, {}, {}}); };
    QVERIFY(!migrator.migrate(**database, refuse));
    QCOMPARE(*(*database)->number(u"PRAGMA user_version"_s), 3);
}

void tst_OpenBook::leavesANewerBookUntouched()
{
    BookFixture fixture;
    VERIFY_RESULT(makeBook(fixture));
    overwrite(fixture.path, 60, QByteArray("\0\0\0\x63", 4));
    const QByteArray before = hashOfFile(fixture.path);
    const QStringList files = filesIn(fixture);
    for (const auto mode : {MinuteBook::Mode::ReadWrite, MinuteBook::Mode::ReadOnly}) {
        const auto book = fixture.open(mode);
        QVERIFY(!book);
        QCOMPARE(book.error().code, ErrorCode::TooNew);
        QCOMPARE(book.error().place, fixture.path);
        QCOMPARE(hashOfFile(fixture.path), before);
        QCOMPARE(filesIn(fixture), files);
    }
}

void tst_OpenBook::leavesANewerBookUntouchedThatIsStillInItsLog()
{
    BookFixture fixture;
    VERIFY_RESULT(makeBook(fixture));
    const QString copy = fixture.folder.filePath(u"copy.db"_s);
    {
        const auto database = Database::open(fixture.path, Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->execute(u"PRAGMA user_version = 99"_s));
        // As a program leaves it that is killed here: the new version is in the log alone.
        QVERIFY(QFile::copy(fixture.path, copy));
        QVERIFY(QFile::copy(fixture.path + u"-wal"_s, copy + u"-wal"_s));
    }
    fixture.path = copy;
    const QByteArray before = hashOfFile(copy) + hashOfFile(copy + u"-wal"_s);
    const QStringList files = filesIn(fixture);
    const auto book = fixture.open();
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::TooNew);
    QCOMPARE(hashOfFile(copy) + hashOfFile(copy + u"-wal"_s), before);
    QCOMPARE(filesIn(fixture), files);
}

void tst_OpenBook::refusesAFileThatIsNoBook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("Dear Sir, these are not minutes.");
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("much") << QByteArray(100000, 'x');
    QTest::newRow("the beginning of a database") << QByteArray("SQLite format 3\0", 16);
}

void tst_OpenBook::refusesAFileThatIsNoBook()
{
    QFETCH(QByteArray, bytes);
    const BookFixture fixture;
    QFile file(fixture.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    for (const auto mode : {MinuteBook::Mode::ReadWrite, MinuteBook::Mode::ReadOnly}) {
        const auto book = fixture.open(mode);
        QVERIFY(!book);
        QCOMPARE(book.error().code, ErrorCode::BadInput);
        QCOMPARE(bytesOf(fixture.path), bytes);
        QCOMPARE(filesIn(fixture).size(), 1);
    }
}

void tst_OpenBook::refusesAnotherProgramsDatabase()
{
    const BookFixture fixture;
    {
        const auto database = Database::open(fixture.path, Database::Access::ReadWrite);
        VERIFY_RESULT(database);
        VERIFY_RESULT((*database)->execute(u"CREATE TABLE stamps (album TEXT)"_s));
    }
    const QByteArray before = hashOfFile(fixture.path);
    const auto book = fixture.open();
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::BadInput);
    QCOMPARE(hashOfFile(fixture.path), before);
}

void tst_OpenBook::takesAnEmptyFileForANewBook()
{
    const BookFixture fixture;
    QFile file(fixture.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto book = fixture.open();
    VERIFY_RESULT(book);
    QVERIFY((*book)->meetings()->isEmpty());
}

void tst_OpenBook::finishesABookWhoseMakingWasStopped()
{
    const BookFixture fixture;
    {
        // WAL mode is set before the first migration, so this is what stands there in between.
        const auto database = Database::open(fixture.path, Database::Access::ReadWrite);
        VERIFY_RESULT(database);
    }
    QVERIFY(QFileInfo(fixture.path).size() > 0);
    const auto book = fixture.open();
    VERIFY_RESULT(book);
    QVERIFY(!(*book)->isReadOnly());
}

void tst_OpenBook::opensADamagedBookForReadingAndNamesTheBackup()
{
    BookFixture fixture;
    VERIFY_RESULT(makeBook(fixture));
    const qint64 size = QFileInfo(fixture.path).size();
    QVERIFY(QFile::resize(fixture.path, size / 4096 / 2 * 4096));
    const QByteArray before = hashOfFile(fixture.path);
    const auto book = fixture.open();
    VERIFY_RESULT(book);
    QVERIFY((*book)->isReadOnly());
    QVERIFY((*book)->trouble());
    QCOMPARE((*book)->trouble()->code, ErrorCode::Damaged);
    const QString backup = BackupFolder(fixture.path).newestGood();
    QVERIFY(!backup.isEmpty());
    QVERIFY2((*book)->trouble()->message.contains(backup),
             qUtf8Printable((*book)->trouble()->message));
    const auto findings = (*book)->verify();
    VERIFY_RESULT(findings);
    QVERIFY(!findings->isEmpty());
    QCOMPARE(hashOfFile(fixture.path), before);
    fixture.path = backup;
    QCOMPARE((*fixture.open(MinuteBook::Mode::ReadOnly))->meetings()->size(), 1);
}

void tst_OpenBook::namesTheBackupOfABookThatCannotBeRead_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("header gone") << 0 << QByteArray(100, '\0');
    QTest::newRow("mark of our books gone") << 68 << QByteArray(4, '\1');
    QTest::newRow("first page gone") << 100 << QByteArray(3000, '\xff');
}

void tst_OpenBook::namesTheBackupOfABookThatCannotBeRead()
{
    QFETCH(int, from);
    QFETCH(QByteArray, bytes);
    BookFixture fixture;
    VERIFY_RESULT(makeBook(fixture));
    overwrite(fixture.path, from, bytes);
    const QByteArray before = hashOfFile(fixture.path);
    const auto book = fixture.open();
    QVERIFY(!book);
    QCOMPARE(book.error().code, ErrorCode::Damaged);
    const QString backup = BackupFolder(fixture.path).newestGood();
    QVERIFY(!backup.isEmpty());
    QVERIFY2(book.error().message.contains(backup), qUtf8Printable(book.error().message));
    QCOMPARE(hashOfFile(fixture.path), before);
}

void tst_OpenBook::passesOverADamagedBackup()
{
    BookFixture fixture;
    VERIFY_RESULT(makeBook(fixture));
    const QString good = BackupFolder(fixture.path).newestGood();
    VERIFY_RESULT((*fixture.open())->backupBeside());
    const BackupFolder folder(fixture.path);
    QCOMPARE(folder.newestFirst().size(), 2);
    QCOMPARE(folder.newestGood(), folder.newestFirst().at(0));
    QVERIFY(folder.newestGood() != good);
    overwrite(folder.newestFirst().at(0), 4096 * 3, QByteArray(20000, 'x'));
    QCOMPARE(folder.newestGood(), good);
}

void tst_OpenBook::keepsTenBackups()
{
    const BookFixture fixture;
    const auto book = fixture.open();
    VERIFY_RESULT(book);
    for (int i = 0; i < 13; ++i)
        VERIFY_RESULT((*book)->backupBeside());
    const QStringList backups = BackupFolder(fixture.path).newestFirst();
    QCOMPARE(backups.size(), 10);
    QVERIFY(backups.constFirst().endsWith(u"-000013.db"_s));
    QVERIFY(backups.constLast().endsWith(u"-000004.db"_s));
    QCOMPARE(
        QDir(fixture.folder.filePath(u"backups"_s)).entryList(QDir::Files | QDir::Hidden).size(),
        10);
}

void tst_OpenBook::doesNotOverwriteWithABackup()
{
    BookFixture fixture;
    VERIFY_RESULT(makeBook(fixture));
    const QString path = fixture.folder.filePath(u"precious.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const auto book = fixture.open();
    VERIFY_RESULT(book);
    const auto done = (*book)->backup(path);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Refused);
    QCOMPARE(bytesOf(path), QByteArray("precious"));
    const QStringList files = filesIn(fixture);
    QVERIFY(!(*book)->backup(fixture.folder.filePath(u"nowhere/copy.db"_s)));
    QCOMPARE(filesIn(fixture), files);
}

void tst_OpenBook::takesBackATransactionThatIsNotCommitted()
{
    const BookFixture fixture;
    const auto database = Database::open(fixture.path, Database::Access::ReadWrite);
    VERIFY_RESULT(database);
    VERIFY_RESULT((*database)->execute(u"CREATE TABLE a (x INTEGER)"_s));
    {
        const auto transaction = Transaction::begin(**database);
        VERIFY_RESULT(transaction);
        VERIFY_RESULT((*database)->execute(u"INSERT INTO a VALUES (1)"_s));
    }
    QCOMPARE(*(*database)->number(u"SELECT count(*) FROM a"_s), 0);
    auto transaction = Transaction::begin(**database);
    VERIFY_RESULT(transaction);
    VERIFY_RESULT((*database)->execute(u"INSERT INTO a VALUES (1)"_s));
    VERIFY_RESULT(transaction->commit());
    QCOMPARE(*(*database)->number(u"SELECT count(*) FROM a"_s), 1);
}

void tst_OpenBook::keepsValuesOutOfErrors()
{
    const BookFixture fixture;
    const auto database = Database::open(fixture.path, Database::Access::ReadWrite);
    VERIFY_RESULT(database);
    VERIFY_RESULT(
        (*database)->execute(u"CREATE TABLE a (x TEXT UNIQUE, y INTEGER CHECK (y < 5)) STRICT"_s));
    const QString sql = u"INSERT INTO a (x, y) VALUES (?, ?)"_s;
    VERIFY_RESULT(Statement(**database, sql).bind(u"Zanzibar"_s, 1).run());
    const auto twice = Statement(**database, sql).bind(u"Zanzibar"_s, 1).run();
    const auto unlawful = Statement(**database, sql).bind(u"Timbuktu"_s, 7).run();
    for (const auto &done : {twice, unlawful}) {
        QVERIFY(!done);
        QVERIFY(done.error().detail.contains(sql));
        QVERIFY(!done.error().detail.contains(u"Zanzibar"_s)
                && !done.error().detail.contains(u"Timbuktu"_s));
    }
}

QTEST_GUILESS_MAIN(tst_OpenBook)
#include "tst_OpenBook.moc"
