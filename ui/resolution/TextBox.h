// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

#include <QPlainTextEdit>

namespace minutebook {

/// A few lines of literal text. Tab leaves it; Ctrl+Enter is the page's.
class TextBox final : public QPlainTextEdit
{
    Q_OBJECT

public:
    TextBox(int lines, const Theme &theme, QWidget *parent = nullptr);

    /// Nothing when there are only spaces.
    [[nodiscard]] std::optional<QString> given() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();

    const Theme &m_theme;
    int m_lines;
};

} // namespace minutebook
