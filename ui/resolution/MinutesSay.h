// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

#include <memory>

namespace minutebook {

class LaidText;

/// "The minutes will say", and what they will.
class MinutesSay final : public QWidget
{
    Q_OBJECT

public:
    MinutesSay(const Theme &theme, QWidget *parent = nullptr);
    ~MinutesSay() override;

    void show(const QStringList &paragraphs);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();

    const Theme &m_theme;
    QString m_text;
    std::unique_ptr<LaidText> m_laid;
};

} // namespace minutebook
