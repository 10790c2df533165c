// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/details/Ledger.h"

#include <QAbstractTableModel>

namespace minutebook {

/// The rows of a ledger for a table. The meeting and the ledger outlive it; who changes the meeting
/// calls `refresh`.
class LedgerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    LedgerModel(const Ledger &ledger, const Meeting &meeting, QObject *parent = nullptr);

    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const Ledger &m_ledger;
    const Meeting &m_meeting;
    QList<QStringList> m_rows;
};

} // namespace minutebook
