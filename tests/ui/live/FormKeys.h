// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/details/Form.h"

namespace minutebook {

class FormView;
struct LiveWorld;

/// The form of the dialog that is open; null when none is.
[[nodiscard]] FormView *openForm();

/// Types the values into the form that has the keyboard, going through it with Tab; what the form
/// has already is passed over. Does not press Enter. False when a field was not met.
[[nodiscard]] bool typeForm(LiveWorld &world, const FormValues &wanted);

} // namespace minutebook
