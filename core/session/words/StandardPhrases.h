// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/HouseStyle.h"
#include "core/domain/Language.h"
#include "core/session/words/Abbreviations.h"

namespace minutebook {

/// Words that minutes use again and again. Kept in small letters at the start: whoever puts them
/// down gives the capital where a sentence begins. What has to be filled in stands in braces:
/// "{name}", "{item}".
struct StandardPhrase {
    QString about; ///< what it is for, as the list shows it
    QString text;
    bool hasVerb = false; ///< begins with what the speaker did: the house's own opening gives way

    bool operator==(const StandardPhrase &) const = default;
};

/// The phrases of a language (resources/phrases), in the order of their file; what the house style
/// words itself stands as it does. BadInput, with the phrase's number as place, when the file is
/// not what it should be.
[[nodiscard]] Result<QList<StandardPhrase>> standardPhrases(Language language,
                                                            const StyleLanguage &house);

/// Those that have every word that was typed, in their text or in what they are about; those whose
/// text begins with it first.
[[nodiscard]] QList<StandardPhrase> phrasesWith(const QList<StandardPhrase> &phrases,
                                                const QString &typed);

/// The phrase as it stands at that place of the text: with a blank before it where words touch it,
/// and a capital where a sentence begins.
[[nodiscard]] QString phraseAt(const QString &phrase, const TypedWord &place);

/// A stretch of a text, in UTF-16 units.
struct PlaceToFill {
    int from = 0;
    int length = 0;

    bool operator==(const PlaceToFill &) const = default;
};

/// The first place to fill from that position on. What is not the name of such a place, in English
/// or Welsh, is a token of the meeting or just words.
[[nodiscard]] std::optional<PlaceToFill> nextPlaceToFill(const QString &text, int from);

} // namespace minutebook
