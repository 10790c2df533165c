// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/book/BookSession.h"
#include "core/session/decisions/DecisionRegister.h"
#include "ui/Prompts.h"
#include "ui/theme/Theme.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace minutebook {

class Button;
class DecisionsModel;
class MenuChip;
class RowTable;

/// The register of decisions of all meetings of the book, as the public may see it: filtered by
/// words, body, dates, key decisions and state, and exported as shown (Ctrl+P). It fills while it
/// is open. Enter asks for the meeting of the chosen row, Esc closes. Shown with open(); deletes
/// itself. What it is given outlives it.
class RegisterDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Services {
        BookSession &book;
        Prompts &prompts;
        const Theme &theme;
        QDate today; ///< by the council's own clock
    };

    explicit RegisterDialog(const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void meetingAsked(const minutebook::MeetingId &meeting);

private:
    void build();
    [[nodiscard]] QWidget *buildFilters();
    [[nodiscard]] QWidget *buildFoot();
    QLineEdit *addField(QLayout &row, const QString &label, const QString &name,
                        const QString &placeholder);
    void startReading();
    void take(const QList<RegisterRow> &rows);
    void filter();
    [[nodiscard]] RegisterFilter filterGiven() const;
    void sayCount();
    void exportShown();
    [[nodiscard]] QString sayWritten(const QString &path) const;
    void keepForm();
    void openRow(int row);

    Services m_s;
    DecisionsModel *m_model;
    RowTable *m_table;
    QLineEdit *m_words = nullptr;
    MenuChip *m_body;
    MenuChip *m_state;
    QCheckBox *m_key;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLineEdit *m_form = nullptr;
    Button *m_export = nullptr;
    QLabel *m_line;
    QList<RegisterRow> m_all;
    QStringList m_bodies;
    RegisterReader *m_reader = nullptr;
};

} // namespace minutebook
