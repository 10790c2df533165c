// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Draft.h"

#include <QJsonObject>

namespace minutebook {

/// Edits and drafts as versioned JSON, for the change log, the draft row and spill files.
[[nodiscard]] QJsonObject toJson(const Edit &edit);
[[nodiscard]] Result<Edit> editFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Draft &draft);
[[nodiscard]] Result<Draft> draftFromJson(const QJsonObject &json);

/// The word for a kind of edit on disk: "file-contribution".
[[nodiscard]] QString editKindName(EditKind kind);

/// The strictest access of anything the edit touches, given the meeting it is made on (before or after): an
/// entry without access of its own takes its item's. What is not open must be sealed wherever it is written.
[[nodiscard]] AccessLevel accessOf(const Meeting &meeting, const Edit &edit);

} // namespace minutebook
