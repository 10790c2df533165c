// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>

#include "ui/theme/Theme.h"

namespace minutebook {

/// A row of the welcome page that does one thing: icon, words, key.
class ActionRow final : public QAbstractButton
{
    Q_OBJECT

public:
    ActionRow(const QString &icon, const QString &text, const QString &key, const Theme &theme,
              QWidget *parent = nullptr);

    /// A hairline below as well as above.
    void setLast() { m_last = true; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_key;
    const Theme &m_theme;
    bool m_last = false;
};

} // namespace minutebook
