// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"

#include <QJsonObject>
#include <QJsonValue>

/// A house style as a list of settings, each named by the JSON Pointer it has in the style's file:
/// what an editor shows. Made from the description that the reader and the writer go by, so that a
/// setting added there is here too.
namespace minutebook {

enum class SettingKind {
    Choice, ///< one of the words
    Flag,
    Number,
    Text,
    Words, ///< any number of the words
    Marker, ///< an object: kind, before, after, bullet
    Fields, ///< a list of fields of the statement in their order, the words being those there are
    Pairs, ///< an object of texts
};

struct StyleSetting {
    QString pointer; ///< "/resolutions/single"
    SettingKind kind = SettingKind::Text;
    QStringList words;

    bool operator==(const StyleSetting &) const = default;
};

/// Every setting but the id, in the order of the file. Only the levels of limbs depend on the
/// style.
[[nodiscard]] QList<StyleSetting> settingsOf(const HouseStyle &style);

/// Undefined where the pointer leads nowhere.
[[nodiscard]] QJsonValue valueAt(const QJsonObject &fields, const QString &pointer);
/// The fields with another value there; the same where the pointer leads nowhere.
[[nodiscard]] QJsonObject withValueAt(const QJsonObject &fields, const QString &pointer,
                                      const QJsonValue &value);

} // namespace minutebook
