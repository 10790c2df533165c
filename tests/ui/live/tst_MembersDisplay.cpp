// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// The members' screen by real keys: two screens that a platform without hardware makes.

#include "core/session/live/LiveEdits.h"
#include "tests/ui/resolution/ResolutionWorld.h"
#include "ui/display/MembersDisplay.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct World : ResolutionWorld {
    using ResolutionWorld::ResolutionWorld;

    void send() { press(Qt::Key_F11); }
    void blank() { press(Qt::Key_F11, Qt::ShiftModifier); }
    static MembersDisplay *display()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *display = qobject_cast<MembersDisplay *>(widget))
                return display;
        }
        return nullptr;
    }
    static DisplayedWording shown()
    {
        return display() ? display()->displayed().value_or(DisplayedWording()) : DisplayedWording();
    }
    static QStringList words(const QList<FlatLimb> &limbs)
    {
        QStringList all;
        for (const FlatLimb &limb : limbs)
            all.append(limb.text);
        return all;
    }
    void write(const QString &text)
    {
        control(Qt::Key_A);
        type(text);
    }
    void amend(const QString &words)
    {
        control(Qt::Key_M);
        type(words);
        control(Qt::Key_Return);
        if (find<QWidget>(u"amendmentText"_s)->isVisible())
            control(Qt::Key_Return);
    }
    void excludePublic()
    {
        press(Qt::Key_Escape);
        typeAndEnter(u"/exclude"_s);
    }
};

QScreen *laptop()
{
    return QGuiApplication::screens().value(0);
}

QScreen *membersScreen()
{
    return QGuiApplication::screens().value(1);
}

/// How much of the picture is neither paper nor ground: something is written there.
int inkIn(const QImage &picture)
{
    int dark = 0;
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2)
            dark += qGray(picture.pixel(x, y)) < 90 ? 1 : 0;
    }
    return dark;
}

} // namespace

