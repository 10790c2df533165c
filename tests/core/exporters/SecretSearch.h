// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

namespace minutebook::test {

/// The first of the secrets that is anywhere in the file, however it is packed or written: in the
/// members of a zip file, in the inflated streams of a PDF file, in the glyphs it shows; in UTF-8,
/// in UTF-16, by numbers ("&#83;", "\u0053", "%53", "\53 "); whole, or in pieces with tags and
/// blanks between them. Secrets are the words of a generated meeting ("SECRET17X"). It reads files
/// by its own means and not by those that wrote them.
[[nodiscard]] QString secretIn(const QByteArray &file, const QSet<QString> &secrets);

} // namespace minutebook::test
