// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "app/Window.h"
#include "app/cli/CommandLine.h"

#include <QGuiApplication>

#include <cstdio>

namespace {

/// The arguments behind the program's name, as text.
QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void nameTheProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("minutebook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MINUTEBOOK_VERSION));
}

/// Standard error has one line a trouble, and that is ours: Qt's remarks on the machine stay out of
/// it.
void keepQtQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fputs(qUtf8Printable(message + u'\n'), stderr);
}

/// Sub-commands need no display; only PDF needs fonts, and the offscreen platform has them.
int runWithoutDisplay(int argc, char **argv, const QStringList &arguments)
{
    qInstallMessageHandler(keepQtQuiet);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int programOnly = argc > 0 ? 1 : 0;
    QGuiApplication application(programOnly, argv);
    return minutebook::cli::runCommand(arguments);
}

} // namespace

int main(int argc, char **argv)
{
    nameTheProgram();
    const QStringList arguments = argumentsOf(argc, argv);
    if (minutebook::cli::isCommand(arguments))
        return runWithoutDisplay(argc, argv, arguments);
    const auto options = minutebook::cli::windowOptions(arguments);
    if (!options)
        return minutebook::cli::fail(options.error());
    return minutebook::runWindow(argc, argv, *options);
}
