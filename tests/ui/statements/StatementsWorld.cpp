// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/ui/statements/StatementsWorld.h"
#include "tests/support/Folders.h"

#include "core/meetingfile/MeetingFile.h"
#include "ui/live/HintBar.h"
#include "ui/live/LivePage.h"
#include "ui/statements/StatementTabs.h"

#include <QApplication>
#include <QMenuBar>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

Meeting practiceMeeting()
{
    const auto meeting =
        readMeetingFile(projectFile(u"resources/practice/practice-meeting.json"_s));
    if (!meeting)
        qFatal("the practice meeting cannot be read");
    return *meeting;
}

Meeting unpublishedMeeting()
{
    Meeting meeting = practiceMeeting();
    for (AgendaItem &item : meeting.items) {
        if (item.decision)
            item.decision->publishedOn.reset();
    }
    return meeting;
}

StatementsWorld::StatementsWorld(const Meeting &meeting, Book book)
    : session({MeetingId::fromTrusted(u"m"_s), meeting, {}, {}, 0, book == Book::ReadOnly}, sink,
              clock, u"clerk"_s)
{
    theme.install(*qApp);
    pages = new MeetingPages({session, ids, actions, prompts, theme, *styles.find(usualStyle()),
                              vocabulary, [this](const ItemId &item) { exported.append(item); },
                              &council});
    actions.fill(*window.menuBar());
    window.setCentralWidget(pages);
    window.resize(1366, 680);
    window.show();
    QApplication::setActiveWindow(&window);
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    pages->live()->takeKeyboard();
}

StatementsWorld::~StatementsWorld()
{
    window.close();
}

QWidget *StatementsWorld::target()
{
    if (QApplication::activeWindow() != &window)
        QApplication::setActiveWindow(&window);
    QWidget *focused = QApplication::focusWidget();
    return focused ? focused : &window;
}

void StatementsWorld::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(target(), key, modifiers);
}

void StatementsWorld::type(const QString &text)
{
    for (const QChar letter : text) {
        QWidget *here = target();
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(kind, 0, Qt::NoModifier, QString(letter));
            QApplication::sendEvent(here, &event);
        }
    }
}

void StatementsWorld::openStatements()
{
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
}

bool StatementsWorld::goToStatement(const ItemId &item)
{
    auto *tabs = find<StatementTabs>(u"statementTabs"_s);
    for (int tried = 0; tried < tabs->count() && tabs->currentItem() != item; ++tried)
        press(Qt::Key_PageDown, Qt::ControlModifier);
    return tabs->currentItem() == item;
}

bool StatementsWorld::tabTo(const QString &objectName)
{
    constexpr int most = 120;
    for (int tried = 0; tried < most; ++tried) {
        if (target()->objectName() == objectName)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

Decision StatementsWorld::decision(const ItemId &item) const
{
    const AgendaItem *found = findItem(session.meeting(), item);
    return found ? found->decision.value_or(Decision()) : Decision();
}

QString StatementsWorld::hint()
{
    return find<HintBar>(u"statementHints"_s)->plain();
}

} // namespace minutebook
