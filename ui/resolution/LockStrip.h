// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace minutebook {

/// The strip that says that the wording is locked, with a padlock.
class LockStrip final : public QWidget
{
    Q_OBJECT

public:
    LockStrip(const QString &words, const Theme &theme, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    const Theme &m_theme;
};

} // namespace minutebook
