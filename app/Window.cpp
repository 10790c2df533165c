// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/Window.h"

#include <QApplication>

#include "app/Application.h"

namespace minutebook {

using namespace Qt::StringLiterals;

int runWindow(int &argc, char **argv, const WindowOptions &options)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Minutebook"_s);
    QApplication::setDesktopFileName(u"minutebook"_s);
    Application minutebook(application);
    if (!minutebook.start(options))
        return 3;
    return QApplication::exec();
}

} // namespace minutebook
