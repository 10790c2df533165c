// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/Meeting.h"

#include <QJsonObject>

namespace minutebook {

/// The parts of a meeting as the meeting file writes them, one by one: for rows of the minute book
/// and for the change log. Unlike the meeting file, these keep provisional ids, and whatever a
/// value can hold is read back equal: a title still empty, a resolution without limbs, a lone
/// brace.
[[nodiscard]] QJsonObject toJson(const MeetingHeader &header);
[[nodiscard]] QJsonObject toJson(const Person &person);
[[nodiscard]] QJsonObject toJson(const Interest &interest);
[[nodiscard]] QJsonObject
toJson(const AgendaItem &item); ///< entries included where the item carries them
[[nodiscard]] QJsonObject toJson(const Entry &entry);
[[nodiscard]] QJsonObject toJson(const Action &action);

/// Shape and types are checked as in readMeeting: BadInput with the JSON Pointer within the part.
/// Nothing else is, for a book must open with what was typed into it.
[[nodiscard]] Result<MeetingHeader> headerFromJson(const QJsonObject &json);
[[nodiscard]] Result<Person> personFromJson(const QJsonObject &json);
[[nodiscard]] Result<Interest> interestFromJson(const QJsonObject &json);
[[nodiscard]] Result<AgendaItem> itemFromJson(const QJsonObject &json);
[[nodiscard]] Result<Entry> entryFromJson(const QJsonObject &json);
[[nodiscard]] Result<Action> actionFromJson(const QJsonObject &json);

} // namespace minutebook
