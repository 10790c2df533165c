// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/CouncilSettings.h"
#include "core/edit/Edit.h"
#include "core/session/details/Form.h"

namespace minutebook {

/// What is the council's own: country, quorum, and the call-in rule of its constitution with the
/// days on which it is closed. `now` is what stands there.
[[nodiscard]] Form councilForm(const FormContext &context, const CouncilSettings &now);
/// What was typed. BadInput with the field's name as its place.
[[nodiscard]] Result<CouncilSettings>
readCouncil(const FormContext &context, const CouncilSettings &now, const FormValues &values);
/// The meeting with these settings, as an edit; without changes where it has them. The hour is not
/// in the meeting. What the public was shown stands: a published decision whose count would turn
/// out differently keeps its date of effect by hand, with the last day for call-in that was
/// published, and the edit says so as its reason.
[[nodiscard]] Edit councilEdit(const Meeting &meeting, const CouncilSettings &settings);

/// What the rule means for a decision of this meeting: the last day for call-in and the day of
/// effect, in a sentence or two, and how many published decisions keep their dates.
[[nodiscard]] QString callInMeans(const CouncilSettings &settings, const Meeting &meeting);

} // namespace minutebook
