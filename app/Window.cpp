// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/Window.h"

#include "app/cli/CommandLine.h"

#include <QCoreApplication>

namespace minutebook {

int runWindow(int &, char **, const WindowOptions &)
{
    return cli::fail({.code = ErrorCode::BadInput,
                      .message = QCoreApplication::translate("minutebook::Window",
                                                             "This build has no window. “minutebook --help” has the commands."),
                      .place = {},
                      .detail = {}});
}

} // namespace minutebook
