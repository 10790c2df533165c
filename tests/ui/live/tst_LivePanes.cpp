// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/SmallMeeting.h"
#include "tests/support/WindowUnderTest.h"
#include "ui/live/LivePage.h"

#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

MeetingPageMaker livePage(WindowUnderTest &test)
{
    return [&test](MeetingSession &session, Actions &actions, const HouseStyle &style) {
        return MeetingPage{std::make_unique<LivePage>(session, test.ids, actions, test.theme, style,
                                                      test.book->vocabulary()),
                           {}};
    };
}

} // namespace

class tst_LivePanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesRoundAllPanesAndTheSpineWithF6()
    {
        const WindowUnderTest test({smallMeeting()}, livePage);
        test.window->openMeeting(test.added.constFirst());
        const QStringList round{u"record"_s, u"people"_s, u"agenda"_s, u"spineCell0"_s, u"words"_s};
        for (const QString &pane : round) {
            QTest::keyClick(test.window.get(), Qt::Key_F6);
            QCOMPARE(test.window->focusWidget()->objectName(), pane);
        }
        QTest::keyClick(test.window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(test.window->focusWidget()->objectName(), u"spineCell0"_s);
    }

    void comesBackFromTheSpineWithEscape()
    {
        const WindowUnderTest test({smallMeeting()}, livePage);
        test.window->openMeeting(test.added.constFirst());
        QTest::keyClick(test.window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(test.window->focusWidget()->objectName(), u"spineCell0"_s);
        QTest::keyClick(test.window->focusWidget(), Qt::Key_Escape);
        QCOMPARE(test.window->focusWidget()->objectName(), u"words"_s);
    }
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_LivePanes)

#include "tst_LivePanes.moc"
