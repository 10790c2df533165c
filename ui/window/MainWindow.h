// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMainWindow>

#include <functional>

#include "core/document/HouseStyles.h"
#include "core/session/book/BookSession.h"
#include "ui/Prompts.h"
#include "ui/spine/SpineState.h"
#include "ui/theme/Theme.h"
#include "ui/window/OpenMeeting.h"

class QSettings;
class QStackedWidget;
class QTimer;

namespace minutebook {

class Actions;
class MeetingMaker;
class SafeKeeping;
class SpineWidget;
class WelcomePage;
enum class CommandId;

/// What a window needs from outside; all of it outlives the window.
struct WindowServices {
    BookSession &book;
    const HouseStyles &styles;
    IdSource &ids;
    const Clock &clock;
    Prompts &prompts;
    Theme &theme;
    QSettings &settings;
    QString clerk; ///< as the change log names them; may be empty
    MeetingPageMaker makePage;
    QString stylesFolder = {}; ///< where the council's own house styles are kept
    std::function<void(const HouseStyle &)> styleKept = {}; ///< puts it among `styles`
};

/// The window: menus, spine, and below them the welcome page or the meeting that is open.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowServices &services);
    ~MainWindow() override;

    void openMeeting(const MeetingId &id);
    [[nodiscard]] bool hasMeeting() const { return m_open != nullptr; }
    /// Only while a meeting is open.
    [[nodiscard]] MeetingSession &session() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFrame();
    void connectFile();
    void connectView();
    void connectHelp();
    void on(CommandId id, const std::function<void()> &act);

    void openFound(const SearchHit &hit);
    void lookAt(const MeetingId &id);
    void practise();
    void showMeeting(Result<std::unique_ptr<OpenMeeting>> open);
    void closeMeeting();
    /// What has to be asked before the open meeting is left; nothing when it may simply be closed.
    [[nodiscard]] std::optional<Question> askedBeforeLeaving();
    void leaveMeeting(const std::function<void()> &then);
    void printOrExport();
    void editStyles();
    void goOnIn(const HouseStyle &style);
    void useStyle(const HouseStyle &style);
    void takeStyle(const HouseStyle &style);
    void searchMinutes();
    void openRegister();
    void movePane(int step);
    void chooseTheme(Theme::Mode mode);
    void follow(const Edit &edit);
    void tick();
    void retitle();
    void tell(const Error &error);
    void say(const LiveMeeting::Notice &notice);

    WindowServices m_services;
    std::unique_ptr<OpenMeeting> m_open;
    SpineCourse m_course; ///< of the open meeting
    Actions *m_actions;
    SpineWidget *m_spine;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    MeetingMaker *m_maker;
    SafeKeeping *m_safe;
    QTimer *m_ticking;
    bool m_closing = false;
    bool m_leaving = false;
};

} // namespace minutebook
