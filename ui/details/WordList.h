// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace minutebook {

class RowTable;

/// Rows of words under named columns.
class WordRows final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit WordRows(const QStringList &columns, QObject *parent = nullptr);

    void setRows(const QList<QStringList> &rows);
    [[nodiscard]] const QStringList &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QStringList m_columns;
    QList<QStringList> m_rows;
};

/// A list of words with a field for each column under it. In the list Enter changes the row, Ins
/// begins a new one, Del takes it away; in the fields Enter keeps what was typed at once and Esc
/// goes back to the list.
class WordList final : public QWidget
{
    Q_OBJECT

public:
    struct Look {
        QString name; ///< the table's object name; fields are named "name0", "name1"
        QString title;
        QStringList columns;
        QList<int> weights;
    };
    /// In place of the row's words, or as a new row; an error's message is said.
    using Keep = std::function<Result<void>(const std::optional<QStringList> &before,
                                            const QStringList &typed)>;
    using Remove = std::function<Result<void>(const QStringList &row)>;

    WordList(const Look &look, Keep keep, Remove remove, const Theme &theme, QWidget *parent);
    ~WordList() override;

    void setRows(const QList<QStringList> &rows);
    /// True when something typed in the fields was put back.
    bool leaveFields();
    void takeKeyboard();

Q_SIGNALS:
    /// For the line at the foot of the dialog.
    void said(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Look &look);
    void applyTheme();
    void beginNew();
    void beginChange(int row);
    void keep();
    void remove();
    void choose(const QStringList &row);
    [[nodiscard]] bool isInFields() const;

    const Theme &m_theme;
    Keep m_keep;
    Remove m_remove;
    WordRows *m_rows;
    RowTable *m_table;
    QList<QLineEdit *> m_fields;
    std::optional<QStringList> m_changing; ///< the row whose words stand in the fields
};

} // namespace minutebook
