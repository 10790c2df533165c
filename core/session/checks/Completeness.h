// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/checks/Check.h"

namespace minutebook {

enum class CompletenessGroup { Regulations, Key, Private, Constitution, Record };

/// One thing that a statement needs, and how it stands.
struct CompletenessRow {
    enum class State {
        Done,
        Note, ///< done, with something to know
        ToLookAt, ///< publication waits for nobody, but somebody should look
        Missing, ///< publication waits for it
    };

    CompletenessGroup group = CompletenessGroup::Regulations;
    QString title;
    QString citation; ///< short: "reg 12(2)(a)"; may be empty
    State state = State::Done;
    QString reason; ///< in words; may be empty when done
    std::optional<StatementField> field; ///< where Enter goes; nothing: in the record
    std::optional<EntryId> entry; ///< where in the record

    bool operator==(const CompletenessRow &) const = default;
};

/// Everything that the statement of one item needs, grouped, in the order in which it is read. The
/// states are those of checkItem; nothing is checked here. Of an item in which nothing is decided
/// yet: as if a statement without any field had been begun.
[[nodiscard]] QList<CompletenessRow> completenessOf(const Meeting &meeting, const ItemId &item);

/// "Required by the 2012 Regulations".
[[nodiscard]] QString titleOf(CompletenessGroup group, Jurisdiction jurisdiction);

/// How many are done (Done and Note), and how many are missing.
[[nodiscard]] int doneIn(const QList<CompletenessRow> &rows);
[[nodiscard]] int missingIn(const QList<CompletenessRow> &rows);

/// Why the statement cannot be published, in words; empty when it can.
[[nodiscard]] QString whyNotPublished(const QList<CompletenessRow> &rows);

/// The next row, or the one before, that is missing or to be looked at, going round from `from` (-1
/// is before the first). -1 when there is none.
[[nodiscard]] int gapAfter(const QList<CompletenessRow> &rows, int from);
[[nodiscard]] int gapBefore(const QList<CompletenessRow> &rows, int from);

} // namespace minutebook
