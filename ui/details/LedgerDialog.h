// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/MeetingSession.h"
#include "core/session/details/Ledger.h"
#include "ui/theme/Theme.h"

#include <QDialog>

#include <memory>

class QLabel;

namespace minutebook {

class FormView;
class LedgerModel;
class RowTable;

/// A ledger of the meeting: its rows, and beside them the form of the chosen one. In the list Enter
/// goes to the form, Ins begins a new row, Del takes the row away, Alt+Up and Alt+Down move it, and
/// letters do what the ledger says. In the form Enter keeps the row and Esc leaves it as it was,
/// asked once more where something was typed;
/// both go back to the list, where Esc closes. Each keeping is one step of undo. Shown with open();
/// deletes itself.
class LedgerDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The session outlives the dialog; `here` is the item the clerk is at.
    LedgerDialog(std::unique_ptr<Ledger> ledger, MeetingSession &session,
                 const std::optional<ItemId> &here, const Theme &theme, QWidget *parent = nullptr);
    ~LedgerDialog() override;

    /// Back to the list from the form, else out of the dialog.
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildTable();
    [[nodiscard]] QWidget *buildFoot();
    void connectKeys();
    [[nodiscard]] FormContext context() const;
    [[nodiscard]] QString hint() const;

    void chooseFirst();
    void showRow(int row);
    void followRow(int row);
    void beginNew();
    void beginChange();
    /// Keeps what was typed; false when it could not be, with the keyboard in its field.
    bool keep();
    void keepAndGoBack();
    /// Before anything else is done: keeps a form that was typed in. False when that could not be,
    /// or brought another row under the keyboard.
    bool settle();
    void close();
    void removeRow();
    void moveRow(int step);
    void pressAll();
    bool pressLetter(const QString &text);
    bool perform(const Edit &edit);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] bool isInForm() const;

    std::unique_ptr<Ledger> m_ledger;
    MeetingSession &m_session;
    std::optional<ItemId> m_here;
    const Theme &m_theme;
    LedgerModel *m_model;
    RowTable *m_table;
    FormView *m_form;
    QLabel *m_state;
    std::optional<FormValues> m_leaving; ///< what it was said would be given up
    std::optional<int> m_row; ///< whose form is shown; none: a new one's
    bool m_settling = false;
};

} // namespace minutebook
