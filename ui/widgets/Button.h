// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPushButton>

#include "ui/theme/Theme.h"

namespace minutebook {

/// A push button with, where given, an icon before its words and a key cap after them.
class Button final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Plain, Filled };

    Button(const QString &text, const Theme &theme, QWidget *parent = nullptr,
           Kind kind = Kind::Plain);

    /// The name of one of the program's icons; empty: none.
    void setIconName(const QString &name);
    /// As it stands on the cap: "Ctrl+N"; empty: none. Shows the key, does not bind it.
    void setKeyShown(const QString &key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Its letter clicks at once: the keys that follow belong to what it opens.
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor textColour() const;
    void follow();

    const Theme &m_theme;
    Kind m_kind;
    QString m_iconName;
    QString m_key;
};

} // namespace minutebook
