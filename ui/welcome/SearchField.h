// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

#include "ui/theme/Theme.h"

namespace minutebook {

/// The field over the list of meetings, with its sign and its key.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Down or Enter: the keyboard goes to what was found.
    void leaveDown();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    QString m_key;
};

} // namespace minutebook
