// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include "core/session/book/BookSession.h"
#include "core/session/importing/ImportService.h"
#include "ui/theme/Theme.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace minutebook {

class Button;
class HeaderForm;
class TakeModel;

/// A meeting before it is made: what was read of an agenda, who is to be there, and the meeting's
/// details. Nothing is made until the clerk says so; then `made` is emitted once. Shown with
/// open().
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog begins with.
    struct Start {
        ImportPreview preview; ///< empty: the clerk pastes
        bool paste = false; ///< the field to paste into is shown
        std::optional<MeetingId> members; ///< the meeting whose people are to come again
    };

    ImportDialog(const Start &start, const BookSession &book, IdSource &ids, const QDate &today,
                 const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void made(const minutebook::Meeting &meeting);

private:
    QWidget *buildDetails();
    QWidget *buildRead(bool paste);
    QWidget *buildFoot();
    void buildLists(QVBoxLayout &column);
    QTableView *buildTable(TakeModel *model, const QString &name, const QString &accessible);
    void fillMembers(const std::optional<MeetingId> &wanted);
    void readPaste();
    void showPreview(const ImportPreview &preview);
    void takeMembers();
    void showPeople();
    void describe();
    void make();
    [[nodiscard]] MeetingHeader startHeader(const ImportPreview &preview) const;
    [[nodiscard]] ImportPreview chosen() const;

    const BookSession &m_book;
    IdSource &m_ids;
    QDate m_today;
    const Theme &m_theme;
    ImportPreview m_preview;
    QList<Person> m_members; ///< of the past meeting, as they come to a new one
    QPlainTextEdit *m_paste = nullptr;
    QTimer *m_readSoon = nullptr;
    HeaderForm *m_form = nullptr;
    QComboBox *m_membersBox = nullptr;
    TakeModel *m_items = nullptr;
    TakeModel *m_people = nullptr;
    QLabel *m_itemsHeading = nullptr;
    QLabel *m_peopleHeading = nullptr;
    QLabel *m_unreadHeading = nullptr;
    QTableView *m_itemsTable = nullptr;
    QTableView *m_peopleTable = nullptr;
    QListWidget *m_unread = nullptr;
    QLabel *m_state = nullptr;
    Button *m_make = nullptr;
};

/// People of a meeting that was, as they are expected at one to come: nothing of what happened to
/// them.
[[nodiscard]] QList<Person> expectedAgain(const QList<Person> &people);

} // namespace minutebook
