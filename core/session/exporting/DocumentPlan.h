// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/session/exporting/ExportService.h"

namespace minutebook {

/// All that a document is composed of. A value: what is asked of the book has been asked, and the
/// rest can be done in any thread.
struct DocumentPlan {
    Meeting meeting;
    DocumentWish wish;
    HouseStyle style; ///< with the choices of the wish
    std::optional<int> nextNumber; ///< what its numbers go on from
};

/// Asks for the earlier meetings where the style's count needs them, in the caller's thread. Errors
/// are theirs and those of the house styles.
[[nodiscard]] Result<DocumentPlan> planOf(const Meeting &meeting, const DocumentWish &wish,
                                          const HouseStyles &styles,
                                          const EarlierMeetings &earlier = {});

/// Composes it. Errors are those of compose.
[[nodiscard]] Result<Document> documentOf(const DocumentPlan &plan);

/// Asks for the same meetings but once; for as long as one meeting is looked at as it was.
[[nodiscard]] EarlierMeetings askedOnce(const EarlierMeetings &earlier);

} // namespace minutebook
