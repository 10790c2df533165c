// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/resolution/AsMoved.h"

#include <QRegularExpression>

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

bool isInForce(const Amendment &amendment)
{
    return amendment.outcome == AmendmentOutcome::Accepted
        || amendment.outcome == AmendmentOutcome::Carried;
}

/// Whether the amendment says of itself that it put limbs beside those that stood there. One that
/// does not say so may have taken the place of words that the file has no longer.
bool saysItAdds(const Amendment &amendment)
{
    static const QRegularExpression adds(uR"(\b(add|adds|added|adding|addition|additional|further)"
                                         uR"(|insert|inserts|inserted|ychwaneg\w*)\b)"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression replaces(
        uR"(\b(replac\w*|delet\w*|remov\w*|omit\w*|substitut\w*|instead|amend(?:ed)? to)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return adds.match(amendment.text).hasMatch() && !replaces.match(amendment.text).hasMatch();
}

/// The limbs without those that the amendments set out; nothing when one of them set out none, or
/// some that do not stand there, for then it changed words of which the file knows only the new.
std::optional<QList<Limb>> withoutAdded(const Matter &matter)
{
    QList<Limb> limbs = limbsOf(matter);
    for (const Amendment &amendment : amendmentsOf(matter)) {
        if (!isInForce(amendment))
            continue;
        if (amendment.limbs.isEmpty() || !saysItAdds(amendment))
            return std::nullopt;
        for (const Limb &added : amendment.limbs) {
            const qsizetype index = limbs.lastIndexOf(added);
            if (index < 0)
                return std::nullopt;
            limbs.removeAt(index);
        }
    }
    return limbs.isEmpty() ? std::nullopt : std::optional(limbs);
}

} // namespace

AsMoved asMoved(const Matter &matter, const std::optional<EntryId> &entry,
                const EditHistory &history)
{
    const auto kept = entry ? wordingBefore(0, *entry, history) : std::nullopt;
    if (kept)
        return {AsMoved::Known::Kept, *kept};
    const QList<Amendment> &all = amendmentsOf(matter).values;
    if (std::none_of(all.cbegin(), all.cend(), isInForce))
        return {AsMoved::Known::SameWords, limbsOf(matter)};
    if (const auto limbs = withoutAdded(matter))
        return {AsMoved::Known::WithoutAdded, *limbs};
    return {};
}

Comparison comparisonOf(const Matter &matter, const std::optional<EntryId> &entry,
                        const EditHistory &history, const QList<Limb> &recommended)
{
    const bool isAmended = !amendmentsOf(matter).isEmpty();
    const AsMoved moved = isAmended ? asMoved(matter, entry, history) : AsMoved{};
    if (moved.known != AsMoved::Known::Unknown)
        return {Comparison::With::AsMoved, moved.known, moved.limbs};
    if (std::holds_alternative<Resolution>(matter) && !recommended.isEmpty())
        return {Comparison::With::Report, moved.known, recommended};
    return {};
}

} // namespace minutebook
