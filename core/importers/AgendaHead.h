// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/importers/ImportReport.h"

namespace minutebook {

/// Reads the lines above the first item into the meeting's header: council, body, date, time,
/// place, contact, quorum. Fed line by line; what it cannot read it says.
class AgendaHead
{
public:
    /// Null when all of the line was read; else why something was not, translated.
    [[nodiscard]] std::optional<QString> read(const QString &line);
    [[nodiscard]] const MeetingHeader &header() const { return m_header; }

private:
    [[nodiscard]] bool readLabelled(const QString &label, const QString &value);
    /// Takes date and time out of the line and gives what is left of it.
    [[nodiscard]] QString takeWhen(const QString &line);
    [[nodiscard]] bool readName(const QString &words);
    [[nodiscard]] bool readNames(const QString &line);
    [[nodiscard]] bool readPlace(const QString &words);

    MeetingHeader m_header;
    std::optional<QString> m_doubt; ///< of the line being read
};

} // namespace minutebook
