// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/exporting/ExportService.h"
#include "core/session/exporting/FileRun.h"

namespace minutebook {

/// What a council hands out after a meeting, in one go.
struct SetWish {
    QList<DocumentType> documents; ///< Decision stands for the statement of each decision
    QList<Format> formats;
    QList<Copy> copies{Copy::Public};
    std::optional<HouseStyleId> style; ///< none: the meeting's own
    Language language = Language::English;
    bool inBothLanguages = false; ///< for the formats that can have both
    StyleChoices choices;

    bool operator==(const SetWish &) const = default;
};

/// Minutes, each statement and the decision sheet: what most councils publish.
[[nodiscard]] QList<DocumentType> usualSet();

/// The items whose decision a copy has something to say of, in agenda order.
[[nodiscard]] QList<ItemId> itemsWithDecision(const Meeting &meeting, Copy copy);

/// Every file of the set, those of the public copy in "public" under the folder and those of the
/// full copy in "not-for-publication", so that nobody publishes a folder with a wrong file in it.
/// Documents that a format cannot be made of are passed over, and so is the full copy of a meeting
/// that has nothing which is not open. No two have one path. Errors are those of documentOf.
[[nodiscard]] Result<QList<FileToWrite>> documentSet(const Meeting &meeting, const SetWish &wish,
                                                     const HouseStyles &styles,
                                                     const EarlierMeetings &earlier,
                                                     const QString &folder);

/// The same, made in a thread of the pool; to be cancelled between two documents, and then without
/// a result. `earlier` must know what it is asked already: see askedOnce.
[[nodiscard]] QFuture<Result<QList<FileToWrite>>>
composedSet(const Meeting &meeting, const SetWish &wish, const HouseStyles &styles,
            const EarlierMeetings &earlier, const QString &folder);

} // namespace minutebook
