// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/live/Bin.h"
#include "core/session/live/LiveMeeting.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QLabel;
class QStandardItemModel;

namespace minutebook {

class RowTable;

/// What was removed from the meeting, and the earlier wordings of one entry. Enter puts the chosen
/// one back as a step that undo takes back; Esc leaves. Shown with open(); deletes itself.
class BinDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `entry`: whose earlier wordings are offered first. The live meeting outlives the dialog.
    BinDialog(LiveMeeting &live, const std::optional<EntryId> &entry, const Theme &theme,
              QWidget *parent = nullptr);

Q_SIGNALS:
    /// It stands in the record again.
    void putBack(const minutebook::EntryId &entry);

private:
    void build();
    void read(const std::optional<EntryId> &entry);
    [[nodiscard]] QString wordsOf(const Reclaimable &reclaimable) const;
    [[nodiscard]] QStringList cellsOf(const Reclaimable &reclaimable) const;
    void showWhole(int row);
    void putRowBack(int row);

    LiveMeeting &m_live;
    const Theme &m_theme;
    QList<Reclaimable> m_rows;
    QStandardItemModel *m_model;
    RowTable *m_table;
    QLabel *m_whole; ///< all words of the chosen row
    QLabel *m_state;
};

} // namespace minutebook
