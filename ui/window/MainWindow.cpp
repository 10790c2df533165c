// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/window/MainWindow.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

#include "core/session/live/RoomEdits.h"
#include "core/session/live/RoomState.h"
#include "ui/Actions.h"
#include "ui/decisions/RegisterDialog.h"
#include "ui/dialogs/AboutDialog.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/dialogs/KeysPage.h"
#include "ui/dialogs/PeopleDialog.h"
#include "ui/spine/SpineWidget.h"
#include "ui/welcome/MeetingsModel.h"
#include "ui/welcome/WelcomePage.h"
#include "ui/widgets/Panes.h"
#include "ui/window/MeetingMaker.h"
#include "ui/window/SafeKeeping.h"
#include "ui/window/WindowMemory.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallest(1180, 680);
constexpr int tickEvery = 1000; // ms

} // namespace

MainWindow::MainWindow(const WindowServices &services)
    : m_services(services)
    , m_actions(new Actions(this))
    , m_spine(new SpineWidget(services.theme, this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(services.book, *m_actions, services.theme, this))
    , m_maker(new MeetingMaker(services.book, services.ids, services.clock, services.prompts,
                               services.theme, this))
    , m_safe(new SafeKeeping({services.book, *m_actions, services.prompts, services.settings,
                              services.clock,
                              [this](const LiveMeeting::Notice &notice) { say(notice); }},
                             this))
    , m_ticking(new QTimer(this))
{
    setObjectName(u"mainWindow"_s);
    buildFrame();
    connectFile();
    connectView();
    connectHelp();
    connect(m_maker, &MeetingMaker::made, this, &MainWindow::openMeeting);
    connect(m_welcome, &WelcomePage::fileDropped, m_maker, &MeetingMaker::takeFile);
    connect(m_welcome, &WelcomePage::textGiven, m_maker, &MeetingMaker::takeText);
    connect(m_welcome, &WelcomePage::pasteWanted, m_maker, &MeetingMaker::paste);
    connect(m_welcome, &WelcomePage::meetingChosen, this, &MainWindow::openMeeting);
    connect(m_welcome, &WelcomePage::lookAsked, this, &MainWindow::lookAt);
    connect(m_welcome, &WelcomePage::foundChosen, this, &MainWindow::openFound);
    connect(m_safe, &SafeKeeping::changed, this, &MainWindow::tick);
    connect(m_ticking, &QTimer::timeout, this, &MainWindow::tick);
    m_ticking->setTimerType(Qt::VeryCoarseTimer); // all that ticks wakes at one moment
    m_ticking->start(tickEvery);
    restoreWindow(*this, services.theme, services.settings);
    chooseTheme(services.theme.mode());
    retitle();
    tick();
    m_welcome->takeKeyboard();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *top = new QWidget(this);
    auto *bar = new QMenuBar(top);
    bar->setObjectName(u"menuBar"_s);
    bar->setNativeMenuBar(false);
    m_actions->fill(*bar);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_spine);
    setMenuWidget(top);
    m_pages->addWidget(m_welcome);
    setCentralWidget(m_pages);
    setMinimumSize(smallest);
    markAsPane(*m_spine, 99);
}

void MainWindow::on(CommandId id, const std::function<void()> &act)
{
    m_actions->action(id)->setEnabled(true);
    connect(m_actions->action(id), &QAction::triggered, this, act);
}

void MainWindow::connectFile()
{
    on(CommandId::NewFromAgenda, [this] { m_maker->chooseAgenda(); });
    on(CommandId::SameMembers, [this] { m_maker->sameMembers(); });
    on(CommandId::OpenMeetingFile, [this] { m_maker->chooseMeetingFile(); });
    on(CommandId::PracticeMeeting, [this] { practise(); });
    on(CommandId::CloseMeeting, [this] { leaveMeeting([] {}); });
    on(CommandId::PrintOrExport, [this] { printOrExport(); });
    on(CommandId::HouseStylesEditor, [this] { editStyles(); });
    on(CommandId::Quit, [this] { close(); });
    on(CommandId::AddPeople, [this] {
        (new PeopleDialog(session(), m_services.ids, m_services.prompts, m_services.theme, this))
            ->open();
    });
    on(CommandId::AllPresent, [this] {
        const auto done = session().perform(everybodyPresent(session().meeting()));
        if (!done)
            tell(done.error());
    });
    m_actions->disableMeetingCommands();
    const bool writable = !m_services.book.isReadOnly();
    for (const CommandId id :
         {CommandId::NewFromAgenda, CommandId::SameMembers, CommandId::OpenMeetingFile})
        m_actions->action(id)->setEnabled(writable);
}

