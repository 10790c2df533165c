// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/resolution/CompareView.h"

#include <QStyledItemDelegate>

class QTextLayout;

namespace minutebook {

/// Draws a limb of a comparison: its letter, the words with their changes, and what became of it.
class CompareDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CompareDelegate(const Theme &theme, const CompareModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    [[nodiscard]] int textLeft(const LimbDifference &limb) const;
    [[nodiscard]] int textWidth(const LimbDifference &limb, int width) const;
    /// Lays the words out; their height.
    int layOut(QTextLayout &layout, const LimbDifference &limb, int width) const;
    void paintTag(QPainter &painter, const QRect &row, LimbDifference::Kind kind) const;

    const Theme &m_theme;
    const CompareModel &m_model;
};

} // namespace minutebook
