// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/words/StandardPhrases.h"
#include "ui/theme/Theme.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLineEdit;

namespace minutebook {

class HintBar;
class RowTable;

/// The phrases that are offered, what each is for beside it.
class PhraseModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPhrases(const QList<StandardPhrase> &phrases);
    [[nodiscard]] const StandardPhrase &phrase(int row) const { return m_phrases.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<StandardPhrase> m_phrases;
};

/// Shift+F7: a list of standard phrases over the composer that narrows as one types. Up and Down
/// choose, Enter takes, Esc goes back. Goes away when the keyboard does.
class PhrasePalette final : public QWidget
{
    Q_OBJECT

public:
    explicit PhrasePalette(const Theme &theme, QWidget *parent = nullptr);

    /// In place of those offered until now.
    void offer(const QList<StandardPhrase> &phrases);

    /// Shows all phrases and takes the keyboard.
    void ask();

Q_SIGNALS:
    void chosen(const minutebook::StandardPhrase &phrase);
    /// The clerk turned back.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void narrow();
    void choose(int row);
    bool takeKey(const QKeyEvent &event);
    void move(int rows);

    QList<StandardPhrase> m_phrases;
    const Theme &m_theme;
    QLineEdit *m_filter;
    PhraseModel *m_model;
    RowTable *m_table;
    HintBar *m_hints;
};

} // namespace minutebook
