// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/support/SmallMeeting.h"
#include "tests/ui/statements/StatementsWorld.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

/// Council and call-in, opened from the meeting's window, by keys alone.
class tst_CouncilDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRuleInTheMeetingAndInTheBook()
    {
        World w;
        w.put(u"callInDays"_s, u"3"_s);
        w.put(u"callInCloses"_s, u"17:00"_s);
        w.press(Qt::Key_Return);
        QTRY_VERIFY(!w.dialog());
        QCOMPARE(w.world.session.meeting().body.callIn->days, 3);
        QCOMPARE(w.world.council.all().size(), 1);
        QCOMPARE(w.world.council.all().constFirst().callInCloses, QTime(17, 0));
        QCOMPARE(w.world.council.all().constFirst().callIn, w.world.session.meeting().body.callIn);
    }

    void saysWhatTheRuleMeansWhileItIsTyped()
    {
        World w;
        w.put(u"callInDays"_s, u"0"_s);
        const QString none = w.means();
        w.put(u"callInDays"_s, u"3"_s);
        QVERIFY(w.means() != none);
        QVERIFY(!w.means().contains(u"5 pm"_s, Qt::CaseInsensitive));
        w.put(u"callInCloses"_s, u"17:00"_s);
        QVERIFY2(w.means().contains(u"5 pm"_s, Qt::CaseInsensitive), qPrintable(w.means()));
        w.put(u"callInDays"_s, u"many"_s);
        QVERIFY(w.means().contains(u"many"_s));
    }

    void saysWhatCannotBeKeptAndStays()
    {
        World w;
        const auto before = w.world.session.meeting().body;
        w.put(u"callInDays"_s, u"99"_s);
        w.press(Qt::Key_Return);
        QVERIFY(w.dialog()->isVisible());
        QVERIFY(w.said().contains(u"99"_s));
        QVERIFY(w.at<QLineEdit>(u"callInDays"_s)->hasFocus());
        QCOMPARE(w.world.session.meeting().body, before);
        QVERIFY(w.world.council.all().isEmpty());
    }

    void leavesTheMeetingAsItWasWhereTheBookCannotBeWritten()
    {
        World w;
        const auto before = w.world.session.meeting().body;
        w.world.bookTrouble = Error{ErrorCode::Failed, u"The disk is full."_s, {}, {}};
        w.put(u"callInDays"_s, u"3"_s);
        w.press(Qt::Key_Return);
        QVERIFY(w.dialog()->isVisible());
        QVERIFY(w.said().contains(u"The disk is full."_s));
        QCOMPARE(w.world.session.meeting().body, before);
    }

    void asksBeforeWhatIsTypedIsGivenUp()
    {
        World w;
        w.put(u"quorum"_s, u"2"_s);
        w.press(Qt::Key_Escape);
        QVERIFY(w.dialog()->isVisible());
        w.press(Qt::Key_Escape);
        QTRY_VERIFY(!w.dialog());
        QVERIFY(w.world.council.all().isEmpty());
    }

    void putsImportedHolidaysToTheClosedDaysUntilTheyAreKept()
    {
        World w;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bank-holidays.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"england-and-wales": {"division": "england-and-wales", "events": [)"
            R"({"title": "A day of thanks", "date": "2031-06-16", "notes": "", "bunting": true}]}})");
        file.close();
        w.put(u"callInDays"_s, u"3"_s);
        w.world.prompts.nextPath(path);
        w.press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(w.at<QLineEdit>(u"closedDays"_s)->text(), u"16 June 2031"_s);
        QVERIFY(w.said().contains(u"A day of thanks"_s));
        QVERIFY(w.world.council.all().isEmpty());
        w.press(Qt::Key_Return);
        QTRY_VERIFY(!w.dialog());
        QCOMPARE(w.world.session.meeting().body.callIn->closedDays.values,
                 QList{QDate(2031, 6, 16)});
        QCOMPARE(w.world.council.all().constFirst().callIn->closedDays.values,
                 QList{QDate(2031, 6, 16)});
    }

    void saysOfAFileThatIsNoneAndTakesNothing()
    {
        World w;
        w.put(u"callInDays"_s, u"3"_s);
        w.world.prompts.nextPath(u"/nowhere/bank-holidays.json"_s);
        w.press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(w.said().contains(u"/nowhere/bank-holidays.json"_s));
        QVERIFY(w.at<QLineEdit>(u"closedDays"_s)->text().isEmpty());
    }

    void everythingHasAName()
    {
        World w;
        for (const QWidget *widget : w.dialog()->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(w.dialog())
                && !widget->objectName().startsWith(u"qt_"_s))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    /// A meeting's window in which Ctrl+Shift+F3 was pressed.
    struct World {
        World()
            : world(withoutClosedDays())
        {
            world.press(Qt::Key_F3, Qt::ControlModifier | Qt::ShiftModifier);
            if (!dialog())
                qFatal("no dialog");
        }
        static Meeting withoutClosedDays()
        {
            Meeting meeting = smallMeeting();
            meeting.body.callIn.reset();
            return meeting;
        }
        [[nodiscard]] QDialog *dialog()
        {
            return world.window.findChild<QDialog *>(u"councilDialog"_s);
        }
        template <typename Widget>
        [[nodiscard]] Widget *at(const QString &name)
        {
            return dialog()->findChild<Widget *>(name);
        }
        [[nodiscard]] QString said() { return at<QLabel>(u"state"_s)->text(); }
        [[nodiscard]] QString means() { return at<QLabel>(u"callInMeans"_s)->text(); }
        void put(const QString &field, const QString &text)
        {
            auto *line = at<QLineEdit>(field);
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
        }
        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            if (QApplication::activeWindow() != dialog())
                QApplication::setActiveWindow(dialog());
            QWidget *focused = dialog()->focusWidget();
            QTest::keyClick(focused ? focused : dialog(), key, modifiers);
        }

        StatementsWorld world;
    };
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_CouncilDialog)

#include "tst_CouncilDialog.moc"
