// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QWidget>

#include <array>
#include <type_traits>

class QMenu;
class QMenuBar;

namespace minutebook {

/// Every command of the program.
enum class CommandId {
    NewFromAgenda,
    SameMembers,
    OpenMeetingFile,
    PracticeMeeting,
    CloseMeeting,
    PrintOrExport,
    DecisionRegister,
    HouseStylesEditor,
    SaveNow,
    SecondCopyFolder,
    StopSecondCopy,
    Quit,

    StartMeeting,
    EndMeeting,
    Adjourn,
    Resume,
    ExcludePublic,
    NextItem,
    PreviousItem,
    GoToItem,
    AddPeople,
    AllPresent,
    DetailsOfMeeting,
    ItemDetails,
    AttendanceLedger,
    Interests,
    ActionsOfMeeting,
    SpellItem,
    StandardPhrase,
    VocabularyOfBook,
    CouncilAndCallIn,
    Undo,
    Redo,

    Floor1,
    Floor2,
    Floor3,
    Floor4,
    Floor5,
    Floor6,
    Floor7,
    Floor8,
    FloorPresenter,
    FloorNoName,
    SpeakerField,
    KindIntroduces,
    KindPoints,
    KindAsks,
    KindAnswers,
    KindStates,
    KindConcern,
    KindUndertakes,
    KindNote,
    FileWords,
    CorrectRow,
    EntryDetails,
    RemoveEntry,
    EntryUp,
    EntryDown,
    SplitEntry,
    MergeEntry,
    RemovedEntries,
    FlagEntry,
    NextFlagged,
    PreviousFlagged,
    AddTable,
    CorrectEarlierMinutes,

    WorkOnResolution,
    NewMotion,
    StartAmendment,
    OpenVote,
    CompareWording,
    RecordOutcome,
    LimbUp,
    LimbDown,
    SendToDisplay,
    BlankDisplay,
    DecisionStatements,
    DecisionsOfMeeting,
    NextGap,
    PreviousGap,
    StatementAsResolved,
    StatementAsItStands,

    LightTheme,
    DarkTheme,
    DesktopTheme,
    TextBigger,
    TextSmaller,
    TextNormal,
    PeoplePane,
    AgendaPane,
    NextPane,
    PreviousPane,
    FindHere,
    FindNext,
    FindPrevious,
    SearchMinutes,

    AllKeys,
    About,
};
inline constexpr int actionCount = static_cast<int>(CommandId::About) + 1;

enum class MenuId { File, Meeting, Speaking, Resolution, View, Help };
inline constexpr int menuCount = static_cast<int>(MenuId::Help) + 1;

/// One line of the table of commands.
struct Command {
    CommandId id;
    const char *name; ///< the action's object name
    const char *
        text; ///< to be translated in the context "Actions"; its letter after & is free in its menu
    const char *keys; ///< portable text, alternatives after "; "; the first one is shown
    MenuId menu;
    bool checkable = false;
    bool endsGroup = false; ///< a line stands after it in the menu
    bool ofField = false; ///< the key is that of a field, while it is typed in; the menu shows it
};

/// The table, in the order of the menus: the only place where a key is bound to a command.
[[nodiscard]] const std::array<Command, static_cast<size_t>(actionCount)> &commands();

/// The actions of one window and its menus. A command nobody has connected, or that cannot act now,
/// is disabled by whoever answers for it; all begin disabled. Owned by the window's builder, before
/// which it must not go. GUI thread.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    [[nodiscard]] QAction *action(CommandId id) const;
    /// The floor key 1 to 8.
    [[nodiscard]] QAction *floor(int seat) const;

    /// Enables the command and has it answered while the page is in sight, for the pages of a
    /// meeting share keys. The answer ends with the owner, which the page outlives.
    template <typename Handler>
    void answer(CommandId id, const QWidget &page, QObject *owner, Handler handler) const
    {
        action(id)->setEnabled(true);
        connect(action(id), &QAction::triggered, owner, [&page, handler](bool checked) {
            if (!page.isVisible())
                return;
            if constexpr (std::is_invocable_v<Handler, bool>)
                handler(checked);
            else
                handler();
        });
    }

    /// Builds the six menus.
    void fill(QMenuBar &bar);
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] static QString menuTitle(MenuId menu);

    /// Disables every command of the meeting that is open: to be called when it closes.
    void disableMeetingCommands();

private:
    std::array<QAction *, static_cast<size_t>(actionCount)> m_actions{};
};

} // namespace minutebook
