// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/live/RecordDelegate.h"

#include <QListView>

class QTimer;

namespace minutebook {

/// The record of the item. Follows the newest only while it stands at the foot; scrolled up it
/// stays where it is and the foot says how many are newer.
///
/// A long record is in sight at once: the rows at its foot are laid out first, and those above when
/// the window has nothing else to do, or at the latest when somebody goes there.
class RecordView final : public QListView
{
    Q_OBJECT

public:
    RecordView(RecordModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// PgUp and PgDn of the composer: the keyboard stays there.
    void scrollPages(int pages);
    [[nodiscard]] int newer() const { return m_newer; }
    [[nodiscard]] RecordDelegate &delegate() { return *m_delegate; }
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;

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
    /// After a change of all heights.
    void layOutAgain(bool atFoot);
    void layOutFoot();
    void layOutMore();
    void layOutRest();
    void setNewer(int count);

    RecordModel &m_model;
    const Theme &m_theme;
    RecordDelegate *m_delegate;
    int m_newer = 0;
    QTimer *m_rest; ///< runs while rows above are not laid out yet
    int m_nextAbove = 0; ///< rows before this one are not laid out yet
};

} // namespace minutebook
