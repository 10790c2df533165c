// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

// live_picture <folder>: pictures of the live page with a meeting under way, to be laid beside the
// design.

#include "tests/support/ScriptedPrompts.h"
#include "tests/support/SmallMeeting.h"
#include "tests/ui/live/LiveWorld.h"
#include "ui/details/VocabularyDialog.h"

#include <QApplication>
#include <QTest>
#include <QTextEdit>

namespace {

using namespace minutebook;
using namespace Qt::StringLiterals;

void at(LiveWorld &world, const QString &time)
{
    world.clock.set(QDateTime::fromString(u"2026-05-21T%1+01:00"_s.arg(time), Qt::ISODate));
}

void takeItems(LiveWorld &world)
{
    at(world, u"14:00:00"_s);
    world.live().startMeeting();
    world.live().goToNext();
    for (const QString &time :
         {u"14:01:00"_s, u"14:04:00"_s, u"14:05:00"_s, u"14:12:00"_s, u"14:18:00"_s}) {
        at(world, time);
        world.live().goToNext();
    }
}

void say(LiveWorld &world, const QString &time, const QString &mark, const QString &words)
{
    at(world, time);
    world.type(mark);
    world.typeAndEnter(words);
}

void takeTalk(LiveWorld &world)
{
    say(world, u"14:18:10"_s, u"sw>"_s,
        u"She said that parents had asked for one front door: at present a family with a new baby "
        u"and a toddler "
        "might be sent between five buildings. The plan brought those services together in six market towns."_s);
    world.typeAndEnter(u"/interest ti 6"_s);
    world.typeAndEnter(u"/interest hb 10"_s);
    say(world, u"14:21:00"_s, u"nf?"_s,
        u"how families in villages with no bus would reach a hub."_s);
    say(world, u"14:22:00"_s, u"kd="_s,
        u"a mobile hub would call at eleven villages each fortnight, and that every appointment "
        u"could be taken "
        "by telephone."_s);
    say(world, u"14:24:00"_s, QString(), u"/left cn"_s);
    say(world, u"14:25:00"_s, u"jp:"_s, u"it was."_s);
    world.live().takeBack();
    at(world, u"14:25:30"_s);
    world.type(u"kd-"_s);
    world.typeAndEnter(u"that four hubs would open by March 2027 and the other two a year later"_s);
    world.typeAndEnter(
        u"that health visitors and the parenting team would share one booking line"_s);
    world.typeAndEnter(u"that running costs were met from grant until 2028/29"_s);
    say(world, u"14:28:00"_s, u"jp!"_s,
        u"the lease of the former library at Stanbrook ended before the plan did."_s);
    at(world, u"14:30:00"_s);
    world.type(u"ma:"_s);
    world.press(Qt::Key_7, Qt::ControlModifier);
    world.typeAndEnter(u"add the lease to the risk register before the plan was published."_s);
    at(world, u"14:31:30"_s);
    world.press(Qt::Key_4, Qt::AltModifier);
    world.press(Qt::Key_3, Qt::ControlModifier);
    world.type(u"whether grandparents and kinship carers would be welcome at the hubs, and whether "
               u"one evening "
               "session a week could be"_s);
    at(world, u"14:32:18"_s);
    QTest::qWait(1100);
}

void grab(LiveWorld &world, const QString &path)
{
    QTest::qWait(50);
    world.window.grab().save(path);
}

void takeTable(LiveWorld &world)
{
    world.press(Qt::Key_B, Qt::ControlModifier);
    world.typeAndEnter(u"Hubs and opening dates"_s);
    for (const QString &line :
         {u"Town|Building|Opening"_s, u"Lantern Hill|Former youth centre|October 2026"_s,
          u"Stanbrook|Former library, with the yard behind it|January 2027"_s}) {
        const QStringList cells = line.split(u'|');
        for (qsizetype cell = 0; cell < cells.size(); ++cell) {
            if (cell > 0)
                world.press(Qt::Key_Tab);
            world.type(cells.at(cell));
        }
        world.enterInCell();
    }
    world.enterInCell();
}

/// The dialog that these keys open, and out of it again.
void grabDialog(LiveWorld &world, Qt::Key key, Qt::KeyboardModifiers with, const QString &path)
{
    world.press(key, with);
    QTest::qWait(50);
    world.target()->window()->grab().save(path);
    world.press(Qt::Key_Escape);
}

void grabDialogs(LiveWorld &world, const QString &path)
{
    constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;
    grabDialog(world, Qt::Key_I, Qt::ControlModifier, path + u"-entry.png"_s);
    grabDialog(world, Qt::Key_B, ctrlShift, path + u"-interests.png"_s);
    grabDialog(world, Qt::Key_H, ctrlShift, path + u"-attendance.png"_s);
    grabDialog(world, Qt::Key_Y, ctrlShift, path + u"-items.png"_s);
    grabDialog(world, Qt::Key_B, Qt::ControlModifier, path + u"-table.png"_s);
}

/// The phrases, the spelling of the item and the vocabulary, with words that no dictionary has.
void grabWords(LiveWorld &world, const QString &path)
{
    world.press(Qt::Key_F7, Qt::ShiftModifier);
    world.type(u"asked"_s);
    grab(world, path + u"-phrases.png"_s);
    world.press(Qt::Key_Escape);
    world.type(u" wehther the cabnet"_s);
    world.press(Qt::Key_F7);
    QTest::qWait(1500);
    grab(world, path + u"-spelling.png"_s);
    world.press(Qt::Key_Escape);
    const auto kept =
        world.vocabulary.change({{{u"cmhw"_s, u"cabinet member health and wellbeing"_s},
                                  {u"da"_s, u"domestic abuse"_s},
                                  {u"ehs"_s, u"early help strategy"_s},
                                  {u"SEND"_s, u"special educational needs and disabilities"_s}},
                                 {u"Aldermere"_s, u"Quaylebury"_s, u"Stanbrook"_s}});
    ScriptedPrompts prompts;
    VocabularyDialog dialog(world.vocabulary, world.session.meeting(), prompts, world.theme,
                            kept ? &world.window : nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTest::qWait(100);
    dialog.grab().save(path + u"-vocabulary.png"_s);
    dialog.close();
    for (int letter = 0; letter < 19; ++letter)
        world.press(Qt::Key_Backspace);
}

void amend(LiveWorld &world)
{
    world.press(Qt::Key_M, Qt::ControlModifier);
    world.type(u"In limb (b), after “six market towns”, insert “, the first four by 31 March "
               u"2027”; in limb "
               u"(c), for “ten” substitute “five”; add limb (d)."_s);
    for (const auto &[field, code] :
         {std::pair(u"amendmentMover"_s, u"jp"_s), std::pair(u"amendmentSeconder"_s, u"ti"_s)}) {
        world.find<QWidget>(field)->setFocus();
        world.type(code);
    }
    auto *limbs = world.find<QTextEdit>(u"limbs"_s);
    limbs->setFocus();
    QTextCursor cursor = limbs->document()->find(u"towns"_s);
    cursor.insertText(u"towns, the first four by 31 March 2027"_s);
    limbs->document()->find(u"ten"_s).insertText(u"five"_s);
    world.press(Qt::Key_End, Qt::ControlModifier);
    world.press(Qt::Key_Return);
    world.type(u"progress be reported to cabinet in October 2026 and each year after that."_s);
}

void takeResolution(LiveWorld &world, const QString &folder)
{
    world.find<QWidget>(u"mover"_s)->setFocus();
    world.type(u"sw"_s);
    world.find<QWidget>(u"limbs"_s)->setFocus();
    QTest::qWait(300);
    grab(world, folder + u"/resolution-draft.png"_s);
    world.find<QWidget>(u"seconder"_s)->setFocus();
    world.type(u"dm"_s);
    amend(world);
    grab(world, folder + u"/resolution-amendment.png"_s);
    for (int step = 0; step < 2; ++step)
        world.press(Qt::Key_T, Qt::ControlModifier);
    world.press(Qt::Key_Return);
    world.type(u"4"_s);
    world.press(Qt::Key_Tab);
    world.type(u"1"_s);
    world.press(Qt::Key_Tab);
    world.type(u"1"_s);
    grab(world, folder + u"/resolution-hands.png"_s);
    world.press(Qt::Key_Return, Qt::ControlModifier);
    for (int step = 0; step < 3; ++step)
        world.press(Qt::Key_T, Qt::ControlModifier);
    world.press(Qt::Key_Return);
    world.type(u"ffff"_s);
    world.press(Qt::Key_D, Qt::ControlModifier);
    world.find<QWidget>(u"voteList"_s)->setFocus();
    QTest::qWait(300);
    grab(world, folder + u"/resolution-named.png"_s);
    world.theme.setColumn(Column::Big);
    world.theme.setMode(Theme::Mode::Dark);
    world.window.resize(1920, 984);
    grab(world, folder + u"/resolution-named-dark.png"_s);
    world.theme.setColumn(Column::Normal);
    world.theme.setMode(Theme::Mode::Light);
    world.window.resize(1366, 680);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, u"."_s);
    LiveWorld world(smallMeeting());
    world.window.resize(1366, 680);
    world.theme.setMode(Theme::Mode::Light);
    takeItems(world);
    takeTalk(world);
    grab(world, folder + u"/live-1366.png"_s);
    world.theme.setColumn(Column::Big);
    world.theme.setMode(Theme::Mode::Dark);
    world.window.resize(1920, 984);
    grab(world, folder + u"/live-1920-dark.png"_s);
    grabWords(world, folder + u"/words-1920-dark"_s);
    world.theme.setColumn(Column::Normal);
    world.theme.setMode(Theme::Mode::Light);
    world.window.resize(1366, 680);
    grabWords(world, folder + u"/words-1366"_s);
    world.press(Qt::Key_R, Qt::ControlModifier);
    takeResolution(world, folder);
    world.press(Qt::Key_Escape);
    world.press(Qt::Key_Return);
    world.press(Qt::Key_Up);
    grab(world, folder + u"/correcting.png"_s);
    world.press(Qt::Key_Escape);
    grabDialogs(world, folder + u"/details"_s);
    world.theme.setMode(Theme::Mode::Dark);
    world.theme.setPercent(mostPercent);
    grabDialogs(world, folder + u"/details-200-dark"_s);
    world.theme.setPercent(leastPercent);
    world.theme.setMode(Theme::Mode::Light);
    takeTable(world);
    grab(world, folder + u"/table.png"_s);
    world.press(Qt::Key_PageDown, Qt::ControlModifier);
    world.type(u"s"_s);
    grab(world, folder + u"/code.png"_s);
    return 0;
}
