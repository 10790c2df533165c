// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/checks/Completeness.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace minutebook {

class FieldEditor;

/// A row of the form: its label with what is to be known of it under it, and its fields beside it,
/// in one or several lines.
class FormRow final : public QWidget
{
    Q_OBJECT

public:
    /// The label's letter after & brings the keyboard to the first field.
    FormRow(const QString &label, const Theme &theme, QWidget *parent);

    /// Begins a line; fields are added to the last line begun.
    void beginLine();
    void add(FieldEditor *editor, int stretch = 0);
    void add(QWidget *widget, int stretch);
    /// A word before the next field of the line.
    void addWord(const QString &word);
    void endLine();

    [[nodiscard]] const QList<FieldEditor *> &editors() const { return m_editors; }
    /// What stands under the label: where an offer comes from.
    void setNote(const QString &note);
    /// Marks the row where something is missing or to be looked at.
    void setState(CompletenessRow::State state);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void showNote();
    [[nodiscard]] QPalette wordsIn(const QColor &colour) const;

    const Theme &m_theme;
    QLabel *m_label;
    QLabel *m_note;
    QVBoxLayout *m_lines;
    QHBoxLayout *m_line = nullptr;
    QList<FieldEditor *> m_editors;
    QList<QLabel *> m_words;
    QString m_noteWords;
    CompletenessRow::State m_state = CompletenessRow::State::Done;
};

} // namespace minutebook
