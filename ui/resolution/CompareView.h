// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Resolution.h"
#include "core/domain/rules/WordDiff.h"
#include "ui/theme/Theme.h"

#include <QAbstractListModel>
#include <QListView>

namespace minutebook {

/// Two wordings side by side, a row for each limb.
class CompareModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row {
        QString marker; ///< as the later wording has it; empty for a limb that was taken out
        LimbDifference difference;
    };

    using QAbstractListModel::QAbstractListModel;

    /// Texts as they print, without tokens.
    void set(const QList<FlatLimb> &before, const QList<FlatLimb> &after, LimbMarker marker);
    [[nodiscard]] const Row &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int changes() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// One sentence: "(c) up to deleted ten end inserted five end years; amended".
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Row> m_rows;
};

/// The comparison: inserted words underlined on their ground, deleted ones struck. Reads only.
class CompareView final : public QListView
{
    Q_OBJECT

public:
    CompareView(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] CompareModel &rows() const { return *m_model; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    CompareModel *m_model;
};

/// "amended", "new", "taken out", "unchanged"
[[nodiscard]] QString differenceName(LimbDifference::Kind kind);

} // namespace minutebook
