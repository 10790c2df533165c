// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/rules/Numbering.h"

namespace minutebook {

/// Numbers the items of one meeting in agenda order by a scheme that counts. Lives while one
/// meeting is walked through; the meeting must outlive it.
class MinuteSequence final
{
public:
    MinuteSequence(const Meeting &meeting, const NumberingScheme &scheme, int first);

    /// The number of the next item of the agenda; empty when it has none.
    QString take(const AgendaItem &item);

    /// What the next number would be, parts aside.
    [[nodiscard]] int next() const { return m_next.value(QString(), m_first); }
    [[nodiscard]] bool hasCounted() const { return m_hasCounted; }
    /// Where the count had to begin so that the first number given fits; nothing when none was.
    [[nodiscard]] const std::optional<int> &begunAt() const { return m_begunAt; }

private:
    [[nodiscard]] bool isUnnumbered(const AgendaItem &item) const;
    [[nodiscard]] QString partOf(const AgendaItem &item) const;
    [[nodiscard]] QString inSequence(const AgendaItem &item);
    [[nodiscard]] std::optional<QString> under(const AgendaItem &item);
    [[nodiscard]] std::optional<QString> late(const AgendaItem &item);
    [[nodiscard]] bool isTaken(const QString &number) const;
    [[nodiscard]] QString nextFree(const QString &base, const SubNumber &form, int &count) const;
    void goOnFrom(const AgendaItem &item, const QString &given);
    [[nodiscard]] QString formed(const QString &part, const QString &number) const;

    const Meeting &m_meeting;
    const NumberingScheme &m_scheme;
    int m_first;
    QHash<QString, int> m_next; ///< by part; of the whole meeting where the form has no parts
    bool m_hasCounted = false;
    std::optional<int> m_begunAt;
    QHash<ItemId, QString> m_numbers;
    QHash<ItemId, int> m_under; ///< how many were numbered under an item
    QString m_lateBase; ///< the agenda number that late ones repeat: "16" of "16a"
    QString m_lateNumber; ///< the minute number that they are numbered after
    int m_lates = 0;
};

} // namespace minutebook
