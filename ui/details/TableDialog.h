// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/session/details/TableGrid.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QTableView>

#include <functional>

class QLabel;
class QLineEdit;

namespace minutebook {

/// The grid of a table as a model whose cells can be typed in.
class GridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    GridModel(const Table &table, const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] const TableGrid &grid() const { return m_grid; }
    /// Does something to the grid, and says so to the view.
    void change(const std::function<void(TableGrid &)> &how);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const Theme &m_theme;
    TableGrid m_grid;
    int m_lines; ///< as the view knows them
    int m_columns;
};

/// Types like a spreadsheet: Tab to the next cell, Enter to the start of the next line, Enter on an
/// empty line at the end says that the table is finished. Ctrl+V puts down what a spreadsheet
/// copied, Ins makes room for a line, Del empties the cell, Ctrl+Del takes the line away.
class GridView final : public QTableView
{
    Q_OBJECT

public:
    GridView(GridModel &model, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void nextLine();
    bool changeByKey(const QKeyEvent &event);

    GridModel &m_grid;
};

/// A table of the record: caption and cells. Ctrl+Enter keeps, Esc leaves, asked once more where
/// something was typed. Shown with open(); deletes itself.
class TableDialog final : public QDialog
{
    Q_OBJECT

public:
    using Keep = std::function<Result<void>(const Table &)>;

    TableDialog(const Table &table, Keep keep, const Theme &theme, QWidget *parent = nullptr);

    void accept() override;
    /// Words that were typed are given up only when it is asked twice.
    void reject() override;

private:
    void build();
    /// The table as it stands here.
    [[nodiscard]] Table table() const;
    [[nodiscard]] QWidget *buildFoot();

    const Theme &m_theme;
    Table m_before;
    Keep m_keep;
    QLineEdit *m_caption;
    GridModel *m_model;
    GridView *m_view;
    QLabel *m_state;
    std::optional<Table> m_leaving; ///< what it was said would be given up
};

} // namespace minutebook
