// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include "core/session/book/BookSession.h"
#include "ui/theme/Theme.h"

class QLabel;
class QStackedWidget;
class QTimer;

namespace minutebook {

class Actions;
class CarryOnBar;
class DropArea;
class FoundModel;
class MeetingsModel;
class RowTable;
class SearchField;
class SearchFilters;

/// What stands in the window while no meeting is open: how to start one on the left, the book on
/// the right. It reads the book; making and opening meetings is its owner's work.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(const BookSession &book, const Actions &actions, const Theme &theme,
                QWidget *parent = nullptr);

    /// Reads the list of meetings again. Comes by itself while the page is in sight, and when it
    /// comes into sight; not at every filing of a meeting that stands before it.
    void refresh();
    /// Gives the keyboard to the search field.
    void takeSearch();
    /// Gives the keyboard to where one would go on: the meeting still live, else the list, else the
    /// start.
    void takeKeyboard();
    /// Of the newest meeting; empty while the book is.
    [[nodiscard]] const QString &council() const { return m_council; }

Q_SIGNALS:
    void fileDropped(const QString &path);
    void textGiven(const QString &text);
    void pasteWanted();
    void meetingChosen(const minutebook::MeetingId &meeting);
    /// To be opened without being changed.
    void lookAsked(const minutebook::MeetingId &meeting);
    void foundChosen(const minutebook::SearchHit &hit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildStart(const Actions &actions);
    QWidget *buildBook();
    QWidget *buildMeetings();
    QWidget *buildFound();
    void search();
    void follow();

    const BookSession &m_book;
    const Theme &m_theme;
    MeetingsModel *m_meetings;
    FoundModel *m_found;
    DropArea *m_drop = nullptr;
    SearchField *m_search = nullptr;
    SearchFilters *m_filters = nullptr;
    QTimer *m_searchSoon = nullptr;
    CarryOnBar *m_carryOn = nullptr;
    RowTable *m_list = nullptr;
    RowTable *m_foundList = nullptr;
    QStackedWidget *m_lower = nullptr;
    QWidget *m_start = nullptr;
    QLabel *m_startHeading = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_foundHeading = nullptr;
    QString m_council;
    bool m_isStale = false;
    QLabel *m_keysSign = nullptr;
    QLabel *m_keysWords = nullptr;
};

} // namespace minutebook
