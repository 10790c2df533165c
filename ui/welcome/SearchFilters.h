// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/book/BookSession.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QLabel;

namespace minutebook {

class MenuChip;

/// Where the search looks: in which body's meetings, in which municipal year (1 May to 30 April,
/// for the annual meeting is in May: LGA 1972 Schedule 12 para 1), in what was resolved or said.
class SearchFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchFilters(const Theme &theme, QWidget *parent = nullptr);

    /// The bodies and years there are to choose from.
    void setMeetings(const QList<MeetingSummary> &meetings);
    /// The words looked for there.
    [[nodiscard]] SearchQuery query(const QString &words) const;

Q_SIGNALS:
    void changed();

private:
    void follow();

    const Theme &m_theme;
    QLabel *m_in;
    MenuChip *m_body;
    MenuChip *m_year;
    MenuChip *m_kind;
    QStringList m_bodies;
    QList<int> m_years; ///< the year in which each begins
};

} // namespace minutebook
