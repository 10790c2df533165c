// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

#include "tests/support/FixedClock.h"
#include "tests/support/ScriptedPrompts.h"
#include "tests/support/SequentialIds.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FocusRing.h"
#include "ui/window/MainWindow.h"

namespace minutebook {

/// The whole window over a real book in a folder of its own, with prompts that are answered from a
/// script and a page for meetings that the test may choose.
struct WindowUnderTest {
    /// Makes the maker of the pages once theme and ids are there.
    using PageMakerOf = std::function<MeetingPageMaker(WindowUnderTest &)>;

    explicit WindowUnderTest(QList<Meeting> meetings = {}, const PageMakerOf &pageMaker = plainPage)
        : folder(QDir::tempPath() + QStringLiteral("/minute book’s é XXXXXX"))
        , settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , theme(false)
        , ring(*qApp)
        , styles(HouseStyles::builtIn())
    {
        theme.install(*qApp);
        auto opened = BookSession::open(folder.filePath(QStringLiteral("book.db")), clock, ids,
                                        QStringLiteral("R Ellery"));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().oneLine()));
        book = std::move(*opened);
        for (const Meeting &meeting : meetings)
            added.append(*book->addMeeting(meeting));
        window = std::make_unique<MainWindow>(
            WindowServices{*book, styles, ids, clock, prompts, theme, settings,
                           QStringLiteral("R Ellery"), pageMaker(*this)});
        window->show();
        QApplication::setActiveWindow(window.get());
    }

    /// A page that is one field and nothing else.
    static MeetingPageMaker plainPage(WindowUnderTest &)
    {
        return [](MeetingSession &, Actions &, const HouseStyle &) {
            return MeetingPage{std::make_unique<QLineEdit>(), {}};
        };
    }

    template <typename Kind>
    Kind *find(const QString &name) const
    {
        return window->findChild<Kind *>(name);
    }

    /// A file of the test's own, beside the book.
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("cannot write");
        return out.fileName();
    }

    QTemporaryDir folder;
    FixedClock clock;
    SequentialIds ids;
    QSettings settings;
    ScriptedPrompts prompts;
    Theme theme;
    FocusRing ring;
    HouseStyles styles;
    std::unique_ptr<BookSession> book;
    QList<MeetingId> added;
    std::unique_ptr<MainWindow> window;
};

} // namespace minutebook
