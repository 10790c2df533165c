// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/live/RecordDelegate.h"

#include <QListView>

namespace minutebook {

/// The record of the item. Follows the newest only while it stands at the foot; scrolled up it
/// stays where it is and the foot says how many are newer.
class RecordView final : public QListView
{
    Q_OBJECT

public:
    RecordView(RecordModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// PgUp and PgDn of the composer: the keyboard stays there.
    void scrollPages(int pages);
    [[nodiscard]] int newer() const { return m_newer; }
    [[nodiscard]] RecordDelegate &delegate() { return *m_delegate; }

Q_SIGNALS:
    /// Enter or F2 on a row.
    void correctionAsked(const minutebook::EntryId &entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    [[nodiscard]] bool isAtFoot() const;
    void setNewer(int count);

    RecordModel &m_model;
    const Theme &m_theme;
    RecordDelegate *m_delegate;
    int m_newer = 0;
};

} // namespace minutebook