void MainWindow::connectView()
{
    auto *themes = new QActionGroup(this);
    for (const CommandId id :
         {CommandId::LightTheme, CommandId::DarkTheme, CommandId::DesktopTheme})
        themes->addAction(m_actions->action(id));
    Theme &theme = m_services.theme;
    on(CommandId::LightTheme, [this] { chooseTheme(Theme::Mode::Light); });
    on(CommandId::DarkTheme, [this] { chooseTheme(Theme::Mode::Dark); });
    on(CommandId::DesktopTheme, [this] { chooseTheme(Theme::Mode::AsDesktop); });
    on(CommandId::TextBigger, [&theme] { theme.setPercent(theme.tokens().percent + percentStep); });
    on(CommandId::TextSmaller,
       [&theme] { theme.setPercent(theme.tokens().percent - percentStep); });
    on(CommandId::TextNormal, [&theme] { theme.setPercent(leastPercent); });
    on(CommandId::NextPane, [this] { movePane(1); });
    on(CommandId::PreviousPane, [this] { movePane(-1); });
    on(CommandId::SearchMinutes, [this] { searchMinutes(); });
    on(CommandId::DecisionRegister, [this] { openRegister(); });
    connect(&theme, &Theme::themeChanged, this, [this] {
        const int percent = m_services.theme.tokens().percent;
        m_actions->action(CommandId::TextBigger)->setEnabled(percent < mostPercent);
        m_actions->action(CommandId::TextSmaller)->setEnabled(percent > leastPercent);
    });
}

void MainWindow::connectHelp()
{
    on(CommandId::AllKeys, [this] { (new KeysPage(m_services.theme, this))->open(); });
    on(CommandId::About,
       [this] { (new AboutDialog(m_services.book.path(), m_services.theme, this))->open(); });
}

void MainWindow::chooseTheme(Theme::Mode mode)
{
    m_services.theme.setMode(mode);
    const CommandId id = mode == Theme::Mode::Light ? CommandId::LightTheme
        : mode == Theme::Mode::Dark                 ? CommandId::DarkTheme
                                                    : CommandId::DesktopTheme;
    m_actions->action(id)->setChecked(true);
}

MeetingSession &MainWindow::session() const
{
    return *m_open->session;
}

void MainWindow::openMeeting(const MeetingId &id)
{
    leaveMeeting([this, id] { showMeeting(openFromBook(m_services.book, id, m_services.styles)); });
}

void MainWindow::lookAt(const MeetingId &id)
{
    leaveMeeting([this, id] {
        showMeeting(
            openFromBook(m_services.book, id, m_services.styles, BookSession::Mode::ReadOnly));
    });
}

void MainWindow::openFound(const SearchHit &hit)
{
    leaveMeeting([this, hit] {
        showMeeting(openFromBook(m_services.book, hit.meeting, m_services.styles));
        if (m_open && m_open->page.showEntry)
            m_open->page.showEntry(hit.place, hit.entry);
    });
}

void MainWindow::practise()
{
    leaveMeeting([this] {
        showMeeting(
            openPractice(m_services.clock, m_services.ids, m_services.clerk, m_services.styles));
    });
}

void MainWindow::showMeeting(Result<std::unique_ptr<OpenMeeting>> open)
{
    if (!open) {
        tell(open.error());
        return;
    }
    m_open = std::move(*open);
    for (const CommandId id : {CommandId::CloseMeeting, CommandId::PrintOrExport})
        m_actions->action(id)->setEnabled(true);
    for (const CommandId id : {CommandId::AddPeople, CommandId::AllPresent})
        m_actions->action(id)->setEnabled(!session().isReadOnly());
    m_open->page = m_services.makePage(session(), *m_actions, m_open->style);
    m_pages->addWidget(m_open->page.widget.get());
    m_pages->setCurrentWidget(m_open->page.widget.get());
    m_open->page.widget->setFocus();
    connect(m_open->page.widget.get(), &QWidget::windowTitleChanged, this, [this] {
        retitle();
        tick();
    });
    m_course = courseOf(session().meeting());
    m_safe->attend(m_open->practice ? nullptr : &session());
    connect(&session(), &MeetingSession::changed, this, &MainWindow::follow);
    connect(&session(), &MeetingSession::saveStateChanged, this, &MainWindow::tick);
    retitle();
    tick();
}

