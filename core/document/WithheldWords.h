// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/document/Document.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace minutebook {

/// Every text a reader of the document can see, a paragraph or cell each, and those that only
/// programs read.
[[nodiscard]] QStringList textsOf(const Document &document);

/// What a copy of a meeting must not hold, for searching a file that is said to be that copy.
///
/// Of every text of the whole meeting these are looked for: any five words in a row, of a text of
/// three or four words the whole, and sums (with a currency sign, or with commas between the
/// thousands). Only letters, digits and signs of currency count, in lower case, so that neither
/// line ends nor hyphens, tags or runs in the middle of a word hide anything. What is anywhere in
/// the texts that may be printed is not looked for: a summary that stands in place of a withheld
/// title may repeat its words, and so may the record where it is open. Texts of one or two words
/// are not looked for either, nor five words in a row of fewer than twelve letters, nor texts of
/// three or four words of fewer than fifteen: they stand in the language at large, and UUIDs, dates
/// and codes are among them.
///
/// A value; searching is linear in the length of what is searched.
class WithheldWords
{
public:
    WithheldWords() = default;
    /// `whole`: the texts of the meeting; `printable`: those of the copy and of the document.
    WithheldWords(const QStringList &whole, const QStringList &printable);

    [[nodiscard]] bool isEmpty() const { return m_phrases.isEmpty() && m_sums.isEmpty(); }
    /// Whether any of it is in the text: that of a file, its runs put together. Nothing is found
    /// that goes over a form feed (U+000C), which ends paragraphs, cells and the like.
    [[nodiscard]] bool areIn(const QString &text) const;

private:
    void addPhrase(const QString &letters, const QString &printable,
                   const QSet<size_t> &beginnings);

    QMultiHash<size_t, QString> m_phrases; ///< by the hash of how they begin
    QSet<QString> m_sums;
};

} // namespace minutebook
