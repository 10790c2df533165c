// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyles.h"
#include "core/session/MeetingSession.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemorySink.h"
#include "tests/support/ScriptedPrompts.h"
#include "tests/support/SequentialIds.h"
#include "ui/meeting/MeetingPages.h"
#include "ui/statements/StatementsPage.h"

#include <QMainWindow>

namespace minutebook {

/// The pages of a meeting in a real window with its menus, over a meeting that is kept in memory.
class StatementsWorld
{
public:
    enum class Book { Written, ReadOnly };

    explicit StatementsWorld(const Meeting &meeting, Book book = Book::Written);
    ~StatementsWorld();

    /// Keys go to whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Ctrl+Shift+O.
    void openStatements();
    /// Ctrl+PgDn until the statement of that item is in sight; false when it has none.
    bool goToStatement(const ItemId &item);
    /// Tab until the field has the keyboard; false when it cannot be reached.
    bool tabTo(const QString &objectName);

    [[nodiscard]] Decision decision(const ItemId &item) const;
    [[nodiscard]] QWidget *target();
    [[nodiscard]] QString hint();
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return window.findChild<Widget *>(name);
    }

    MemorySink sink;
    FixedClock clock;
    SequentialIds ids;
    ScriptedPrompts prompts;
    Theme theme{false};
    HouseStyles styles = HouseStyles::builtIn();
    Vocabulary vocabulary{{}, [](const ClerkWords &) { return Result<void>(); }};
    std::optional<Error> bookTrouble; ///< while there is one, no council settings are kept
    CouncilDefaults council{{}, [this](const CouncilSettings &) {
                                return bookTrouble ? Result<void>(*bookTrouble) : Result<void>();
                            }};
    MeetingSession session;
    Actions actions;
    QMainWindow window;
    MeetingPages *pages = nullptr;
    QList<ItemId> exported;
};

/// The practice meeting, as the program brings it.
[[nodiscard]] Meeting practiceMeeting();
/// The same with its statements not published, so that they can be changed without a reason.
[[nodiscard]] Meeting unpublishedMeeting();

} // namespace minutebook
