// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/app/RealProgram.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 60'000;

} // namespace

RealProgram::RealProgram(const QString &home)
{
    for (const QString &variable : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
        m_environment.insert(variable, home);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.remove(u"WAYLAND_DISPLAY"_s);
}

RealProgram::~RealProgram()
{
    m_program.kill();
    m_program.waitForFinished(longWait);
    m_display.terminate();
    m_display.waitForFinished(longWait);
}

bool RealProgram::fail(const QString &why)
{
    m_trouble = why;
    return false;
}

bool RealProgram::openDisplay()
{
    for (const QString &tool : {u"Xvfb"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return fail(tool + u" is not installed; packaging/ensure-packages installs it"_s);
    }
    // A number of its own: a server that is still closing takes the socket of its successor on the
    // same number with it. -noreset: nor is one there for a moment after its first client has gone.
    // -r: a key that a busy machine holds down for a second is still one key.
    static int opened = 0;
    const qint64 number = 1000 + (QCoreApplication::applicationPid() * 7 + opened++) % 50'000;
    m_display.start(u"Xvfb"_s,
                    {u":%1"_s.arg(number), u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                     u"1366x768x24"_s, u"-nolisten"_s, u"tcp"_s, u"-noreset"_s, u"-r"_s});
    if (!m_display.waitForReadyRead(longWait))
        return fail(u"Xvfb does not answer"_s);
    m_environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(m_display.readLine()).trimmed());
    return true;
}

QProcessEnvironment RealProgram::ofProgram() const
{
    QProcessEnvironment environment = m_environment;
    if (const QString preload = qEnvironmentVariable("MINUTEBOOK_PRELOAD"); !preload.isEmpty())
        environment.insert(u"LD_PRELOAD"_s, preload);
    return environment;
}

bool RealProgram::start(const QStringList &arguments)
{
    m_program.setProcessEnvironment(ofProgram());
    m_program.start(QStringLiteral(MINUTEBOOK_PROGRAM), arguments);
    return m_program.waitForStarted(longWait) || fail(u"the program does not start"_s);
}

bool RealProgram::startBeside(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(ofProgram());
    process.start(QStringLiteral(MINUTEBOOK_PROGRAM), arguments);
    return process.waitForStarted(longWait);
}

bool RealProgram::takeKeyboard()
{
    return keyboard({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"Minutebook"_s,
                     u"windowfocus"_s, u"--sync"_s});
}

bool RealProgram::kill()
{
    if (m_program.state() != QProcess::Running)
        return fail(u"the program had ended by itself"_s);
    m_program.kill();
    return m_program.waitForFinished(longWait) || fail(u"the program cannot be killed"_s);
}

bool RealProgram::press(const QString &keys)
{
    return keyboard(QStringList{u"key"_s, u"--delay"_s, u"0"_s} + keys.split(u' '));
}

bool RealProgram::type(const QString &letters, int millisecondsBetween)
{
    return keyboard(
        {u"type"_s, u"--delay"_s, QString::number(millisecondsBetween), u"--"_s, letters});
}

bool RealProgram::keyboard(const QStringList &arguments)
{
    QProcess xdotool;
    xdotool.setProcessEnvironment(m_environment);
    xdotool.start(u"xdotool"_s, arguments);
    return (xdotool.waitForFinished(longWait) && xdotool.exitCode() == 0)
        || fail(u"xdotool %1: %2"_s.arg(arguments.constFirst(),
                                        QString::fromUtf8(xdotool.readAllStandardError())));
}

} // namespace minutebook
