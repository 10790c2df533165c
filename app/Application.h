// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSettings>
#include <QTranslator>

#include <memory>

#include "app/Window.h"
#include "core/document/HouseStyles.h"
#include "core/session/book/BookSession.h"
#include "ui/QtPrompts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FocusRing.h"

class QApplication;

namespace minutebook {

class MainWindow;

/// Builds the program with a window out of its parts and passes each what it needs; owns them all,
/// and lets them go in the opposite order.
class Application final
{
public:
    explicit Application(QApplication &application);
    ~Application();
    Application(const Application &) = delete;
    Application &operator=(const Application &) = delete;

    /// Opens the book and shows the window. False when the book cannot be opened; standard error
    /// has why.
    [[nodiscard]] bool start(const WindowOptions &options);

private:
    void installTranslations(QApplication &application);
    void openNamed(const QString &meeting);
    void exportStatement(const MeetingSession &session, const ItemId &item);

    SystemClock m_clock;
    RandomIds m_ids;
    QtPrompts m_prompts;
    QTranslator m_words;
    QTranslator m_qtWords;
    QSettings m_settings;
    Theme m_theme;
    FocusRing m_ring;
    HouseStyles m_styles;
    std::unique_ptr<BookSession> m_book;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace minutebook
