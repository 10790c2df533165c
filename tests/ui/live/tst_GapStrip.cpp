// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// What is missing in an item, under its head, and F8 from gap to gap.

#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/live/GapStrip.h"
#include "ui/live/LookLine.h"
#include "ui/live/WordsEdit.h"
#include "ui/resolution/ResolutionPage.h"

#include <QSignalSpy>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Item 6 is before the meeting, with a report to settle.
struct World : LiveWorld {
    World()
        : LiveWorld(smallMeeting())
    {
        goLive();
    }

    GapStrip *strip() { return find<GapStrip>(u"gapStrip"_s); }
    QString name()
    {
        strip()->follow();
        return strip()->accessibleName();
    }
    bool isAtResolution() { return window.findChild<ResolutionPage *>()->isVisible(); }
    bool isAtWords() { return find<WordsEdit>(u"words"_s)->hasFocus(); }
};

} // namespace

class tst_GapStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<ItemId>();
        qRegisterMetaType<StatementField>();
    }

    void tellsWhatIsMissing()
    {
        World w;
        QCOMPARE(w.name(),
                 u"Item 6. Missing: spoken, interests asked, resolved, reasons, options."_s);
        QVERIFY(w.strip()->isVisible());
        w.press(Qt::Key_3, Qt::AltModifier);
        w.typeAndEnter(u"parents wanted one door."_s);
        QTRY_COMPARE(w.strip()->accessibleName(), // by itself, a moment after
                     u"Item 6. Missing: interests asked, resolved, reasons, options. "
                     "There: spoken."_s);
    }

    void takesNoRoomWhereNothingIsMissing()
    {
        World w;
        w.press(Qt::Key_J, Qt::ControlModifier);
        w.typeAndEnter(u"8"_s);
        QVERIFY(w.strip()->isVisible());
        w.press(Qt::Key_4, Qt::AltModifier);
        w.typeAndEnter(u"roads flooded."_s);
        QTRY_VERIFY(!w.strip()->isVisible());
    }

    void whatIsThereGivesWayWhereThereIsNoRoom()
    {
        World w;
        QCOMPARE(w.strip()->marksShown(1200), 5);
        const int some = w.strip()->marksShown(300);
        QVERIFY2(some > 0 && some < 5, qPrintable(QString::number(some)));
        w.press(Qt::Key_3, Qt::AltModifier);
        w.typeAndEnter(u"parents wanted one door."_s);
        w.strip()->follow(); // what is there gives way to what is missing
        QCOMPARE(w.strip()->marksShown(1200), 5);
        int tight = 1200;
        while (w.strip()->marksShown(tight) == 5)
            --tight;
        QCOMPARE(w.strip()->marksShown(tight), 4);
    }

    void goesFromGapToGap()
    {
        World w;
        QSignalSpy asked(w.page, &LivePage::statementAsked);
        w.press(Qt::Key_F8);
        QVERIFY2(w.hint().startsWith("Item 6, spoken: Nothing is said yet."_L1),
                 qPrintable(w.hint()));
        QVERIFY(w.isAtWords());
        w.press(Qt::Key_F8);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(1).value<StatementField>(), StatementField::ConflictsFrom);
        w.press(Qt::Key_F8);
        QVERIFY(w.isAtResolution());
        w.press(Qt::Key_F8);
        QVERIFY(!w.isAtResolution());
        QTRY_COMPARE(asked.size(), 2);
        QCOMPARE(asked.at(1).at(0).value<ItemId>(), ItemId::fromTrusted(u"item-6"_s));
        QCOMPARE(asked.at(1).at(1).value<StatementField>(), StatementField::Reasons);
        w.press(Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(w.isAtResolution());
    }

    void looksAtAnotherItemWithoutTakingItUp()
    {
        World w;
        w.press(Qt::Key_J, Qt::ControlModifier);
        w.typeAndEnter(u"8"_s);
        w.press(Qt::Key_4, Qt::AltModifier);
        w.typeAndEnter(u"roads flooded."_s);
        w.press(Qt::Key_F8); // item 6 alone has gaps: round the end of the meeting
        QVERIFY2(w.hint().startsWith("Item 6, spoken:"_L1), qPrintable(w.hint()));
        QVERIFY(w.find<LookLine>(u"lookLine"_s)->isVisible());
        QCOMPARE(w.live().currentItem()->id, ItemId::fromTrusted(u"item-8"_s));
        QVERIFY(w.strip()->accessibleName().startsWith("Item 6. Missing: spoken"_L1));
        QVERIFY(w.isAtWords());
    }

    void saysSoWhenNothingIsMissing()
    {
        LiveWorld w(smallMeeting());
        w.press(Qt::Key_F8);
        QVERIFY2(w.hint().startsWith("Nothing is missing"_L1), qPrintable(w.hint()));
        QVERIFY(!w.find<GapStrip>(u"gapStrip"_s)->isVisible());
    }

    void aClickGoesWhereItIsMended()
    {
        World w;
        QSignalSpy asked(w.strip(), &GapStrip::asked);
        QTest::mouseClick(w.strip(), Qt::LeftButton, {}, QPoint(40, w.strip()->height() / 2));
        QCOMPARE(asked.size(), 1);
        QVERIFY(w.hint().startsWith("Item 6, spoken:"_L1));
    }
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_GapStrip)
#include "tst_GapStrip.moc"
