// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include <QTest>

#include "core/session/SecondCopy.h"
#include "tests/support/SmallMeeting.h"
#include "tests/support/WindowUnderTest.h"
#include "ui/Actions.h"
#include "ui/spine/SpineWidget.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 60'000;

QString savedLine(const WindowUnderTest &test)
{
    return test.find<SpineWidget>(u"spine"_s)->state().cells.at(2).second;
}

QString newFolder(const WindowUnderTest &test, const QString &name)
{
    const QString path = test.folder.filePath(name);
    return QDir().mkpath(path) ? path : QString();
}

} // namespace

/// What the clerk does for the safety of the book, by keyboard.
class TestSafeKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsASecondCopyInAFolderThatIsChosen()
    {
        WindowUnderTest test({smallMeeting()});
        test.window->openMeeting(test.added.at(0));
        QCOMPARE(savedLine(test), u"this laptop"_s);
        QVERIFY(!test.find<QAction>(u"stopSecondCopy"_s)->isEnabled());
        const QString folder = newFolder(test, u"share"_s);
        test.prompts.nextPath(folder);
        QTest::keyClick(test.window.get(), Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(test.prompts.allUsed());
        QTRY_COMPARE_WITH_TIMEOUT(savedLine(test), u"this laptop and the second copy"_s, longWait);
        QVERIFY(QFile::exists(folder + u"/book.db"_s));
    }

    void remembersTheFolderForTheBookOnThisMachine()
    {
        WindowUnderTest test({smallMeeting()});
        const QString folder = newFolder(test, u"share"_s);
        test.prompts.nextPath(folder);
        QTest::keyClick(test.window.get(), Qt::Key_F5, Qt::ShiftModifier);
        test.window.reset();
        test.book.reset();
        auto book = BookSession::open(test.folder.filePath(u"book.db"_s), test.clock, test.ids,
                                      u"R Ellery"_s);
        QVERIFY(book);
        test.book = *std::move(book);
        const MainWindow window(WindowServices{*test.book,
                                               test.styles,
                                               test.ids,
                                               test.clock,
                                               test.prompts,
                                               test.theme,
                                               test.settings,
                                               {},
                                               WindowUnderTest::plainPage(test)});
        QCOMPARE(test.book->secondCopy()->place().folder, folder);
        QTRY_VERIFY_WITH_TIMEOUT(test.book->secondCopy()->state().at.isValid(), longWait);
    }

    void stopsTheSecondCopyAndLeavesTheFile()
    {
        WindowUnderTest test({smallMeeting()});
        const QString folder = newFolder(test, u"share"_s);
        test.prompts.nextPath(folder);
        QTest::keyClick(test.window.get(), Qt::Key_F5, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(test.book->secondCopy()->state().at.isValid(), longWait);
        test.prompts.nextAnswer(false);
        QTest::keyClick(test.window.get(), Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(test.prompts.said().constLast().contains(folder));
        QTest::keyClick(test.window.get(), Qt::Key_F5, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(test.book->secondCopy()->state().kind, SecondCopyState::Kind::None);
        QVERIFY(!test.find<QAction>(u"stopSecondCopy"_s)->isEnabled());
        QVERIFY(QFile::exists(folder + u"/book.db"_s));
        QVERIFY(test.settings.allKeys().filter(u"secondCopy"_s).isEmpty());
    }

    void saysWhyAFolderWillNotDo()
    {
        WindowUnderTest test;
        test.prompts.nextPath(test.folder.path());
        QTest::keyClick(test.window.get(), Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(test.prompts.said().constLast().contains(u"own folder"_s));
        QCOMPARE(test.book->secondCopy()->state().kind, SecondCopyState::Kind::None);
    }
};

QTEST_MAIN(TestSafeKeeping)
#include "tst_SafeKeeping.moc"
