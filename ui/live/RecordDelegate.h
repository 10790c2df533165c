// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/live/LaidText.h"
#include "ui/live/RecordModel.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemDelegate>
#include <QHash>

#include <memory>
#include <vector>

namespace minutebook {

/// Draws the rows of the record. Each row is laid out once and kept by its id, revision and width,
/// so that neither a filing nor a key costs more in a long meeting.
class RecordDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    RecordDelegate(const RecordModel &model, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// Rows laid out so far, for the test that typing lays out none.
    [[nodiscard]] int layoutsMade() const { return m_made; }

private:
    struct Piece {
        QPoint at;
        std::unique_ptr<LaidText> text; ///< none: a bullet
        QColor colour;
    };
    struct Laid {
        int revision = -1;
        int width = 0;
        int height = 0;
        std::vector<Piece> pieces;
    };

    const Laid &laid(int row, int width) const;
    void layOut(Laid &laid, const RecordRow &row) const;
    int addText(Laid &laid, const RecordRow &row, int left, int top, int width) const;
    int addPoint(Laid &laid, const RecordRow &row, const RecordRow::Point &point, int left, int top,
                 int width) const;
    void paintGutter(QPainter &painter, const QRect &rect, const RecordRow &row) const;
    void paintBullet(QPainter &painter, const QPoint &at, const QColor &colour, int line) const;
    void paintCode(QPainter &painter, const QRect &line, const RecordRow &row) const;
    void paintMarks(QPainter &painter, const QRect &rect, const RecordRow &row) const;
    [[nodiscard]] int textLeft(const RecordRow &row) const;
    [[nodiscard]] int padding(const RecordRow &row) const;
    [[nodiscard]] LaidText::Look look(const RecordRow &row) const;

    const RecordModel &m_model;
    const Theme &m_theme;
    mutable QHash<EntryId, std::shared_ptr<Laid>> m_laid;
    mutable int m_made = 0;
};

} // namespace minutebook
