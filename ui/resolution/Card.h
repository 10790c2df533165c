// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

#include <QLabel>
#include <QWidget>

class QVBoxLayout;

namespace minutebook {

/// Words in one of the theme's roles and colours, whatever the theme becomes.
class Words final : public QLabel
{
    Q_OBJECT

public:
    Words(const Theme &theme, TextRole role, QColor Colours::*colour, QWidget *parent = nullptr);

    void setColour(QColor Colours::*colour);

private:
    void follow();

    const Theme &m_theme;
    TextRole m_role;
    QColor Colours::*m_colour;
};

/// A card of the page's right side: on paper with a hairline around it, under a head with an icon,
/// a title and, at its end, one more word.
class Card final : public QWidget
{
    Q_OBJECT

public:
    Card(const Theme &theme, const QString &icon, const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setAside(const QString &words);
    /// Where the card's own widgets go.
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    [[nodiscard]] int headHeight() const;

    const Theme &m_theme;
    QString m_icon;
    QString m_title;
    QString m_aside;
    QVBoxLayout *m_body;
};

} // namespace minutebook
