// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"

#include <QByteArray>
#include <QStringList>

namespace minutebook {

/// The house styles there are: those that come with the program, then those of a folder of the
/// council's own, where one of the same id takes the place of the program's. A value; read once,
/// then unchanging.
class HouseStyles
{
public:
    /// Those that come with the program; role-titles first, which the others are based on.
    [[nodiscard]] static HouseStyles builtIn();
    /// The same and those in `folder` (*.json). What could not be read is in `problems`, a line a
    /// file, and the rest is there.
    [[nodiscard]] static HouseStyles withFolder(const QString &folder);

    /// BadInput, with its JSON Pointer as the place and what was expected there, for anything
    /// unknown, missing or ill-typed, or a style based on one that is not here. Takes the place of
    /// one of the same id.
    Result<void> add(const QByteArray &json);

    /// The style as it is, in place of one of the same id.
    void put(const HouseStyle &style);
    /// Whether a style of this id comes with the program.
    [[nodiscard]] static bool comesWithProgram(const HouseStyleId &id);

    [[nodiscard]] const QList<HouseStyle> &all() const { return m_styles; }
    /// Null when there is none of that id. Valid while the registry is unchanged.
    [[nodiscard]] const HouseStyle *find(const HouseStyleId &id) const;
    /// The style asked for, else the meeting's own, else role-titles. NotFound when the one asked
    /// for is not here; a meeting's own that is not here is passed over.
    [[nodiscard]] Result<HouseStyle> styleFor(const Meeting &meeting,
                                              const std::optional<HouseStyleId> &asked) const;
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    QList<HouseStyle> m_styles;
    QStringList m_problems;
};

/// The style of a meeting that names none.
[[nodiscard]] HouseStyleId usualStyle();

} // namespace minutebook
