// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRadioButton>

#include "ui/theme/Theme.h"

namespace minutebook {

/// A radio button as a card, with an icon and a second line where it has them.
class ChoiceCard final : public QRadioButton
{
    Q_OBJECT

public:
    ChoiceCard(const QString &text, const Theme &theme, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    /// May break into two lines.
    void setSecondLine(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override
    {
        return rect().contains(position);
    }

private:
    const Theme &m_theme;
    QString m_iconName;
    QString m_second;
};

} // namespace minutebook
