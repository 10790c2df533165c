// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/window/WindowMemory.h"

#include <QSettings>
#include <QWidget>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto themeKey = "view/theme"_L1;
constexpr auto percentKey = "view/percent"_L1;
constexpr QSize firstSize(1366, 768);

} // namespace

void restoreWindow(QWidget &window, Theme &theme, const QSettings &settings)
{
    window.resize(firstSize);
    // The first time it takes the whole screen: the smallest laptop has no pixel to spare.
    if (!window.restoreGeometry(settings.value(geometryKey).toByteArray()))
        window.setWindowState(Qt::WindowMaximized);
    theme.setPercent(settings.value(percentKey, leastPercent).toInt());
    const int asDesktop = static_cast<int>(Theme::Mode::AsDesktop);
    theme.setMode(static_cast<Theme::Mode>(
        qBound(0, settings.value(themeKey, asDesktop).toInt(), asDesktop)));
    theme.setColumn(window.width() >= bigColumnFrom ? Column::Big : Column::Normal);
}

void keepWindow(const QWidget &window, const Theme &theme, QSettings &settings)
{
    settings.setValue(geometryKey, window.saveGeometry());
    settings.setValue(themeKey, static_cast<int>(theme.mode()));
    settings.setValue(percentKey, theme.tokens().percent);
}

} // namespace minutebook
