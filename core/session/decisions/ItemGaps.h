// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/edit/Edit.h"
#include "core/session/statements/StatementFields.h"

namespace minutebook {

/// What an item of business has when its record is complete, in the order in which a clerk comes to
/// it.
enum class ItemPart {
    Spoken,
    Interests, ///< whether any was declared was asked
    Resolved,
    Mover,
    Reasons, ///< SI 2012/2089 reg 12(2)(b)
    Options, ///< reg 12(2)(c)
};

/// How one of them stands.
struct ItemPartState {
    ItemPart part = ItemPart::Spoken;
    bool isThere = false;
    QString reason; ///< a sentence for the clerk where it is not there
    std::optional<StatementField> field = {}; ///< of the statement, where it is mended there
    std::optional<EntryId> entry = {}; ///< of the record, where it is mended in that

    bool operator==(const ItemPartState &) const = default;
};

/// "Spoken", "Interests asked".
[[nodiscard]] QString nameOf(ItemPart part);

/// Whether the council's minutes name movers: where they do not, none is missing.
enum class MoversPrinted { No, Yes };

/// What of these the item is to have, and how each stands. Nothing for what has no such record: a
/// heading, the meeting's own procedure, what was deferred, withdrawn or not reached, and what has
/// not been before the meeting yet. What the law does not ask of the body, the country or an item
/// that only notes is left out. Reasons and options are those of `completenessOf`. Any thread.
[[nodiscard]] QList<ItemPartState> partsOf(const Meeting &meeting, const ItemId &item,
                                           MoversPrinted movers);

/// "Item 6. Missing: resolved, reasons. There: spoken."
[[nodiscard]] QString partsInWords(const Meeting &meeting, const ItemId &item,
                                   const QList<ItemPartState> &parts);

/// Something that is not there yet, in the whole meeting.
struct ItemGap {
    ItemId item;
    ItemPartState state;

    bool operator==(const ItemGap &) const = default;
};
/// In the order of the agenda, and of the parts.
[[nodiscard]] QList<ItemGap> gapsOf(const Meeting &meeting, MoversPrinted movers);

/// Where the clerk stands: at an item, or at a gap of it.
struct GapStanding {
    Place place;
    std::optional<ItemPart> part = {};
};
/// The first gap after (step 1) or before (step -1) that, round the ends of the meeting. -1 only
/// where there are none.
[[nodiscard]] int nextGap(const QList<ItemGap> &gaps, const Meeting &meeting,
                          const GapStanding &from, int step);

/// Whether limbs say nothing but what is noted or received: there are some, and nothing is put into
/// effect by them.
[[nodiscard]] bool onlyNote(const QList<Limb> &limbs);

} // namespace minutebook
