// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include "ui/theme/Theme.h"

namespace minutebook {

/// A table of rows with hairlines between them: Up and Down choose a row, Enter opens it. The
/// chosen row has its ground and green bar, and the ring while the table has the keyboard.
class RowTable : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(const Theme &theme, QWidget *parent = nullptr);

    /// Shares out the width: one weight a column.
    void setColumnWeights(const QList<int> &weights);
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// By Enter or a double click.
    void opened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void follow();
    void shareOut();

    const Theme &m_theme;
    QList<int> m_weights;
};

/// Draws the cells of a RowTable: an icon, a text whose marked parts are strong, a second line.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Roles {
        int icon = -1; ///< the role that has the icon's name; -1: none
        int secondLine = -1; ///< the role that has the second line; -1: none
        int strongColumn = -1;
        QList<int> quietColumns;
        QChar markOpen{0x02}; ///< what stands between open and close is strong
        QChar markClose{0x03};
    };

    RowDelegate(const Theme &theme, const Roles &roles, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QString displayText(const QVariant &value, const QLocale &locale) const override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintText(QPainter &painter, const QRect &room, const QModelIndex &index) const;

    const Theme &m_theme;
    Roles m_roles;
};

} // namespace minutebook
