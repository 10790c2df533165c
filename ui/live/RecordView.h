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
    /// Chooses the row and brings it into sight; -1 shows the record from its top.
    void showRow(int row);
    /// While something else has the keyboard: the chosen row is seen, and is what commands mean.
    void setChoosing(bool choosing);
    /// The row that commands mean; -1 when the clerk is elsewhere.
    [[nodiscard]] int chosenRow() const;
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
    void goToFoot();
    void layOutFoot();
    void layOutMore();
    void layOutRest();
    void setNewer(int count);

    RecordModel &m_model;
    const Theme &m_theme;
    RecordDelegate *m_delegate;
    int m_newer = 0;
    bool m_goesToFoot = false; ///< a new record that nobody has gone to a row of yet
    bool m_choosing = false;
    QTimer *m_rest; ///< runs while rows above are not laid out yet
    int m_nextAbove = 0; ///< rows before this one are not laid out yet
};

} // namespace minutebook
