// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonValue>

#include <functional>

#include "core/document/SettingsOfStyle.h"
#include "ui/theme/Theme.h"

class QWidget;

namespace minutebook {

/// The field in which a setting of a house style is changed, holding its value now. `changed` is
/// called with the value as the style's file has it. The field carries its own words where
/// `carriesLabel` says so. The theme outlives the field, the parent owns it.
[[nodiscard]] QWidget *makeSettingField(const StyleSetting &setting, const QJsonValue &now,
                                        const std::function<void(const QJsonValue &)> &changed,
                                        const Theme &theme, QWidget *parent);
[[nodiscard]] bool carriesLabel(const StyleSetting &setting);

/// "Councillor = Councillors; Alderman = Aldermen", and back.
[[nodiscard]] QString textOfPairs(const QJsonObject &pairs);
[[nodiscard]] QJsonObject pairsOfText(const QString &text);

} // namespace minutebook
