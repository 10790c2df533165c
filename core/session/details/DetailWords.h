// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

/// The words a clerk reads for the values of each enumeration, in the order of its values.
namespace minutebook {

[[nodiscard]] QStringList actNames();
[[nodiscard]] QStringList pointsMarkerNames();
[[nodiscard]] QStringList runMarkerNames();
[[nodiscard]] QStringList languageNames();
[[nodiscard]] QStringList eventNames();
[[nodiscard]] QStringList attendanceNames();
[[nodiscard]] QStringList apologyReasonNames();
[[nodiscard]] QStringList interestClassNames();
[[nodiscard]] QStringList interestActionNames();
[[nodiscard]] QStringList dispensationNames();
[[nodiscard]] QStringList businessNames();
[[nodiscard]] QStringList itemOutcomeNames();
[[nodiscard]] QStringList meetingStatusNames();
[[nodiscard]] QStringList printOrderNames();

} // namespace minutebook
