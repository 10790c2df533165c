// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "ui/theme/Theme.h"

#include <QApplication>

#include "ui/theme/MinutebookStyle.h"

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// Only what a style cannot be asked for: menus and tool tips.
QString sheetOf(const Tokens &tokens)
{
    const Colours &c = tokens.colours;
    QString sheet = uR"(
QMenuBar { background: %pane; border-bottom: 1px solid %line; padding: 0 8px; spacing: 0; }
QMenuBar::item { background: transparent; padding: 4px 10px; color: %ink; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: %sel; }
QMenu { background: %paper; border: 1px solid %edge; padding: 4px 0; color: %ink; }
QMenu::item { padding: 5px 22px 5px 32px; }
QMenu::item:selected { background: %sel; color: %ink; }
QMenu::item:disabled { color: %quiet; }
QMenu::separator { height: 1px; background: %line; margin: 4px 0; }
QToolTip { background: %paper; color: %ink; border: 1px solid %edge; padding: 4px 6px; }
)"_s;
    sheet.replace(u"%pane"_s, c.pane.name());
    sheet.replace(u"%line"_s, c.line.name());
    sheet.replace(u"%ink"_s, c.ink.name());
    sheet.replace(u"%sel"_s, c.sel.name());
    sheet.replace(u"%paper"_s, c.paper.name());
    sheet.replace(u"%edge"_s, c.edge.name());
    sheet.replace(u"%quiet"_s, c.ink3.name());
    return sheet;
}

} // namespace

Theme::Theme(bool desktopIsDark, QObject *parent)
    : QObject(parent)
    , m_desktopIsDark(desktopIsDark)
    , m_tokens(Tokens::of(desktopIsDark, Column::Normal, leastPercent))
{
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

void Theme::install(QApplication &application)
{
    m_application = &application;
    m_style = new MinutebookStyle; // the application owns its style
    application.setStyle(m_style);
    applyToApplication();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    const bool dark = mode == Mode::AsDesktop ? m_desktopIsDark : mode == Mode::Dark;
    change(dark, m_tokens.column, m_tokens.percent);
}

void Theme::setPercent(int percent)
{
    const int step = (percent + percentStep / 2) / percentStep * percentStep;
    change(m_tokens.dark, m_tokens.column, qBound(leastPercent, step, mostPercent));
}

void Theme::setColumn(Column column)
{
    change(m_tokens.dark, column, m_tokens.percent);
}

void Theme::change(bool dark, Column column, int percent)
{
    const Tokens tokens = Tokens::of(dark, column, percent);
    if (tokens == m_tokens)
        return;
    m_tokens = tokens;
    applyToApplication();
    Q_EMIT themeChanged();
}

void Theme::applyToApplication()
{
    if (!m_application)
        return;
    if (m_style)
        m_style->setTokens(m_tokens);
    m_application->setPalette(palette());
    m_application->setFont(font(TextRole::Interface));
    m_application->setStyleSheet(sheetOf(m_tokens));
}

QPalette Theme::palette() const
{
    const Colours &c = m_tokens.colours;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, c.win);
    set(QPalette::Base, c.paper);
    set(QPalette::AlternateBase, c.pane);
    set(QPalette::Button, c.pane);
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, c.ink);
    set(QPalette::BrightText, c.onFill);
    set(QPalette::PlaceholderText, c.ink3);
    set(QPalette::Highlight, c.fill);
    set(QPalette::HighlightedText, c.onFill);
    set(QPalette::Link, c.green);
    set(QPalette::LinkVisited, c.green);
    set(QPalette::Light, c.paper);
    set(QPalette::Midlight, c.line);
    set(QPalette::Mid, c.line);
    set(QPalette::Dark, c.edge);
    set(QPalette::Shadow, c.edge);
    set(QPalette::ToolTipBase, c.paper);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.ink3);
    return palette;
}

} // namespace minutebook
