// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/LiveMeeting.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace minutebook {

class LimbsEdit;
class PersonField;

/// The wording of the item's resolution, who moved it, and what became of it, by keyboard alone.
/// What is typed is kept as a draft in the record, so that Esc, another item or a power cut loses
/// nothing; Ctrl+Enter records the outcome that is chosen.
class ResolutionEditor final : public QWidget
{
    Q_OBJECT

public:
    ResolutionEditor(LiveMeeting &live, const Theme &theme, QWidget *parent = nullptr);

    /// The draft of this item, or a recorded resolution to be put right.
    void open(const std::optional<EntryId> &entry);
    /// Keeps what was changed as a draft of the item it was opened for; true when something was
    /// kept. Never writes under another item.
    bool keepDraft();
    /// Back to the record, with the draft kept.
    void leave();
    /// Another item is before the meeting: what is shown here is nobody's any more.
    void forget();
    [[nodiscard]] LimbsEdit *limbs() const { return m_limbs; }

Q_SIGNALS:
    /// Recorded or left: back to the record.
    void closed();
    void noticed(const minutebook::LiveMeeting::Notice &notice);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QLayout *buildOutcomes();
    QPushButton *outcomeButton(ResolutionOutcome outcome, const QString &words, const QString &key);
    void bindKey(const QString &key, QPushButton *button);
    void addRow(QFormLayout &form, const QString &label, QWidget *field);
    void show(const Resolution &resolution);
    void touch();
    void record();
    [[nodiscard]] Resolution shown(ResolutionOutcome outcome) const;
    [[nodiscard]] ResolutionOutcome chosen() const;

    LiveMeeting &m_live;
    const Theme &m_theme;
    QLabel *m_title;
    LimbsEdit *m_limbs;
    QLineEdit *m_verb;
    QComboBox *m_marker;
    PersonField *m_mover;
    PersonField *m_seconder;
    QButtonGroup *m_outcomes;
    QTimer *m_keeping;
    Resolution m_base; ///< what it was opened with: fields the editor does not show stay
    std::optional<EntryId> m_entry;
    Place m_place; ///< what it was opened for
    bool m_open = false; ///< closed, fields that tidy themselves change nothing
    bool m_changed = false;
    bool m_showing = false;
};

} // namespace minutebook
