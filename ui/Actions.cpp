// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/Actions.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using enum CommandId;
constexpr auto file = MenuId::File;
constexpr auto meeting = MenuId::Meeting;
constexpr auto speaking = MenuId::Speaking;
constexpr auto resolution = MenuId::Resolution;
constexpr auto view = MenuId::View;
constexpr auto help = MenuId::Help;

constexpr std::array<Command, static_cast<size_t>(actionCount)> table{{
    {NewFromAgenda, "newFromAgenda", QT_TRANSLATE_NOOP("Actions", "&New from an agenda…"), "Ctrl+N",
     file},
    {SameMembers, "sameMembers", QT_TRANSLATE_NOOP("Actions", "Same &members as a past meeting…"),
     "Ctrl+Shift+N", file},
    {OpenMeetingFile, "openMeetingFile", QT_TRANSLATE_NOOP("Actions", "&Open a meeting file…"),
     "Ctrl+O", file},
    {PracticeMeeting, "practiceMeeting", QT_TRANSLATE_NOOP("Actions", "Practice mee&ting"),
     "Ctrl+Shift+T", file, false, true},
    {CloseMeeting, "closeMeeting", QT_TRANSLATE_NOOP("Actions", "&Close the meeting"), "Ctrl+W",
     file},
    {PrintOrExport, "printOrExport", QT_TRANSLATE_NOOP("Actions", "&Print or export…"), "Ctrl+P",
     file},
    {DecisionRegister, "decisionRegister", QT_TRANSLATE_NOOP("Actions", "Re&gister of decisions…"),
     "Ctrl+Shift+F6", file},
    {HouseStylesEditor, "houseStyles", QT_TRANSLATE_NOOP("Actions", "House sty&les…"),
     "Ctrl+Shift+F2", file, false, true},
    {SaveNow, "saveNow", QT_TRANSLATE_NOOP("Actions", "&Save now"), "Ctrl+S", file},
    {SecondCopyFolder, "secondCopyFolder", QT_TRANSLATE_NOOP("Actions", "Second cop&y…"),
     "Shift+F5", file},
    {StopSecondCopy, "stopSecondCopy", QT_TRANSLATE_NOOP("Actions", "Stop th&e second copy"),
     "Ctrl+Shift+F5", file, false, true},
    {Quit, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", file},

    {StartMeeting, "startMeeting", QT_TRANSLATE_NOOP("Actions", "&Start the meeting"),
     "Ctrl+Shift+S", meeting},
    {EndMeeting, "endMeeting", QT_TRANSLATE_NOOP("Actions", "&End the meeting"), "Ctrl+Shift+W",
     meeting},
    {Adjourn, "adjourn", QT_TRANSLATE_NOOP("Actions", "Ad&journ"), "Ctrl+Shift+J", meeting},
    {Resume, "resume", QT_TRANSLATE_NOOP("Actions", "&Resume"), "Ctrl+Shift+R", meeting},
    {ExcludePublic, "excludePublic",
     QT_TRANSLATE_NOOP("Actions", "E&xclude the public, or let them back in"), "Ctrl+Shift+X",
     meeting, false, true},
    {NextItem, "nextItem", QT_TRANSLATE_NOOP("Actions", "&Next item"), "Ctrl+PgDown", meeting},
    {PreviousItem, "previousItem", QT_TRANSLATE_NOOP("Actions", "&Previous item"), "Ctrl+PgUp",
     meeting},
    {GoToItem, "goToItem", QT_TRANSLATE_NOOP("Actions", "&Go to item…"), "Ctrl+J", meeting, false,
     true},
    {AddPeople, "addPeople", QT_TRANSLATE_NOOP("Actions", "&Add people…"), "Ctrl+Shift+P", meeting},
    {AllPresent, "allPresent", QT_TRANSLATE_NOOP("Actions", "A&ll present"), "Ctrl+Shift+L",
     meeting},
    {DetailsOfMeeting, "detailsOfMeeting", QT_TRANSLATE_NOOP("Actions", "Details of the &meeting…"),
     "Shift+F2", meeting},
    {ItemDetails, "itemDetails", QT_TRANSLATE_NOOP("Actions", "&Items and their details…"),
     "Ctrl+Shift+Y", meeting},
    {AttendanceLedger, "attendanceLedger", QT_TRANSLATE_NOOP("Actions", "Attendan&ce…"),
     "Ctrl+Shift+H", meeting},
    {Interests, "interests", QT_TRANSLATE_NOOP("Actions", "Declarations o&f interest…"),
     "Ctrl+Shift+B", meeting},
    {ActionsOfMeeting, "actionsOfMeeting", QT_TRANSLATE_NOOP("Actions", "Ac&tions of the meeting…"),
     "Ctrl+Shift+G", meeting, false, true},
    {SpellItem, "spellItem", QT_TRANSLATE_NOOP("Actions", "Spelling &of this item"), "F7", meeting},
    {StandardPhrase, "standardPhrase", QT_TRANSLATE_NOOP("Actions", "Standard p&hrase…"),
     "Shift+F7", meeting},
    {VocabularyOfBook, "vocabularyOfBook", QT_TRANSLATE_NOOP("Actions", "&Vocabulary of the book…"),
     "Ctrl+Shift+V", meeting},
    {CouncilAndCallIn, "councilAndCallIn",
     QT_TRANSLATE_NOOP("Actions", "Council, call-in and &bank holidays…"), "Ctrl+Shift+F3", meeting,
     false, true},
    {Undo, "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", meeting},
    {Redo, "redo", QT_TRANSLATE_NOOP("Actions", "Re&do"), "Ctrl+Shift+Z", meeting},

    {Floor1, "floor1", QT_TRANSLATE_NOOP("Actions", "The floor to seat &1"), "Alt+1", speaking},
    {Floor2, "floor2", QT_TRANSLATE_NOOP("Actions", "The floor to seat &2"), "Alt+2", speaking},
    {Floor3, "floor3", QT_TRANSLATE_NOOP("Actions", "The floor to seat &3"), "Alt+3", speaking},
    {Floor4, "floor4", QT_TRANSLATE_NOOP("Actions", "The floor to seat &4"), "Alt+4", speaking},
    {Floor5, "floor5", QT_TRANSLATE_NOOP("Actions", "The floor to seat &5"), "Alt+5", speaking},
    {Floor6, "floor6", QT_TRANSLATE_NOOP("Actions", "The floor to seat &6"), "Alt+6", speaking},
    {Floor7, "floor7", QT_TRANSLATE_NOOP("Actions", "The floor to seat &7"), "Alt+7", speaking},
    {Floor8, "floor8", QT_TRANSLATE_NOOP("Actions", "The floor to seat &8"), "Alt+8", speaking},
    {FloorPresenter, "floorPresenter",
     QT_TRANSLATE_NOOP("Actions", "The floor to the presenting officer (&9)"), "Alt+9", speaking},
    {FloorNoName, "floorNoName", QT_TRANSLATE_NOOP("Actions", "N&o name: a query was raised"),
     "Alt+0", speaking},
    {SpeakerField, "speakerField", QT_TRANSLATE_NOOP("Actions", "&Speaker…"), "Ctrl+L", speaking,
     false, true},
    {KindIntroduces, "kindIntroduces", QT_TRANSLATE_NOOP("Actions", "&Introduces"), "Ctrl+1",
     speaking},
    {KindPoints, "kindPoints", QT_TRANSLATE_NOOP("Actions", "&Points"), "Ctrl+2", speaking},
    {KindAsks, "kindAsks", QT_TRANSLATE_NOOP("Actions", "&Asks"), "Ctrl+3", speaking},
    {KindAnswers, "kindAnswers", QT_TRANSLATE_NOOP("Actions", "A&nswers"), "Ctrl+4", speaking},
    {KindStates, "kindStates", QT_TRANSLATE_NOOP("Actions", "Sta&tes"), "Ctrl+5", speaking},
    {KindConcern, "kindConcern", QT_TRANSLATE_NOOP("Actions", "&Concern"), "Ctrl+6", speaking},
    {KindUndertakes, "kindUndertakes", QT_TRANSLATE_NOOP("Actions", "&Undertakes"), "Ctrl+7",
     speaking},
    {KindNote, "kindNote", QT_TRANSLATE_NOOP("Actions", "Procedura&l note"), "Ctrl+8", speaking,
     false, true},
    {FileWords, "fileWords", QT_TRANSLATE_NOOP("Actions", "File what is t&yped"), "Return",
     speaking, false, false, true},
    {CorrectRow, "correctRow", QT_TRANSLATE_NOOP("Actions", "Correct the selected &row"), "F2",
     speaking},
    {EntryDetails, "entryDetails", QT_TRANSLATE_NOOP("Actions", "&Details of the entry…"), "Ctrl+I",
     speaking},
    {RemoveEntry, "removeEntry", QT_TRANSLATE_NOOP("Actions", "Remo&ve the selected entry"), "Del",
     speaking},
    {EntryUp, "entryUp", QT_TRANSLATE_NOOP("Actions", "&Move the entry up"), "Ctrl+Shift+Up",
     speaking},
    {EntryDown, "entryDown", QT_TRANSLATE_NOOP("Actions", "Mov&e the entry down"),
     "Ctrl+Shift+Down", speaking},
    {SplitEntry, "splitEntry", QT_TRANSLATE_NOOP("Actions", "Split at t&he caret"),
     "Ctrl+Shift+Return; Ctrl+Shift+Enter", speaking},
    {MergeEntry, "mergeEntry", QT_TRANSLATE_NOOP("Actions", "&Join with the one before"),
     "Ctrl+Shift+Backspace", speaking},
    {RemovedEntries, "removedEntries",
     QT_TRANSLATE_NOOP("Actions", "&What was removed, and earlier wordings…"), "Ctrl+Shift+Del",
     speaking, false, true},
    {FlagEntry, "flagEntry", QT_TRANSLATE_NOOP("Actions", "Flag: chec&k this"), "F5", speaking},
    {NextFlagged, "nextFlagged", QT_TRANSLATE_NOOP("Actions", "Ne&xt flagged"), "F4", speaking},
    {PreviousFlagged, "previousFlagged", QT_TRANSLATE_NOOP("Actions", "Previous fla&gged"),
     "Shift+F4", speaking, false, true},
    {AddTable, "addTable", QT_TRANSLATE_NOOP("Actions", "Ta&ble…"), "Ctrl+B", speaking},
    {CorrectEarlierMinutes, "correctEarlierMinutes",
     QT_TRANSLATE_NOOP("Actions", "Correction o&f earlier minutes…"), "Ctrl+Shift+C", speaking},

    {WorkOnResolution, "workOnResolution", QT_TRANSLATE_NOOP("Actions", "&Resolution of this item"),
     "Ctrl+R", resolution},
    {NewMotion, "newMotion", QT_TRANSLATE_NOOP("Actions", "Mo&tion of this item"), "Ctrl+Shift+M",
     resolution, false, true},
    {StartAmendment, "startAmendment", QT_TRANSLATE_NOOP("Actions", "Start an a&mendment"),
     "Ctrl+M", resolution},
    {OpenVote, "openVote", QT_TRANSLATE_NOOP("Actions", "Open the &vote, next method"), "Ctrl+T",
     resolution},
    {CompareWording, "compareWording", QT_TRANSLATE_NOOP("Actions", "&Compare the wording"),
     "Ctrl+D", resolution},
    {RecordOutcome, "recordOutcome", QT_TRANSLATE_NOOP("Actions", "Record the &outcome"),
     "Ctrl+Return; Ctrl+Enter", resolution, false, true},
    {LimbUp, "limbUp", QT_TRANSLATE_NOOP("Actions", "Move the limb &up"), "Alt+Up", resolution},
    {LimbDown, "limbDown", QT_TRANSLATE_NOOP("Actions", "Move the limb &down"), "Alt+Down",
     resolution, false, true},
    {SendToDisplay, "sendToDisplay", QT_TRANSLATE_NOOP("Actions", "Show to the mem&bers"), "F11",
     resolution},
    {BlankDisplay, "blankDisplay", QT_TRANSLATE_NOOP("Actions", "Blan&k the members’ display"),
     "Shift+F11", resolution, false, true},
    {DecisionStatements, "decisionStatements", QT_TRANSLATE_NOOP("Actions", "Decision &statements"),
     "Ctrl+Shift+O", resolution},
    {DecisionsOfMeeting, "decisionsOfMeeting", QT_TRANSLATE_NOOP("Actions", "&List of decisions…"),
     "Ctrl+Shift+F8", resolution},
    {NextGap, "nextGap", QT_TRANSLATE_NOOP("Actions", "Next &gap"), "F8", resolution},
    {PreviousGap, "previousGap", QT_TRANSLATE_NOOP("Actions", "&Previous gap"), "Shift+F8",
     resolution},
    {StatementAsResolved, "statementAsResolved",
     QT_TRANSLATE_NOOP("Actions", "Statement &as resolved"), "Ctrl+Shift+F7", resolution},
    {StatementAsItStands, "statementAsItStands",
     QT_TRANSLATE_NOOP("Actions", "Statement keeps its own &words"), "Ctrl+Shift+F9", resolution},

    {LightTheme, "lightTheme", QT_TRANSLATE_NOOP("Actions", "&Light"), "Ctrl+Shift+I", view, true},
    {DarkTheme, "darkTheme", QT_TRANSLATE_NOOP("Actions", "&Dark"), "Ctrl+Shift+D", view, true},
    {DesktopTheme, "desktopTheme", QT_TRANSLATE_NOOP("Actions", "As the des&ktop"), "Ctrl+Shift+K",
     view, true, true},
    {TextBigger, "textBigger", QT_TRANSLATE_NOOP("Actions", "Text &bigger"),
     "Ctrl++; Ctrl+=", view},
    {TextSmaller, "textSmaller", QT_TRANSLATE_NOOP("Actions", "Text &smaller"), "Ctrl+-", view},
    {TextNormal, "textNormal", QT_TRANSLATE_NOOP("Actions", "Text &normal size"), "Ctrl+0", view,
     false, true},
    {PeoplePane, "peoplePane", QT_TRANSLATE_NOOP("Actions", "P&eople pane"), "F9", view, true},
    {AgendaPane, "agendaPane", QT_TRANSLATE_NOOP("Actions", "&Agenda pane"), "Shift+F9", view,
     true},
    {NextPane, "nextPane", QT_TRANSLATE_NOOP("Actions", "Ne&xt pane"), "F6", view},
    {PreviousPane, "previousPane", QT_TRANSLATE_NOOP("Actions", "&Previous pane"), "Shift+F6", view,
     false, true},
    {FindHere, "findHere", QT_TRANSLATE_NOOP("Actions", "&Find in this meeting…"), "Ctrl+F", view},
    {FindNext, "findNext", QT_TRANSLATE_NOOP("Actions", "Find a&gain"), "F3", view},
    {FindPrevious, "findPrevious", QT_TRANSLATE_NOOP("Actions", "Find again back&wards"),
     "Shift+F3", view, false, true},
    {SearchMinutes, "searchMinutes", QT_TRANSLATE_NOOP("Actions", "Search all &minutes"),
     "Ctrl+Shift+F", view},

    {AllKeys, "allKeys", QT_TRANSLATE_NOOP("Actions", "All &keys"), "F1", help},
    {About, "about", QT_TRANSLATE_NOOP("Actions", "&About Minutebook"), "Shift+F1", help},
}};

QAction *makeAction(const Command &command, QObject *parent)
{
    auto *action = new QAction(QCoreApplication::translate("Actions", command.text), parent);
    action->setObjectName(QLatin1StringView(command.name));
    action->setShortcuts(QKeySequence::listFromString(QLatin1StringView(command.keys)));
    action->setShortcutContext(command.ofField ? Qt::WidgetShortcut : Qt::WindowShortcut);
    action->setCheckable(command.checkable);
    action->setEnabled(false);
    action->setMenuRole(QAction::NoRole);
    return action;
}

bool belongsToMeeting(const Command &command)
{
    switch (command.menu) {
    case MenuId::Meeting:
    case MenuId::Speaking:
        return true;
    case MenuId::Resolution: // these two act in a statement alone
        return command.id != StatementAsResolved && command.id != StatementAsItStands;
    case MenuId::File:
        return command.id == CloseMeeting || command.id == SaveNow || command.id == PrintOrExport;
    case MenuId::View:
        return command.id == PeoplePane || command.id == AgendaPane || command.id == FindHere
            || command.id == FindNext || command.id == FindPrevious;
    case MenuId::Help:
        return false;
    }
    return false;
}

} // namespace

