// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/domain/rules/WordDiff.h"
#include "core/session/statements/StatementEdits.h"

namespace minutebook {

/// A decision has its text twice: as it was resolved, and as the statement has it. They are linked,
/// neither is rewritten from the other, and where they differ the clerk says which stands (SI
/// 2012/2089 reg 12(2)(a) asks for a record of the decision that was made).
struct LinkedTexts {
    QList<FlatLimb> resolved; ///< as they print, without tokens
    QList<FlatLimb> stated;

    bool operator==(const LinkedTexts &) const = default;
};

/// The two texts where their words differ; nothing where the statement takes its text from the
/// minutes, where nothing was carried, and where only what joins the limbs is another.
[[nodiscard]] std::optional<LinkedTexts> differingTexts(const Meeting &meeting,
                                                        const AgendaItem &item);

/// As resolved: the statement takes its text from the minutes from now on, and every correction
/// with them. Refused as settingField is. That the statement's own words stand needs no edit: they
/// are kept as they are, and the checks go on saying that they differ.
[[nodiscard]] Result<Edit> lettingTheResolutionStand(const Meeting &meeting, const ItemId &item,
                                                     const QString &because = {});

} // namespace minutebook
