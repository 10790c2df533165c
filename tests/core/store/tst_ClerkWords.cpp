// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/Backup.h"
#include "core/store/BookHeader.h"
#include "tests/core/store/BookFixture.h"
#include "tests/support/Folders.h"
#include "tests/support/TestResult.h"

#include <QRegularExpression>

namespace minutebook {

using namespace test;
using namespace Qt::StringLiterals;

/// The clerk's own words in the book.
class tst_ClerkWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNewBookHasNone()
    {
        const BookFixture fixture;
        const auto book = fixture.open();
        VERIFY_RESULT(book);
        QCOMPARE(*(*book)->clerkWords(), ClerkWords{});
    }

    void keepsThemUntilTheyAreReplaced()
    {
        const BookFixture fixture;
        {
            const auto book = fixture.open();
            VERIFY_RESULT(book);
            VERIFY_RESULT((*book)->setClerkWords({{{u"old"_s, u"gone"_s}}, {u"gone"_s}}));
            VERIFY_RESULT((*book)->setClerkWords(some()));
        }
        const auto book = fixture.open();
        VERIFY_RESULT(book);
        QCOMPARE(*(*book)->clerkWords(), some());
        QCOMPARE(*(*book)->verify(), QList<BookFinding>());
    }

    void bringsABookOfVersionOneUpToDateAfterABackup()
    {
        const BookFixture fixture;
        QVERIFY(QFile::copy(projectFile(u"tests/data/books/v1.db"_s), fixture.path));
        QVERIFY(QFile::setPermissions(fixture.path, QFile::ReadOwner | QFile::WriteOwner));
        const auto book = fixture.open();
        VERIFY_RESULT(book);
        QCOMPARE(*(*book)->clerkWords(), ClerkWords{});
        VERIFY_RESULT((*book)->setClerkWords(some()));
        QCOMPARE(*(*book)->clerkWords(), some());
        QCOMPARE((*book)->meetings()->size(), 1);
        const QStringList backups = BackupFolder(fixture.path).newestFirst();
        QCOMPARE(backups.size(), 2); // one before each step
        QCOMPARE(readBookHeader(backups.constFirst())->version, 2);
        QCOMPARE(readBookHeader(backups.constLast())->version, 1);
    }

    void aBookOfVersionOneIsReadAsItIsWhereItMayNotBeWritten()
    {
        const BookFixture fixture;
        QVERIFY(QFile::copy(projectFile(u"tests/data/books/v1.db"_s), fixture.path));
        const QByteArray before = hashOfFile(fixture.path);
        {
            const auto book = fixture.open(MinuteBook::Mode::ReadOnly);
            VERIFY_RESULT(book);
            QCOMPARE(*(*book)->clerkWords(), ClerkWords{});
            QCOMPARE((*book)->meetings()->size(), 1);
            QCOMPARE(*(*book)->verify(), QList<BookFinding>());
        }
        QCOMPARE(hashOfFile(fixture.path), before);
    }

    void areReadInABookThatIsOpenForReadingAndNotChanged()
    {
        const BookFixture fixture;
        {
            const auto book = fixture.open();
            VERIFY_RESULT(book);
            VERIFY_RESULT((*book)->setClerkWords(some()));
        }
        const auto book = fixture.open(MinuteBook::Mode::ReadOnly);
        VERIFY_RESULT(book);
        QCOMPARE(*(*book)->clerkWords(), some());
        QCOMPARE((*book)->setClerkWords({}).error().code, ErrorCode::Refused);
        QCOMPARE(*(*book)->clerkWords(), some());
    }

    void takesNoneWhenOneCannotBeTaken()
    {
        const BookFixture fixture;
        const auto book = fixture.open();
        VERIFY_RESULT(book);
        VERIFY_RESULT((*book)->setClerkWords(some()));
        // The same key twice is no list of abbreviations; the book refuses it as a whole.
        QVERIFY(!(*book)->setClerkWords({{{u"ab"_s, u"x"_s}, {u"AB"_s, u"y"_s}}, {}}));
        QCOMPARE(*(*book)->clerkWords(), some());
    }

    void goIntoTheBackup()
    {
        const BookFixture fixture;
        const auto book = fixture.open();
        VERIFY_RESULT(book);
        VERIFY_RESULT((*book)->setClerkWords(some()));
        const QString copy = fixture.folder.filePath(u"copy.db"_s);
        VERIFY_RESULT((*book)->backup(copy));
        const auto copied = MinuteBook::open(copy, MinuteBook::Mode::ReadWrite, fixture.plain);
        VERIFY_RESULT(copied);
        QCOMPARE(*(*copied)->clerkWords(), some());
    }

private:
    static ClerkWords some()
    {
        return {{{u"cmhw"_s, u"cabinet member health and wellbeing"_s},
                 {u"SEND"_s, u"special educational needs and disabilities"_s},
                 {u"tŷ"_s, u"tŷ’r “cyngor”; a’i 'bobl'"_s}},
                {u"Aldermere"_s, u"wellbeing"_s}};
    }
};

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_ClerkWords)

#include "tst_ClerkWords.moc"
