// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Compose.h"
#include "core/document/HouseStyles.h"
#include "core/document/StyleChoices.h"
#include "core/exporters/Exporter.h"
#include "core/exporters/page/PagePainter.h"
#include "core/session/book/MinuteNumbers.h"

namespace minutebook {

/// One document that is wanted of a meeting. Public is the default and stays so until somebody says
/// else.
struct DocumentWish {
    DocumentType type = DocumentType::Minutes;
    std::optional<ItemId> item; ///< for Item and Decision
    Copy copy = Copy::Public;
    std::optional<HouseStyleId> style; ///< none: the meeting's own
    Language language = Language::English;
    bool inBothLanguages = false; ///< in the other one as well, after it
    StyleChoices choices; ///< in place of what the style has

    bool operator==(const DocumentWish &) const = default;
};

/// The document, with everything its copy leaves out already gone. Errors are those of compose and
/// of the house styles. Items are numbered before anything is left out, going on from the earlier
/// meetings where the style's count does. Pages of it for preview and print are painted by
/// PagePainter, files written by writeFile.
[[nodiscard]] Result<Document> documentOf(const Meeting &meeting, const DocumentWish &wish,
                                          const HouseStyles &styles,
                                          const EarlierMeetings &earlier = {});

/// Programs that take a file would find everything twice in one of both languages.
[[nodiscard]] bool canHaveBothLanguages(Format format);

/// "cabinet-2026-05-21-minutes-public.pdf": lower case ASCII, so that it travels anywhere.
[[nodiscard]] QString proposedFileName(const Meeting &meeting, const DocumentWish &wish,
                                       Format format);

/// The numbers of the items from which the copy leaves something out, in agenda order; those
/// without a number by their place.
[[nodiscard]] QStringList itemsLeftOut(const Meeting &meeting, Copy copy);

} // namespace minutebook
