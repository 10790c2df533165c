// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The public leave and come back, by the keys of the clerk.

#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/FormKeys.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/details/FormView.h"
#include "ui/live/ExclusionBar.h"

#include <QApplication>
#include <QLayout>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

struct World : LiveWorld {
    World()
        : LiveWorld(smallMeeting())
    {
        goLive();
    }

    void exclude()
    {
        press(Qt::Key_X, ctrlShift);
        QVERIFY(openForm());
        QVERIFY(typeForm(*this, {{u"paragraphs"_s, u"3"_s}}));
        press(Qt::Key_Return);
    }
    [[nodiscard]] ExclusionBar *bar() { return find<ExclusionBar>(u"exclusionBar"_s); }
    [[nodiscard]] QMargins edges()
    {
        return find<QWidget>(u"exemptFrame"_s)->layout()->contentsMargins();
    }
    [[nodiscard]] bool inComposer()
    {
        return target() == find<QWidget>(u"words"_s) && !QApplication::activeModalWidget();
    }
};

} // namespace

class tst_ExclusionPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsTypedAfterThePublicLeftAreExempt()
    {
        World w;
        QVERIFY(!w.bar()->isVisible());
        w.press(Qt::Key_1, Qt::AltModifier);
        w.type(u"said before the public"_s);
        w.exclude();
        QVERIFY(w.inComposer());
        QVERIFY(w.bar()->isVisible());
        QVERIFY(!w.edges().isNull());
        QCOMPARE(w.count(), 3);
        QVERIFY(!w.live().entriesHere()[0].access);
        w.press(Qt::Key_2, Qt::AltModifier);
        w.typeAndEnter(u"the offer was low."_s);
        QCOMPARE(levelOf(w.last().access), AccessLevel::Exempt);
        QCOMPARE(w.last().access->paragraphs, GivenList<int>({3}));
    }

    void endingItAsksOnce()
    {
        World w;
        w.exclude();
        w.press(Qt::Key_X, ctrlShift);
        QVERIFY(w.bar()->isAsking());
        w.press(Qt::Key_Escape);
        QVERIFY(!w.bar()->isAsking());
        QVERIFY(w.inComposer());
        QVERIFY(w.live().exclusion());
        w.press(Qt::Key_X, ctrlShift);
        w.press(Qt::Key_Return);
        QVERIFY(!w.live().exclusion());
        QVERIFY(!w.bar()->isVisible());
        QVERIFY(w.edges().isNull());
        QVERIFY(w.inComposer());
    }

    void leavingTheItemAsksToo()
    {
        World w;
        w.exclude();
        const Place here = w.live().place();
        w.press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(w.bar()->isAsking());
        QCOMPARE(w.live().place(), here);
        w.press(Qt::Key_Return);
        QVERIFY(w.live().place() != here);
        QVERIFY(!w.live().exclusion());
        QVERIFY(w.inComposer());
    }

    void theQuestionStandsOverTheRecordAlsoFromTheResolution()
    {
        World w;
        w.exclude();
        w.press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!w.bar()->isVisible());
        w.press(Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(w.bar()->isVisible());
        QVERIFY(w.bar()->isAsking());
        QCOMPARE(w.target()->objectName(), u"letBackIn"_s);
        w.press(Qt::Key_Return);
        QVERIFY(!w.live().exclusion());
    }

    void mayGoOnWithoutThem()
    {
        World w;
        w.exclude();
        const Place here = w.live().place();
        w.press(Qt::Key_PageDown, Qt::ControlModifier);
        w.press(Qt::Key_Tab);
        w.press(Qt::Key_Return);
        QVERIFY(w.live().place() != here);
        QVERIFY(w.live().exclusion());
        w.press(Qt::Key_1, Qt::AltModifier);
        w.typeAndEnter(u"still in private."_s);
        QCOMPARE(levelOf(w.last().access), AccessLevel::Exempt);
    }

    void aParagraphOfAnotherCountryIsRefusedInTheForm()
    {
        World w;
        w.press(Qt::Key_X, ctrlShift);
        QVERIFY(typeForm(w, {{u"paragraphs"_s, u"14"_s}}));
        w.press(Qt::Key_Return);
        QVERIFY(openForm());
        QVERIFY(!w.live().exclusion());
        w.press(Qt::Key_Escape);
    }

    void theReaderOfTheScreenHearsIt()
    {
        World w;
        w.exclude();
        QVERIFY(w.bar()->accessibleName().contains(u"full copy"_s));
        QVERIFY(w.bar()->accessibleName().contains(u"paragraph 3"_s));
        for (const QString &name : {u"letBackIn"_s, u"keepOut"_s, u"stayHere"_s})
            QVERIFY(!w.find<QWidget>(name)->accessibleName().isEmpty());
    }
};

} // namespace minutebook

QTEST_MAIN(minutebook::tst_ExclusionPage)
#include "tst_ExclusionPage.moc"
