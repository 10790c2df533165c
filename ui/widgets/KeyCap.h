// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include "ui/theme/Theme.h"

class QPainter;

namespace minutebook {

/// How a key cap is drawn: on paper, for somebody who is not in the room, or on a filled button.
enum class KeyCapLook { Plain, Off, OnFill };

/// The size a key cap takes.
[[nodiscard]] QSize keyCapSize(const QString &key, const Tokens &tokens);
/// Paints one in the rect, which has its size.
void paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, const Tokens &tokens,
                 KeyCapLook look = KeyCapLook::Plain);

/// A key cap as a widget. It takes no keyboard and no room but its own.
class KeyCap final : public QWidget
{
    Q_OBJECT

public:
    KeyCap(const QString &key, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_key; }
    void setKey(const QString &key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    const Theme &m_theme;
};

} // namespace minutebook
