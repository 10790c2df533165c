// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLayout>

namespace minutebook {

/// Controls in a row, and in more rows where there is no room for one: large text on a small screen
/// makes a bar taller, not wider than the screen. Those that expand share what is left of their
/// row; a row with none of them stands to the right.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Row {
        QList<QLayoutItem *> items;
        int width = 0; ///< with the spaces between
    };

    [[nodiscard]] QList<Row> rowsFor(int width) const;
    /// Places the items where `place`; tells the height they need.
    int lay(const QRect &rect, bool place) const;
    [[nodiscard]] int layRow(const Row &row, const QRect &rect, int top, bool place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace minutebook