class tst_MembersDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(QGuiApplication::screens().size(), 2); }

    void showsTheWordingOnTheOtherScreenAlone()
    {
        World w;
        w.write(u"the plan be approved."_s);
        QVERIFY(!World::display());
        w.send();
        QVERIFY(World::display());
        QVERIFY(World::display()->isVisible());
        QCOMPARE(World::display()->screen(), membersScreen());
        QCOMPARE(World::display()->geometry(), membersScreen()->geometry());
        QCOMPARE(w.window.screen(), laptop());
        QCOMPARE(World::words(World::shown().after), QStringList{u"the plan be approved."_s});
        QCOMPARE(World::shown().state, u"DRAFT"_s);
        QCOMPARE(World::shown().opening, u"Resolved that:"_s);
        QVERIFY(World::shown().item.endsWith(u"Family hubs: delivery plan 2026 to 2029"_s));
        QVERIFY(w.said().contains(u"On the members’ display"_s));
        QCOMPARE(w.target()->objectName(), u"limbs"_s);
    }

    void keepsWhatWasSentUntilItIsSentAgain()
    {
        World w;
        w.write(u"the plan be approved."_s);
        w.send();
        w.write(u"the plan be refused."_s);
        QTest::qWait(500); // the page keeps its draft meanwhile
        QCOMPARE(World::words(World::shown().after), QStringList{u"the plan be approved."_s});
        w.press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(World::words(World::shown().after), QStringList{u"the plan be approved."_s});
        w.press(Qt::Key_PageUp, Qt::ControlModifier);
        w.send();
        QCOMPARE(World::words(World::shown().after), QStringList{u"the plan be refused."_s});
    }

    void goesBlankWhenItIsToldTo()
    {
        World w;
        w.write(u"the plan be approved."_s);
        w.send();
        w.blank();
        QVERIFY(World::display()->isVisible()); // the desktop behind it stays out of sight
        QCOMPARE(World::display()->displayed(), std::nullopt);
        const QImage picture = World::display()->grab().toImage();
        QVERIFY(!picture.isNull());
        QCOMPARE(picture.pixel(10, 10), picture.pixel(picture.width() / 2, picture.height() / 2));
        w.blank();
        QVERIFY(w.said().contains(u"Nothing is on the members’ display"_s));
    }

    void excludingThePublicBlanksItAndNothingBringsItBackByItself()
    {
        World w;
        w.write(u"the plan be approved."_s);
        w.send();
        w.excludePublic();
        QVERIFY(w.live().exclusion().has_value());
        QCOMPARE(World::display()->displayed(), std::nullopt);
        w.typeAndEnter(u"/readmit"_s);
        QVERIFY(!w.live().exclusion().has_value());
        QCOMPARE(World::display()->displayed(), std::nullopt);
    }

    void asksOnceBeforeItShowsAnythingWhileThePublicAreOut()
    {
        World w;
        w.write(u"the plan be approved."_s);
        w.excludePublic();
        w.send();
        QVERIFY(!World::display() || !World::display()->displayed());
        QVERIFY(w.hint().contains(u"The public are excluded."_s));
        w.send();
        QCOMPARE(World::words(World::shown().after), QStringList{u"the plan be approved."_s});
    }

    void isBlankAgainWhenThePublicComeBack()
    {
        World w;
        w.write(u"the plan be approved."_s);
        w.excludePublic();
        w.send();
        w.send();
        QVERIFY(World::display()->displayed().has_value());
        w.typeAndEnter(u"/readmit"_s);
        QVERIFY(!w.live().exclusion().has_value());
        QCOMPARE(World::display()->displayed(), std::nullopt);
    }

    void asksBeforeItShowsWhatIsNotOpenWhileThePublicAreIn()
    {
        Meeting meeting = smallMeeting();
        meeting.items[5].access = Access{AccessLevel::Exempt, {3}, {}, {}};
        World w(meeting);
        w.write(u"the plan be approved."_s);
        w.send();
        QVERIFY(!World::display() || !World::display()->displayed());
        QVERIFY(w.said().contains(u"This is not open to the public"_s));
        w.write(u"the plan be refused."_s);
        w.send(); // another wording is asked about again
        QVERIFY(!World::display() || !World::display()->displayed());
        w.send();
        QCOMPARE(World::words(World::shown().after), QStringList{u"the plan be refused."_s});
    }

    void aProceduralMotionIsNotWhatTheMembersRead()
    {
        World w;
        w.write(u"the plan be approved."_s);
        w.control(Qt::Key_Return);
        Motion motion;
        motion.text = u"That the public be excluded."_s;
        motion.procedural = true;
        Entry entry;
        entry.id = EntryId::fromTrusted(u"procedural"_s);
        entry.body = motion;
        const Meeting &meeting = w.live().meeting();
        QVERIFY(w.session.perform(
            {EditKind::RecordResolution, {addEntry(meeting, w.live().place(), entry)}}));
        w.send();
        QCOMPARE(World::words(World::shown().after), QStringList{u"the plan be approved."_s});
        QCOMPARE(World::shown().state, u"CARRIED"_s);
        QVERIFY(World::shown().decided);
    }

    void marksWhatAnAmendmentHasChanged()
    {
        World w;
        w.write(u"leases of up to ten years be settled."_s);
        w.find<QWidget>(u"mover"_s)->setFocus();
        w.type(u"sw"_s);
        w.amend(u"five years instead of ten"_s);
        w.find<QWidget>(u"limbs"_s)->setFocus();
        w.write(u"leases of up to five years be settled."_s);
        w.send();
        QCOMPARE(World::words(World::shown().before),
                 QStringList{u"leases of up to ten years be settled."_s});
        QCOMPARE(World::words(World::shown().after),
                 QStringList{u"leases of up to five years be settled."_s});
        QCOMPARE(World::shown().state, u"DRAFT as amended by amendment 1"_s);
        QCOMPARE(World::shown().movers.constFirst(), u"Moved S Whitlock"_s);
    }

    void writesInTheLargestLettersThatFit()
    {
        World w;
        w.write(u"the plan be approved."_s);
        w.send();
        QCOMPARE(World::display()->textSize(), DisplayPages::largest);
        QCOMPARE(World::display()->pageCount(), 1);
        QVERIFY(inkIn(World::display()->grab().toImage()) > 1000);
        w.write(
            u"the council ask every town and parish to say by June which of its halls, "_s.repeated(
                8)
            + u"and that be all."_s);
        w.send();
        QVERIFY(World::display()->textSize() < DisplayPages::largest);
        QCOMPARE(World::display()->pageCount(), 1);
    }

    void turnsThePageWhenItIsSentAgain()
    {
        World w;
        w.write(
            u"the council ask every town and parish to say by June which of its halls, "_s.repeated(
                40));
        w.send();
        QCOMPARE(World::display()->textSize(), DisplayPages::smallest);
        QVERIFY(World::display()->pageCount() > 1);
        QCOMPARE(World::display()->page(), 0);
        const QImage first = World::display()->grab().toImage();
        w.send();
        QCOMPARE(World::display()->page(), 1);
        QVERIFY(World::display()->grab().toImage() != first);
        QVERIFY(w.said().contains(u"page 2 of %1"_s.arg(World::display()->pageCount())));
        for (int page = 1; page < World::display()->pageCount(); ++page)
            w.send();
        QCOMPARE(World::display()->page(), 0);
    }

    void aScreenThatIsPulledOutIsSaidAndTheMinutesGoOn()
    {
        World w;
        w.write(u"the plan be approved."_s);
        w.send();
        Q_EMIT qGuiApp->screenRemoved(membersScreen());
        QVERIFY(!World::display()->isVisible());
        QVERIFY(w.said().contains(u"The members’ screen is gone"_s));
        w.send();
        QVERIFY(World::display()->isVisible());
    }

    void goesWithTheMeeting()
    {
        {
            World w;
            w.write(u"the plan be approved."_s);
            w.send();
            QVERIFY(World::display());
        }
        QVERIFY(!World::display());
    }

    void showsTheItemsResolutionFromTheRecordToo()
    {
        World w;
        w.press(Qt::Key_Escape);
        w.send();
        QCOMPARE(World::shown().after.size(), 3); // the report's recommendation
        QCOMPARE(World::shown().standing, u"not yet moved"_s);
    }
};

} // namespace minutebook

int main(int argc, char **argv)
{
    using namespace Qt::StringLiterals;
    const QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(R"({"synchronousWindowSystemEvents": true, "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "members", "x": 1366, "y": 0, "width": 1920, "height": 1080,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    const QApplication application(argc, argv);
    minutebook::tst_MembersDisplay test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_MembersDisplay.moc"
