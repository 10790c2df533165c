// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

#include <QLineEdit>

#include <optional>

namespace minutebook {

/// A count of a vote: blank while nothing was counted. Up and Down count on; its name stands before
/// the digits.
class CountField final : public QLineEdit
{
    Q_OBJECT

public:
    enum class Size { Big, Small };

    CountField(const QString &name, Size size, const Theme &theme, QWidget *parent = nullptr);

    void setCount(const std::optional<int> &count);
    [[nodiscard]] std::optional<int> count() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    QString m_name;
    Size m_size;
};

} // namespace minutebook
