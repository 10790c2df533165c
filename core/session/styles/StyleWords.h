// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/SettingsOfStyle.h"

namespace minutebook {

/// Where a setting of a house style stands in the editor.
enum class StyleGroup {
    Name,
    Headings,
    People,
    Resolutions,
    Votes,
    Points,
    Dates,
    Numbering,
    Page,
    Statement,
    Phrases,
};
inline constexpr int styleGroupCount = static_cast<int>(StyleGroup::Phrases) + 1;

[[nodiscard]] QString groupName(StyleGroup group);

/// By the setting's JSON Pointer.
[[nodiscard]] StyleGroup groupOf(const QString &pointer);
/// The settings of one group as a clerk would look for them: what is changed most often first.
[[nodiscard]] QList<StyleSetting> settingsOfGroup(const HouseStyle &style, StyleGroup group);
/// What the setting is called; empty for phrases and stems, which are known by their words.
[[nodiscard]] QString settingLabel(const QString &pointer);
/// What one of the words of a setting means: "on a line of its own".
[[nodiscard]] QString choiceLabel(const QString &pointer, const QString &word);

} // namespace minutebook
