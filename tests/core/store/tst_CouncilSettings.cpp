// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/Database.h"
#include "tests/core/store/BookFixture.h"
#include "tests/support/Folders.h"
#include "tests/support/TestResult.h"

#include <QRegularExpression>

namespace minutebook {

using namespace test;
using namespace Qt::StringLiterals;

/// What is the council's own in the book.
class tst_CouncilSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNewBookHasNone()
    {
        const BookFixture fixture;
        const auto book = fixture.open();
        VERIFY_RESULT(book);
        QVERIFY((*book)->councilSettings()->isEmpty());
    }

    void keepsThoseOfEachBodyUntilTheyAreReplaced()
    {
        const BookFixture fixture;
        CouncilSettings other{.council = u"Aldermere"_s, .body = u"Planning"_s};
        other.jurisdiction = Jurisdiction::Wales;
        {
            const auto book = fixture.open();
            VERIFY_RESULT(book);
            CouncilSettings earlier = some();
            earlier.callIn->closedDays = {QDate(2025, 12, 29)};
            earlier.quorum.reset();
            VERIFY_RESULT((*book)->putCouncilSettings(earlier));
            VERIFY_RESULT((*book)->putCouncilSettings(other));
            VERIFY_RESULT((*book)->putCouncilSettings(some()));
        }
        const auto book = fixture.open();
        VERIFY_RESULT(book);
        QCOMPARE(*(*book)->councilSettings(), (QList{some(), other}));
        QCOMPARE(*(*book)->verify(), QList<BookFinding>());
    }

    void aRuleThatIsTakenAwayIsGoneWithItsDays()
    {
        const BookFixture fixture;
        const auto book = fixture.open();
        VERIFY_RESULT(book);
        VERIFY_RESULT((*book)->putCouncilSettings(some()));
        CouncilSettings without = some();
        without.callIn.reset();
        VERIFY_RESULT((*book)->putCouncilSettings(without));
        QCOMPARE(*(*book)->councilSettings(), QList{without});
        VERIFY_RESULT((*book)->putCouncilSettings(some()));
        QCOMPARE(*(*book)->councilSettings(), QList{some()});
    }

    void aBookOfVersionOneIsReadAsItIsWhereItMayNotBeWritten()
    {
        const BookFixture fixture;
        QVERIFY(QFile::copy(projectFile(u"tests/data/books/v1.db"_s), fixture.path));
        const auto book = fixture.open(MinuteBook::Mode::ReadOnly);
        VERIFY_RESULT(book);
        QVERIFY((*book)->councilSettings()->isEmpty());
        QCOMPARE((*book)->putCouncilSettings(some()).error().code, ErrorCode::Refused);
    }

    void saysWhatWasNeverWritten()
    {
        const BookFixture fixture;
        {
            const auto book = fixture.open();
            VERIFY_RESULT(book);
            VERIFY_RESULT((*book)->putCouncilSettings(some()));
        }
        {
            const auto database = Database::open(fixture.path, Database::Access::ReadWrite);
            VERIFY_RESULT(database);
            VERIFY_RESULT(
                (*database)->execute(u"UPDATE council_settings SET call_in_unit = 'fortnights'"_s));
        }
        const auto book = fixture.open();
        VERIFY_RESULT(book);
        QCOMPARE((*book)->councilSettings().error().code, ErrorCode::Damaged);
    }

private:
    static CouncilSettings some()
    {
        return {.council = u"Aldermere"_s,
                .body = u"Cabinet"_s,
                .jurisdiction = Jurisdiction::England,
                .quorum = 3,
                .callIn = CallIn{.from = CallInFrom::Publication,
                                 .days = 5,
                                 .unit = CallInUnit::Working,
                                 .takesEffect = TakesEffect::NextDay,
                                 .appliesTo = CallInAppliesTo::Key,
                                 .closedDays = {QDate(2026, 12, 29), QDate(2026, 12, 30)}},
                .callInCloses = QTime(17, 0)};
    }
};

} // namespace minutebook

QTEST_GUILESS_MAIN(minutebook::tst_CouncilSettings)

#include "tst_CouncilSettings.moc"
