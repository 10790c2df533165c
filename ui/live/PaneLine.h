// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/live/KeyText.h"

#include <QWidget>

namespace minutebook {

/// The line over or under a pane: words on the left, words with keys on the right, a hairline at
/// its edge.
class PaneLine final : public QWidget
{
    Q_OBJECT

public:
    enum class Where { Head, Foot };

    PaneLine(Where where, const Theme &theme, QWidget *parent = nullptr);

    /// A head's title is semibold.
    void setTitle(const QString &title);
    void setText(const QString &marked);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    Where m_where;
    const Theme &m_theme;
    QString m_title;
    KeyText m_text;
};

} // namespace minutebook