std::optional<Question> MainWindow::askedBeforeLeaving()
{
    if (!m_open)
        return std::nullopt;
    if (m_open->page.keepAll)
        m_open->page.keepAll();
    const auto kept = m_open->practice ? Result<void>() : m_services.book.settle();
    if (!kept && session().saveState().inSpill) {
        return Question{tr("Not in the book yet"),
                        tr("%1 Every word is safe in a spill file on this computer and goes into "
                           "the minute book when it is opened again and can be written. Close the "
                           "meeting?")
                            .arg(kept.error().oneLine()),
                        tr("Close it"), tr("Stay")};
    }
    if (!kept) {
        return Question{tr("Not saved"),
                        tr("%1 What the disk has not taken is lost when the meeting is closed. "
                           "Stay, and it is tried again every two seconds.")
                            .arg(kept.error().oneLine()),
                        tr("Close and lose it"), tr("Stay")};
    }
    if (!m_open->isUnderWay())
        return std::nullopt;
    return Question{tr("The meeting is live"),
                    tr("The meeting is live. Everything is kept, also the sentence that is being "
                       "typed, and it opens again where it stopped. Close it?"),
                    tr("Close it"), tr("Stay")};
}

void MainWindow::leaveMeeting(const std::function<void()> &then)
{
    const auto leave = [this, then] {
        closeMeeting();
        then();
    };
    const std::optional<Question> question = askedBeforeLeaving();
    if (!question) {
        leave();
        return;
    }
    m_services.prompts.ask(this, *question, [leave](bool doIt) {
        if (doIt)
            leave();
    });
}

void MainWindow::closeMeeting()
{
    if (!m_open)
        return;
    if (m_open->page.keepAll)
        m_open->page.keepAll();
    m_safe->attend(nullptr);
    m_open.reset();
    m_actions->disableMeetingCommands();
    m_welcome->refresh();
    m_pages->setCurrentWidget(m_welcome);
    m_welcome->takeKeyboard();
    retitle();
    tick();
}

void MainWindow::printOrExport()
{
    auto *dialog =
        new ExportDialog(session().meeting(), session().draft().item, m_services.styles,
                         m_services.prompts, &m_services.settings, m_services.theme, this);
    dialog->setEarlierMeetings(session().earlierMeetings());
    dialog->open();
}

void MainWindow::movePane(int step)
{
    if (!m_open) // a meeting's page goes round its own panes
        goToNextPane(*this, step);
}

void MainWindow::searchMinutes()
{
    leaveMeeting([this] { m_welcome->takeSearch(); });
}

void MainWindow::openRegister()
{
    if (m_open)
        m_open->page.keepAll();
    auto *dialog = new RegisterDialog(
        {m_services.book, m_services.prompts, m_services.theme, m_services.clock.now().date()},
        this);
    connect(dialog, &RegisterDialog::meetingAsked, this, [this](const MeetingId &id) {
        if (!m_open || session().id() != id)
            openMeeting(id);
    });
    dialog->open();
}

void MainWindow::follow(const Edit &edit)
{
    if (touchesRoom(edit, session().meeting()))
        m_course = courseOf(session().meeting());
    retitle();
    tick();
}

/// At every answer of the disk, so nothing here may grow with the meeting.
void MainWindow::tick()
{
    const QDateTime now = m_services.clock.now();
    if (!m_open) {
        m_spine->setState(welcomeSpine(m_welcome->council(), m_services.clerk,
                                       m_services.book.isReadOnly(), {}, now));
        return;
    }
    SpineState state =
        spineStateOf({.meeting = session().meeting(),
                      .course = m_course,
                      .saved = session().saveState(),
                      .copy = m_open->practice ? SecondCopyState() : m_safe->secondCopy(),
                      .readOnly = session().isReadOnly(),
                      .now = now});
    if (m_open->page.describe)
        m_open->page.describe(state);
    m_spine->setState(state);
}

void MainWindow::retitle()
{
    if (!m_open) {
        setWindowTitle(tr("Minutebook"));
        return;
    }
    const Meeting &meeting = session().meeting();
    QString title =
        tr("%1, %2 – Minutebook").arg(meeting.body.name, longDate(meeting.details.date));
    const QString page = m_open->page.widget ? m_open->page.widget->windowTitle() : QString();
    if (!page.isEmpty())
        title = tr("%1 – %2").arg(page, title);
    if (m_course.isExcluded && phaseOf(meeting) != MeetingPhase::Ended)
        title = tr("EXEMPT – %1").arg(title);
    if (m_open->practice)
        title = tr("Practice, nothing is kept – %1").arg(title);
    setWindowTitle(title);
}

void MainWindow::tell(const Error &error)
{
    m_services.prompts.tell(this, tr("That was not done"), error.oneLine());
}

void MainWindow::say(const LiveMeeting::Notice &notice)
{
    if (m_open && m_open->page.say)
        m_open->page.say(notice);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_services.theme.setColumn(width() >= bigColumnFrom ? Column::Big : Column::Normal);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    m_closing = true; // the answer may come at once, or after this event
    if (!m_leaving) {
        leaveMeeting([this] {
            m_leaving = true;
            if (!m_closing)
                close();
        });
    }
    m_closing = false;
    if (m_leaving) {
        keepWindow(*this, m_services.theme, m_services.settings);
        event->accept();
    }
}

} // namespace minutebook
