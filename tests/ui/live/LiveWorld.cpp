// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/ui/live/LiveWorld.h"

#include "core/document/HouseStyles.h"
#include "ui/live/HintBar.h"

#include <QApplication>
#include <QMenuBar>
#include <QTest>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

MeetingSession::Opened opened(const Meeting &meeting, const Draft &draft, LiveWorld::Book book)
{
    MeetingSession::Opened opened;
    opened.id = MeetingId::fromTrusted(u"m"_s);
    opened.meeting = meeting;
    opened.draft = draft;
    opened.readOnly = book == LiveWorld::Book::ReadOnly;
    return opened;
}

} // namespace

LiveWorld::LiveWorld(const Meeting &meeting, const Draft &draft, Book book)
    : session(opened(meeting, draft, book), sink, clock, u"clerk"_s)
{
    theme.install(*qApp);
    const HouseStyles styles = HouseStyles::builtIn();
    page = new LivePage(session, ids, actions, theme, *styles.find(usualStyle()), vocabulary);
    actions.fill(*window.menuBar());
    window.setCentralWidget(page);
    window.resize(1366, 680);
    window.show();
    QApplication::setActiveWindow(&window);
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    page->takeKeyboard();
}

LiveWorld::~LiveWorld()
{
    window.close();
}

QWidget *LiveWorld::target()
{
    QWidget *dialog = QApplication::activeModalWidget();
    QWidget *top = dialog ? dialog : &window;
    if (QApplication::activeWindow() != top)
        QApplication::setActiveWindow(top);
    QWidget *focused = QApplication::focusWidget();
    if (!focused || focused->window() != top)
        focused = top->focusWidget();
    return focused ? focused : top;
}

void LiveWorld::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(target(), key, modifiers);
}

void LiveWorld::type(const QString &text)
{
    for (const QChar letter : text) {
        if (letter == u'\n') {
            press(Qt::Key_Return, Qt::ShiftModifier);
            continue;
        }
        QWidget *here = target();
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(here, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(here, &up);
    }
}

void LiveWorld::typeAndEnter(const QString &text)
{
    type(text);
    press(Qt::Key_Return);
}

void LiveWorld::enterInCell()
{
    press(Qt::Key_Return);
    QCoreApplication::sendPostedEvents();
}

void LiveWorld::goLive()
{
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_J, Qt::ControlModifier);
    typeAndEnter(u"6"_s);
}

QString LiveWorld::hint()
{
    return find<HintBar>(u"hints"_s)->plain();
}

} // namespace minutebook
