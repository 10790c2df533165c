// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>

namespace minutebook {

/// The program as it is handed out, on a display of its own, under real keys (XTest by xdotool).
/// MINUTEBOOK_PRELOAD names a library that is loaded before its own, as slow_flush.so is.
/// Functions that can fail say so by false; `trouble` has why.
class RealProgram
{
public:
    /// Settings and other traces go into `home`.
    explicit RealProgram(const QString &home);
    ~RealProgram();
    Q_DISABLE_COPY_MOVE(RealProgram)

    /// Before anything else.
    [[nodiscard]] bool openDisplay();
    [[nodiscard]] bool start(const QStringList &arguments);
    /// Waits for the window and gives it the keyboard.
    [[nodiscard]] bool takeKeyboard();
    /// Kills it, as a power cut would; false when it had ended by itself.
    [[nodiscard]] bool kill();
    /// Another run of the program beside it, on the command line, not waited for.
    [[nodiscard]] bool startBeside(QProcess &process, const QStringList &arguments) const;

    /// Keys by xdotool's names, with blanks between them, at once.
    [[nodiscard]] bool press(const QString &keys);
    /// Letters as a typist types them; returns when they are typed.
    [[nodiscard]] bool type(const QString &letters, int millisecondsBetween);

    [[nodiscard]] const QString &trouble() const { return m_trouble; }

private:
    [[nodiscard]] QProcessEnvironment ofProgram() const;
    [[nodiscard]] bool keyboard(const QStringList &arguments);
    [[nodiscard]] bool fail(const QString &why);

    QProcess m_display;
    QProcess m_program;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QString m_trouble;
};

/// Goes on only when the program `m_program` did; what it said otherwise fails the test.
#define DO(step) QVERIFY2(step, qPrintable(m_program.trouble()))

} // namespace minutebook
