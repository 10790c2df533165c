// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Ids.h"
#include "core/edit/EditHistory.h"

#include <QByteArray>

namespace minutebook {

/// One record of a meeting's change log as it is hashed. Texts as they stand on the disk.
struct ChangeRecord {
    quint64 sequence = 0;
    QString at; ///< ISO 8601 with milliseconds and offset
    QString who;
    QString role; ///< performed, undone, redone; added for record 0
    QString kind; ///< of edit; empty for record 0
    QByteArray edit; ///< JSON, with before and after; for record 0 the fingerprint of the meeting
    QByteArray previous; ///< hash of the record before; empty for record 0
    QByteArray hash;

    bool operator==(const ChangeRecord &) const = default;
};

/// SHA-256 over every field but the hash itself, each preceded by its length, so that no two
/// records share an encoding; and over the meeting's id, so that no log can stand for another's.
[[nodiscard]] QByteArray hashOf(const MeetingId &meeting, const ChangeRecord &record);

/// A time as the log writes it.
[[nodiscard]] QString logTime(const QDateTime &at);

[[nodiscard]] QString roleName(EditHistory::Role role);
/// None for anything but the name of a role of an edit.
[[nodiscard]] std::optional<EditHistory::Role> roleFromName(QStringView name);

/// The edit of a record's JSON.
[[nodiscard]] Result<Edit> editOf(const QByteArray &json);

/// The role of record 0.
inline constexpr QLatin1StringView addedRole{"added"};

/// SHA-256 over all of a meeting, in hexadecimal: what record 0 remembers of it.
[[nodiscard]] QByteArray fingerprintOf(const Meeting &meeting);

} // namespace minutebook
