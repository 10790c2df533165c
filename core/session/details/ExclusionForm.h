// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/details/Form.h"
#include "core/session/live/Exclusion.h"

namespace minutebook {

/// What is asked before the public leave: on which ground, in which words, moved by whom. The
/// paragraphs and the public interest stand ready where the agenda named them.
[[nodiscard]] Form exclusionForm(const FormContext &context);
/// BadInput with the field's name as its place: a time, person or paragraph that is not understood,
/// exempt information without a paragraph or with one of another country (LGA 1972 Sch 12A: England
/// 1 to 7, Wales 12 to 18).
[[nodiscard]] Result<ExclusionAsked> readExclusion(const FormContext &context,
                                                   const FormValues &values);

} // namespace minutebook
