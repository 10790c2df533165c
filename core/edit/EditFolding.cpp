// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/edit/EditFolding.h"

#include <algorithm>

namespace minutebook {

namespace {

const EntryChange *onlyEntryChange(const Edit &edit)
{
    const bool wording = edit.kind == EditKind::RecordResolution && edit.changes.size() == 1;
    return wording ? std::get_if<EntryChange>(&edit.changes.constFirst()) : nullptr;
}

bool isDraft(const Entry &entry)
{
    if (const auto *resolution = std::get_if<Resolution>(&entry.body))
        return outcomeOf(*resolution) == ResolutionOutcome::Draft;
    return entry.draft.value_or(false) && std::holds_alternative<Motion>(entry.body);
}

/// Whether the second is the first typed further or taken back a little: most of it still stands.
bool goesOn(const QString &before, const QString &after)
{
    const auto shorter = std::min(before.size(), after.size());
    const auto ends = std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin());
    const auto head = ends.first - before.cbegin();
    const auto tails =
        std::mismatch(before.crbegin(), before.crbegin() + (shorter - head), after.crbegin());
    const auto tail = tails.first - before.crbegin();
    return 2 * (head + tail) >= before.size();
}

/// The limbs with those in which they differ made equal; how many those were.
int evenOut(QList<Limb> &before, const QList<Limb> &after, bool &continues)
{
    int differing = 0;
    for (qsizetype index = 0; index < std::min(before.size(), after.size()); ++index) {
        Limb &limb = before[index];
        if (limb.text != after.at(index).text) {
            continues = continues && goesOn(limb.text, after.at(index).text);
            limb.text = after.at(index).text;
            ++differing;
        }
        differing += evenOut(limb.limbs.values, after.at(index).limbs.values, continues);
    }
    return differing;
}

template <typename Body>
bool onlyOneTextGoesOn(Body before, const Body &after)
{
    bool continues = true;
    int differing = evenOut(before.limbs, after.limbs, continues);
    if constexpr (std::is_same_v<Body, Motion>) {
        if (before.text && after.text && before.text != after.text) {
            continues = continues && goesOn(*before.text, *after.text);
            before.text = after.text;
            ++differing;
        }
    }
    return differing == 1 && continues && before == after;
}

bool goesOnWriting(const Entry &before, const Entry &after)
{
    if (const auto *resolution = std::get_if<Resolution>(&before.body))
        return onlyOneTextGoesOn(*resolution, std::get<Resolution>(after.body));
    return onlyOneTextGoesOn(std::get<Motion>(before.body), std::get<Motion>(after.body));
}

} // namespace

bool foldsInto(const Edit &last, const Edit &next)
{
    const EntryChange *first = onlyEntryChange(last);
    const EntryChange *second = onlyEntryChange(next);
    if (!first || !second || !first->after || !second->after || first->after != second->before
        || first->place != second->place || first->index != second->index)
        return false;
    const Entry &before = *first->after;
    const Entry &after = *second->after;
    const bool isOneCorrection = last.because && last.because == next.because;
    return ((isDraft(before) && isDraft(after)) || isOneCorrection)
        && before.body.index() == after.body.index() && goesOnWriting(before, after);
}

Edit folded(const Edit &last, const Edit &next)
{
    Edit edit = last;
    std::get<EntryChange>(edit.changes.first()).after =
        std::get<EntryChange>(next.changes.constFirst()).after;
    return edit;
}

} // namespace minutebook
