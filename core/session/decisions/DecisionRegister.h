// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/decisions/DecisionList.h"
#include "core/store/MinuteBook.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace minutebook {

/// One decision in the register of a book.
struct RegisterRow {
    MeetingId meeting;
    QString body;
    ListedDecision decision; ///< as the public may see it

    bool operator==(const RegisterRow &) const = default;
};

/// Which rows are looked at. Everything given must hold.
struct RegisterFilter {
    QString words; ///< all of them, in any order, without case or accents
    QString body; ///< empty: every body
    std::optional<QDate> from; ///< day of the decision, inclusive
    std::optional<QDate> to;
    bool keyOnly = false;
    std::optional<StatementState> state;

    [[nodiscard]] bool accepts(const RegisterRow &row) const;
};

/// The names over the columns of a register, and the cells of a row: dates as 2026-05-21.
[[nodiscard]] QStringList registerColumns();
[[nodiscard]] QStringList registerCells(const RegisterRow &row);

/// Those rows that are published as CSV (RFC 4180), for anybody's eyes: what a clerk is still at
/// work on is nobody else's.
[[nodiscard]] QByteArray registerCsv(const QList<RegisterRow> &rows);
/// The same in a file, in place of one that is there. Errors are those of the disk.
[[nodiscard]] Result<void> writeRegister(const QList<RegisterRow> &rows, const QString &path);

/// What of a meeting goes into the register.
[[nodiscard]] QList<RegisterRow> registerRowsOf(const Meeting &meeting, const MeetingId &id,
                                                const QDate &today);

/// Reads the register of a book meeting by meeting, one in each turn of the event loop, so that the
/// window answers meanwhile. GUI thread. What it reads with must outlive it.
class RegisterReader final : public QObject
{
    Q_OBJECT

public:
    using Load = std::function<Result<Meeting>(const MeetingId &)>;

    RegisterReader(QList<MeetingSummary> meetings, Load load, const QDate &today,
                   QObject *parent = nullptr);

    void start();
    [[nodiscard]] bool isDone() const { return m_meetings.isEmpty(); }
    /// Meetings that could not be read: a register without them is not whole.
    [[nodiscard]] int unread() const { return m_unread; }

Q_SIGNALS:
    void read(const QList<minutebook::RegisterRow> &rows);
    void done();

private:
    void readOne();

    QList<MeetingSummary> m_meetings; ///< still to be read
    Load m_load;
    QDate m_today;
    int m_unread = 0;
    QTimer m_turn;
};

} // namespace minutebook
