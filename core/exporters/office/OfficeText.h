// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

#include <QSize>

namespace minutebook {

/// A stretch of a text as a word processor's file holds it: line breaks and tabs are elements.
struct OfficeStretch {
    enum class Kind { Words, LineBreak, Tab };

    Kind kind = Kind::Words;
    QString words; ///< with Words only, never empty

    bool operator==(const OfficeStretch &) const = default;
};
[[nodiscard]] QList<OfficeStretch> stretchesOf(const QString &text);

/// A piece of "Page %1 of %2": words, or a place where the program puts a number.
struct PageOfPiece {
    enum class Kind { Words, Page, LastPage };

    Kind kind = Kind::Words;
    QString words; ///< with Words only, never empty

    bool operator==(const PageOfPiece &) const = default;
};
[[nodiscard]] QList<PageOfPiece> piecesOf(const QString &pageOf);

/// "cy" is Welsh as it is written in Great Britain: both kinds of file want the country too.
struct LanguageAndCountry {
    QString language;
    QString country;

    bool operator==(const LanguageAndCountry &) const = default;
};
[[nodiscard]] LanguageAndCountry languageAndCountry(const LanguageTag &tag);

/// The letters of a watermark from edge to edge, in twentieths of a point: as wide as the text, and
/// the less high the more of them there are.
[[nodiscard]] QSize watermarkSize(const QString &words);

/// A title as file properties hold it: other programs cut or refuse more than 255 characters.
[[nodiscard]] QString forProperties(const QString &title);

} // namespace minutebook
