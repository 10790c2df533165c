// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/domain/CouncilSettings.h"

#include <QObject>

#include <functional>

namespace minutebook {

/// What is the council's own, for each of its bodies, while a book is open: what new meetings
/// begin with, and the hour at which call-in closes. GUI thread. Owned by the book's session.
class CouncilDefaults final : public QObject
{
    Q_OBJECT

public:
    /// Puts the settings of one body on the disk.
    using Keep = std::function<Result<void>(const CouncilSettings &)>;

    CouncilDefaults(const QList<CouncilSettings> &kept, Keep keep, QObject *parent = nullptr);

    [[nodiscard]] const QList<CouncilSettings> &all() const { return m_kept; }
    /// Those of the body; nothing where none are kept.
    [[nodiscard]] std::optional<CouncilSettings> find(const QString &council,
                                                      const QString &body) const;
    /// What is the council's own as the meeting has it, with the hour that is kept for its body.
    [[nodiscard]] CouncilSettings of(const Meeting &meeting) const;
    /// When call-in closes on its last day; nothing: at the end of that day.
    [[nodiscard]] std::optional<QTime> callInCloses(const Meeting &meeting) const;
    /// What a new meeting of that council and body begins with, whatever the meeting before had:
    /// the kept country, quorum and call-in rule. Of a body for which nothing is kept only the
    /// country is given, that of the council's other bodies. Otherwise it stays as it is.
    [[nodiscard]] MeetingHeader startingHeader(MeetingHeader header) const;
    /// The same for a meeting that is made: a quorum that was typed stays.
    [[nodiscard]] Meeting withDefaults(Meeting meeting) const;

    /// On the disk, then here; on an error nothing has changed.
    Result<void> change(const CouncilSettings &settings);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::optional<Jurisdiction> countryOf(const QString &council) const;

    QList<CouncilSettings> m_kept;
    Keep m_keep;
};

} // namespace minutebook
