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
/// so that neither a filing nor a key costs more in a long meeting. Rows that nobody sees yet may
/// be passed over: their height is then reckoned from their length until they are laid out.
class RecordDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    RecordDelegate(const RecordModel &model, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// The chosen row is seen although the record has not the keyboard.
    void setShowsChosen(bool shows) { m_showsChosen = shows; }
    /// Words that have a ground wherever they stand; empty: none.
    void setFound(const QString &words) { m_found = words; }

    /// Rows before this one may be reckoned. A new record reckons none.
    void setReckoned(int rows) { m_reckoned = rows; }
    [[nodiscard]] int reckoned() const { return m_reckoned; }
    /// Lays the row out where that has not been done; its height.
    int layOutRow(int row, int width) const { return laid(row, width).height; }

    /// Rows laid out so far, for the test that typing lays out none.
    [[nodiscard]] int layoutsMade() const { return m_made; }

private:
    struct Piece {
        QPoint at;
        std::unique_ptr<LaidText> text; ///< none: a bullet
        QColor colour;
        QString words; ///< of the text
    };
    struct Laid {
        int revision = -1;
        int width = 0;
        int height = 0;
        std::vector<Piece> pieces;
        QList<QLine> rules; ///< hairlines of a table
    };

    const Laid &laid(int row, int width) const;
    [[nodiscard]] bool isLaid(int row, int width) const;
    [[nodiscard]] int reckonedHeight(const RecordRow &row, int width) const;
    [[nodiscard]] int measure(int width, int left) const;
    void layOut(Laid &laid, const RecordRow &row) const;
    int addText(Laid &laid, const RecordRow &row, int left, int top, int width) const;
    int addTable(Laid &laid, const RecordRow &row, int left, int top, int width) const;
    int addPoint(Laid &laid, const RecordRow &row, const RecordRow::Point &point, int left, int top,
                 int width) const;
    void paintGutter(QPainter &painter, const QRect &rect, const RecordRow &row) const;
    void paintBullet(QPainter &painter, const QPoint &at, const QColor &colour, int line) const;
    void paintCode(QPainter &painter, const QRect &line, const RecordRow &row) const;
    void paintMarks(QPainter &painter, const QRect &rect, const RecordRow &row) const;
    void paintPieces(QPainter &painter, const QRect &rect, const Laid &laid, int line) const;
    [[nodiscard]] int textLeft(const RecordRow &row) const;
    [[nodiscard]] int padding(const RecordRow &row) const;
    [[nodiscard]] static TextRole roleOf(const RecordRow &row);
    [[nodiscard]] LaidText::Look look(const RecordRow &row) const;

    const RecordModel &m_model;
    const Theme &m_theme;
    mutable QHash<EntryId, std::shared_ptr<Laid>> m_laid;
    mutable int m_made = 0;
    int m_reckoned = 0;
    bool m_showsChosen = false;
    QString m_found;
};

} // namespace minutebook
