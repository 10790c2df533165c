// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/Application.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTextStream>

#include "ui/dialogs/ExportDialog.h"
#include "ui/live/LivePage.h"
#include "ui/meeting/MeetingPages.h"
#include "ui/window/MainWindow.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
        + u"/minutebook.ini"_s;
}

/// The council's own house styles stand beside the settings.
QString stylesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/styles"_s;
}

QString clerkName()
{
    return qEnvironmentVariable("USER");
}

} // namespace

Application::Application(QApplication &application)
    : m_settings(settingsPath(), QSettings::IniFormat)
    , m_theme(Theme::isDark(application.palette()))
    , m_ring(application)
    , m_styles(HouseStyles::withFolder(stylesFolder()))
{
    installTranslations(application);
    m_theme.install(application);
}

Application::~Application() = default;

void Application::installTranslations(QApplication &application)
{
    const QLocale locale;
    const QString own = locale.language() == QLocale::Welsh ? u":/i18n/minutebook_cy.qm"_s
                                                            : u":/i18n/minutebook_en_GB.qm"_s;
    if (m_words.load(own))
        application.installTranslator(&m_words);
    if (m_qtWords.load(locale, u"qtbase"_s, u"_"_s,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(&m_qtWords);
}

bool Application::start(const WindowOptions &options)
{
    const QString path = options.book.isEmpty() ? BookSession::defaultPath() : options.book;
    auto book = BookSession::open(path, m_clock, m_ids, clerkName(), BookSession::Mode::ReadWrite,
                                  BookSession::defaultSpillFolder());
    if (!book) {
        QTextStream(stderr) << book.error().oneLine() << '\n';
        return false;
    }
    m_book = std::move(*book);
    const auto makePage = [this](MeetingSession &session, Actions &actions,
                                 const HouseStyle &style) {
        auto pages = std::make_unique<MeetingPages>(MeetingPages::Services{
            session, m_ids, actions, m_prompts, m_theme, style, m_book->vocabulary(),
            [this, &session](const ItemId &item) { exportStatement(session, item); },
            &m_book->council(), m_book->referencesBeside(session.id())});
        MeetingPages *shown = pages.get();
        return MeetingPage{
            std::move(pages),
            [shown] { shown->keepAll(); },
            [shown](SpineState &state) { shown->describe(state); },
            [shown](const Place &place, const EntryId &entry) {
                shown->live()->showEntry(place, entry);
            },
            [shown](const LiveMeeting::Notice &notice) { shown->live()->say(notice); },
            [shown](const HouseStyle &other) { shown->live()->setStyle(other); }};
    };
    m_window = std::make_unique<MainWindow>(
        WindowServices{*m_book,
                       m_styles,
                       m_ids,
                       m_clock,
                       m_prompts,
                       m_theme,
                       m_settings,
                       {},
                       makePage,
                       stylesFolder(),
                       [this](const HouseStyle &style) { m_styles.put(style); }});
    m_window->show();
    if (m_book->readOnlyReason()) {
        m_prompts.tell(m_window.get(), QCoreApplication::translate("Application", "Read only"),
                       m_book->readOnlyReason()->oneLine());
    }
    if (!m_book->spillNote().isEmpty()) {
        m_prompts.tell(m_window.get(), QCoreApplication::translate("Application", "Words kept"),
                       m_book->spillNote());
    }
    if (!m_book->settingsNote().isEmpty()) {
        m_prompts.tell(m_window.get(),
                       QCoreApplication::translate("Application", "Settings not read"),
                       m_book->settingsNote());
    }
    openNamed(options.meeting);
    return true;
}

void Application::exportStatement(const MeetingSession &session, const ItemId &item)
{
    auto *dialog = new ExportDialog(session.meeting(), item, m_styles, m_prompts, &m_settings,
                                    m_theme, m_window.get());
    dialog->setEarlierMeetings(session.earlierMeetings());
    dialog->choose(DocumentType::Decision);
    dialog->open();
}

void Application::openNamed(const QString &meeting)
{
    if (!meeting.isEmpty())
        m_window->openMeeting(MeetingId::fromTrusted(meeting));
}

} // namespace minutebook
