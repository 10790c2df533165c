// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include <QKeyEvent>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>

#include "ui/Actions.h"

using namespace minutebook;
using namespace Qt::StringLiterals;

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInTheOrderOfItsIds()
    {
        for (size_t i = 0; i < commands().size(); ++i)
            QCOMPARE(static_cast<size_t>(commands()[i].id), i);
    }

    void bindsEveryKeyOnce()
    {
        const Actions actions;
        QSet<QKeySequence> seen;
        for (const Command &command : commands()) {
            const auto keys = actions.action(command.id)->shortcuts();
            QVERIFY2(!keys.isEmpty(), command.name);
            for (const QKeySequence &key : keys) {
                QVERIFY2(key.count() == 1 && key[0].key() != Qt::Key_unknown, command.name);
                QVERIFY2(!seen.contains(key), qPrintable(key.toString()));
                seen.insert(key);
            }
        }
    }

    void usesNoKeyOfTheDesktopOrOfAField()
    {
        const Actions actions;
        const QStringList taken{
            u"Ctrl+E"_s,       u"Ctrl+U"_s, u"Ctrl+K"_s, u"Ctrl+Shift+A"_s, u"Ctrl+H"_s,
            u"Ctrl+G"_s,       u"F10"_s,    u"F12"_s,    u"Ctrl+Space"_s,   u"Ctrl+Shift+E"_s,
            u"Ctrl+Shift+U"_s, u"Ctrl+."_s, u"Ctrl+;"_s};
        for (const Command &command : commands()) {
            for (const QKeySequence &key : actions.action(command.id)->shortcuts())
                QVERIFY2(!taken.contains(key.toString()), command.name);
        }
    }

    /// Enter files the words in their field alone; in the menu bar it opens a menu.
    void returnInTheMenuBarIsTheMenuBars()
    {
        QMenuBar bar;
        Actions actions;
        actions.fill(bar);
        QKeyEvent override(QEvent::ShortcutOverride, Qt::Key_Return, Qt::NoModifier);
        override.ignore();
        QCoreApplication::sendEvent(&bar, &override);
        QVERIFY(override.isAccepted());
        QKeyEvent other(QEvent::ShortcutOverride, Qt::Key_R, Qt::ControlModifier);
        other.ignore();
        QCoreApplication::sendEvent(&bar, &other);
        QVERIFY(!other.isAccepted());
    }

    void hasEveryCommandInAMenuOfTheAgreedLetter()
    {
        QMenuBar bar;
        Actions actions;
        actions.fill(bar);
        QString letters;
        QSet<QAction *> inMenus;
        for (QAction *title : bar.actions()) {
            letters += title->text().mid(title->text().indexOf(u'&') + 1, 1);
            for (QAction *action : title->menu()->actions())
                inMenus.insert(action);
        }
        QCOMPARE(letters, u"FMSRVH"_s);
        for (const Command &command : commands()) {
            QVERIFY2(inMenus.contains(actions.action(command.id)), command.name);
            QCOMPARE(actions.action(command.id)->objectName(), QLatin1StringView(command.name));
        }
    }

    void givesEachCommandOfAMenuALetterOfItsOwn()
    {
        QMenuBar bar;
        Actions actions;
        actions.fill(bar);
        for (QAction *title : bar.actions()) {
            QSet<QChar> letters;
            for (QAction *action : title->menu()->actions()) {
                if (action->isSeparator())
                    continue;
                const auto at = action->text().indexOf(u'&');
                QVERIFY2(at >= 0, qPrintable(action->text()));
                const QChar letter = action->text().at(at + 1).toLower();
                QVERIFY2(!letters.contains(letter), qPrintable(action->text()));
                letters.insert(letter);
            }
        }
    }

    void disablesTheCommandsOfAMeetingOnly()
    {
        Actions actions;
        for (const Command &command : commands())
            actions.action(command.id)->setEnabled(true);
        actions.disableMeetingCommands();
        QVERIFY(!actions.action(CommandId::NextItem)->isEnabled());
        QVERIFY(!actions.floor(8)->isEnabled());
        QVERIFY(!actions.action(CommandId::PrintOrExport)->isEnabled());
        QVERIFY(actions.action(CommandId::NewFromAgenda)->isEnabled());
        QVERIFY(actions.action(CommandId::AllKeys)->isEnabled());
    }
};

QTEST_MAIN(TestActions)
#include "tst_Actions.moc"
