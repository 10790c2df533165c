// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include "core/session/book/BookSession.h"
#include "core/session/importing/ImportService.h"
#include "ui/Prompts.h"
#include "ui/theme/Theme.h"

class QLabel;
class QPlainTextEdit;
class QTableView;
class QTimer;

namespace minutebook {

class Button;
class TakeModel;

/// Adds people to the meeting that is open: a list with a header row, pasted or from a file, each
/// with a check mark before anything is added. One step of undo. Shown with open().
class PeopleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The session outlives the dialog.
    PeopleDialog(MeetingSession &session, IdSource &ids, Prompts &prompts, const Theme &theme,
                 QWidget *parent = nullptr);

private:
    void build();
    void take(const Result<ImportPreview> &read);
    void readPaste();
    void describe();
    void add();

    MeetingSession &m_session;
    IdSource &m_ids;
    Prompts &m_prompts;
    const Theme &m_theme;
    ImportPreview m_preview;
    TakeModel *m_people;
    QPlainTextEdit *m_paste;
    QTableView *m_table;
    QLabel *m_state;
    QTimer *m_readSoon;
    Button *m_add;
};

} // namespace minutebook
