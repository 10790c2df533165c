// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"
#include "core/session/details/Form.h"

namespace minutebook {

/// What is said of the meeting as a whole: council and body, when and where, who presides, where
/// its minutes stand.
[[nodiscard]] Form meetingForm(const FormContext &context);
/// What was typed as an edit; without changes when nothing was. BadInput with the field's name as
/// its place. Minutes that become published keep the numbers they have now, `numbers`, whatever
/// comes before them later.
[[nodiscard]] Result<Edit> meetingEdit(const FormContext &context,
                                       const QHash<ItemId, QString> &numbers,
                                       const FormValues &values);

} // namespace minutebook
