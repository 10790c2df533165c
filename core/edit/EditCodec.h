// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Draft.h"
#include "core/edit/EditAccess.h"

#include <QJsonObject>

namespace minutebook {

/// Edits and drafts as JSON with a version, for the change log, the draft row and spill files.
/// Provisional ids are kept. Reading refuses anything but what was written: TooNew for a later
/// version, else BadInput with the JSON Pointer of the place.
[[nodiscard]] QJsonObject toJson(const Edit &edit);
[[nodiscard]] Result<Edit> editFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Draft &draft);
[[nodiscard]] Result<Draft> draftFromJson(const QJsonObject &json);

/// The word for a kind of edit on disk: "file-contribution".
[[nodiscard]] QString editKindName(EditKind kind);

} // namespace minutebook
