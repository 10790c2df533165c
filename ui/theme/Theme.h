// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Icons.h"
#include "ui/theme/Tokens.h"

#include <QObject>
#include <QPalette>
#include <QPointer>

class QApplication;

namespace minutebook {

class MinutebookStyle;

/// How the window looks now: the tokens in force and the icons drawn from them. Built once by the
/// application and passed by reference; widgets read it and follow `themeChanged`. GUI thread.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Light, Dark, AsDesktop };

    /// `desktopIsDark`: what the desktop's own palette says at the start; Qt 6.4 has no better word
    /// for it.
    explicit Theme(bool desktopIsDark, QObject *parent = nullptr);

    /// Dark when the window colour of the palette is: to be asked before `install`.
    [[nodiscard]] static bool isDark(const QPalette &palette);

    /// Gives the application the style, palette, font and sheet of this theme, now and after every
    /// change.
    void install(QApplication &application);

    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] const Colours &colours() const { return m_tokens.colours; }
    [[nodiscard]] const Sizes &sizes() const { return m_tokens.sizes; }
    [[nodiscard]] QFont font(TextRole role) const { return m_tokens.font(role); }
    [[nodiscard]] const Icons &icons() const { return m_icons; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] QPalette palette() const;

    void setMode(Mode mode);
    /// Rounded to a step and kept within 100 to 200.
    void setPercent(int percent);
    void setColumn(Column column);

Q_SIGNALS:
    void themeChanged();

private:
    void change(bool dark, Column column, int percent);
    void applyToApplication();

    bool m_desktopIsDark;
    Mode m_mode = Mode::AsDesktop;
    Tokens m_tokens;
    Icons m_icons;
    QPointer<QApplication> m_application;
    QPointer<MinutebookStyle> m_style;
};

} // namespace minutebook
