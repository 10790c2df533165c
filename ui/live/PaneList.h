// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/theme/Theme.h"

#include <QListView>

namespace minutebook {

/// A list of a side pane: on the pane's ground, no frame; Enter activates, letters jump to a row
/// that has them at the start of a word. Rows whose model names what changed, and not their
/// SizeHintRole among it, are painted again without anything being laid out.
class PaneList final : public QListView
{
    Q_OBJECT

public:
    PaneList(const Theme &theme, QWidget *parent = nullptr);

    void keyboardSearch(const QString &search) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace minutebook
