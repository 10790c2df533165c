// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/Result.h"
#include "core/domain/Meeting.h"
#include "core/meetingfile/JsonPath.h"

#include <QMap>

namespace minutebook {

/// The kinds of id that others refer to or that must not stand twice.
enum class IdSpace { Person, Item, Entry, Action, Amendment };

/// Nothing for the ids of what stands outside the file, such as house styles.
template <typename Tag>
inline constexpr std::optional<IdSpace> idSpace = std::nullopt;
template <>
inline constexpr std::optional<IdSpace> idSpace<PersonTag> = IdSpace::Person;
template <>
inline constexpr std::optional<IdSpace> idSpace<ItemTag> = IdSpace::Item;
template <>
inline constexpr std::optional<IdSpace> idSpace<EntryTag> = IdSpace::Entry;
template <>
inline constexpr std::optional<IdSpace> idSpace<ActionTag> = IdSpace::Action;
template <>
inline constexpr std::optional<IdSpace> idSpace<AmendmentTag> = IdSpace::Amendment;

/// What the reader of a meeting file notes along the way, to be looked at when the whole meeting is
/// known: which ids are taken, where ids are referred to, and where tokens may stand.
class FileReferences
{
public:
    /// BadInput when the id is taken already.
    [[nodiscard]] Result<void> define(IdSpace space, const QString &id, const JsonPath &path);
    void refer(IdSpace space, const QString &id, const JsonPath &path);
    void noteText(const QString &text, bool hasSpeaker, const JsonPath &path);

    /// The first reference or token that leads nowhere, or parent that leads back to itself.
    [[nodiscard]] Result<void> check(const Meeting &meeting) const;

    struct Use {
        IdSpace space;
        QString id;
        QString pointer;
    };
    struct Text {
        QString text;
        bool hasSpeaker;
        QString pointer;
    };

private:
    QMap<std::pair<IdSpace, QString>, QString> m_defined; ///< with the pointer to each
    QList<Use> m_uses;
    QList<Text> m_texts;
};

} // namespace minutebook
