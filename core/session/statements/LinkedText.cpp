// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/statements/LinkedText.h"

#include "core/domain/rules/Decisions.h"
#include "core/session/live/SpokenText.h"

#include <algorithm>

namespace minutebook {

namespace {

QList<FlatLimb> asPrinted(const QList<Limb> &limbs, const Meeting &meeting)
{
    QList<FlatLimb> printed = flatLimbs(limbs);
    for (FlatLimb &limb : printed)
        limb.text = expandTokens(limb.text, meeting, std::nullopt, false).simplified();
    return printed;
}

} // namespace

std::optional<LinkedTexts> differingTexts(const Meeting &meeting, const AgendaItem &item)
{
    const QList<const Entry *> deciding = decidingEntries(item);
    if (!item.decision || item.decision->text.isEmpty() || deciding.isEmpty())
        return std::nullopt;
    QList<Limb> resolved;
    for (const Entry *entry : deciding)
        resolved += std::get<Resolution>(entry->body).limbs;
    LinkedTexts texts{.resolved = asPrinted(resolved, meeting),
                      .stated = asPrinted(item.decision->text.values, meeting)};
    const QList<LimbDifference> differences = limbDifferences(texts.resolved, texts.stated);
    const bool isSame = std::ranges::all_of(differences, [](const LimbDifference &limb) {
        return limb.kind == LimbDifference::Kind::Unchanged;
    });
    return isSame ? std::nullopt : std::optional(texts);
}

Result<Edit> lettingTheResolutionStand(const Meeting &meeting, const ItemId &item,
                                       const QString &because)
{
    return settingField(meeting, item, StatementField::TextFrom,
                        static_cast<int>(TextSource::Minutes), because);
}

} // namespace minutebook
