// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/FixedClock.h"
#include "tests/support/MemorySink.h"
#include "tests/support/SequentialIds.h"
#include "ui/live/LivePage.h"

#include <QMainWindow>

namespace minutebook {

/// A real live page in a real window with its menus, over a meeting that is kept in memory.
class LiveWorld
{
public:
    enum class Book { Written, ReadOnly };

    explicit LiveWorld(const Meeting &meeting, const Draft &draft = {}, Book book = Book::Written);
    ~LiveWorld();

    /// Keys go to whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void typeAndEnter(const QString &text);
    /// Starts the meeting and goes to item 6.
    void goLive();

    [[nodiscard]] LiveMeeting &live() { return page->live(); }
    [[nodiscard]] const Entry &last() { return live().entriesHere().values.constLast(); }
    [[nodiscard]] Speech lastSpeech() { return std::get<Speech>(last().body); }
    [[nodiscard]] int count() { return live().entriesHere().size(); }
    [[nodiscard]] QString hint();
    /// Enter in a cell of a table: the view takes the cell when it comes to it.
    void enterInCell();
    /// What has the keyboard, in the dialog that is open or in the window; a completion list that
    /// has closed leaves the window without it when no window manager runs.
    [[nodiscard]] QWidget *target();
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return window.findChild<Widget *>(name);
    }

    MemorySink sink;
    FixedClock clock;
    SequentialIds ids;
    Theme theme{false};
    Vocabulary vocabulary{{}, [](const ClerkWords &) { return Result<void>(); }};
    MeetingSession session;
    Actions actions;
    QMainWindow window;
    LivePage *page = nullptr;
};

} // namespace minutebook