const std::array<Command, static_cast<size_t>(actionCount)> &commands()
{
    return table;
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const Command &command : table)
        m_actions[static_cast<size_t>(command.id)] = makeAction(command, this);
}

QAction *Actions::action(CommandId id) const
{
    return m_actions[static_cast<size_t>(id)];
}

QAction *Actions::floor(int seat) const
{
    return action(static_cast<CommandId>(static_cast<int>(Floor1) + seat - 1));
}

QString Actions::menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return tr("&File");
    case MenuId::Meeting:
        return tr("&Meeting");
    case MenuId::Speaking:
        return tr("&Speaking");
    case MenuId::Resolution:
        return tr("&Resolution");
    case MenuId::View:
        return tr("&View");
    case MenuId::Help:
        return tr("&Help");
    }
    return {};
}

/// A key that belongs to a field is no shortcut while the menu bar has the keyboard: Return opens
/// a menu there.
bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        event->accept();
    return QObject::eventFilter(watched, event);
}

void Actions::fill(QMenuBar &bar)
{
    bar.installEventFilter(this);
    std::array<QMenu *, static_cast<size_t>(menuCount)> menus{};
    for (int number = 0; number < menuCount; ++number) {
        const auto id = static_cast<MenuId>(number);
        QMenu *menu = bar.addMenu(menuTitle(id));
        menu->setObjectName(u"menu%1"_s.arg(number));
        menus[static_cast<size_t>(number)] = menu;
    }
    for (const Command &command : table) {
        QMenu *menu = menus[static_cast<size_t>(command.menu)];
        menu->addAction(action(command.id));
        if (command.endsGroup)
            menu->addSeparator();
    }
}

void Actions::disableMeetingCommands()
{
    for (const Command &command : table) {
        if (belongsToMeeting(command) || command.menu == MenuId::Resolution)
            action(command.id)->setEnabled(false);
    }
}

} // namespace minutebook
