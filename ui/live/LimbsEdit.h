// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Resolution.h"
#include "ui/theme/Theme.h"

#include <QTextEdit>

namespace minutebook {

/// The limbs of a resolution, a paragraph each, with their letters painted in the margin. Enter
/// begins a limb, Ctrl+] and Ctrl+[ nest it and take it out, Alt+Up and Alt+Down move it; Tab
/// leaves the field.
class LimbsEdit final : public QTextEdit
{
    Q_OBJECT

public:
    LimbsEdit(const Theme &theme, QWidget *parent = nullptr);

    void setLimbs(const QList<Limb> &limbs);
    /// Without limbs that are empty.
    [[nodiscard]] QList<Limb> limbs() const;
    void setMarker(LimbMarker marker);

    void nest();
    void takeOut();
    void moveUp();
    void moveDown();

Q_SIGNALS:
    void typed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void applyTheme();
    void addLimbs(const QList<Limb> &limbs, int level);
    void setLevel(QTextBlock block, int level);
    [[nodiscard]] static int levelOf(const QTextBlock &block);
    [[nodiscard]] QTextBlockFormat format(int level) const;
    [[nodiscard]] QStringList markers() const;
    void move(int step);
    QList<Limb> limbsFrom(QTextBlock &block, int level) const;

    const Theme &m_theme;
    LimbMarker m_marker = LimbMarker::Letter;
    bool m_replacing = false;
};

} // namespace minutebook
