// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"
#include "core/document/HouseStyle.h"
#include "core/document/MeetingCopy.h"

namespace minutebook {

/// What to compose, from one copy of a meeting.
struct CompositionRequest {
    DocumentType type = DocumentType::Minutes;
    std::optional<ItemId> item; ///< for Item and Decision
    Language language = Language::English; ///< of furniture and translations; leaves nothing out
};

/// Makes the neutral document by the rules of the meeting file ("Who speaks, and what is printed").
/// NotFound when the item is not there; BadInput when a decision is asked of an item that has none.
[[nodiscard]] Result<Document> compose(const MeetingCopy &copy, const HouseStyle &style,
                                       const CompositionRequest &request);

} // namespace minutebook
