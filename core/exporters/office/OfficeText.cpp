// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/office/OfficeText.h"

#include "core/exporters/Words.h"
#include "core/exporters/office/OfficePage.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

QList<OfficeStretch> stretchesOf(const QString &text)
{
    using Kind = OfficeStretch::Kind;
    QList<OfficeStretch> stretches;
    for (const QChar character : exportable(text)) {
        if (character == u'\n' || character == u'\t') {
            stretches += {character == u'\n' ? Kind::LineBreak : Kind::Tab, {}};
            continue;
        }
        if (stretches.isEmpty() || stretches.constLast().kind != Kind::Words)
            stretches += OfficeStretch();
        stretches.last().words += character;
    }
    return stretches;
}

QList<PageOfPiece> piecesOf(const QString &pageOf)
{
    using Kind = PageOfPiece::Kind;
    QList<PageOfPiece> pieces;
    for (qsizetype i = 0; i < pageOf.size(); ++i) {
        const QStringView place = QStringView(pageOf).mid(i, 2);
        if (place == u"%1" || place == u"%2") {
            pieces += {place == u"%1" ? Kind::Page : Kind::LastPage, {}};
            ++i;
            continue;
        }
        if (pieces.isEmpty() || pieces.constLast().kind != Kind::Words)
            pieces += PageOfPiece();
        pieces.last().words += pageOf.at(i);
    }
    return pieces;
}

LanguageAndCountry languageAndCountry(const LanguageTag &tag)
{
    const qsizetype dash = tag.indexOf(u'-');
    if (dash < 0)
        return {tag, u"GB"_s};
    return {tag.first(dash), tag.sliced(dash + 1)};
}

QSize watermarkSize(const QString &words)
{
    constexpr int widest = office::textWidth;
    constexpr int highest = 3300;
    const int perLetter = widest / std::max(1, static_cast<int>(words.size()));
    return {widest, std::min(highest, perLetter * 8 / 5)};
}

QString forProperties(const QString &title)
{
    constexpr qsizetype longest = 255;
    if (title.size() <= longest)
        return title;
    qsizetype end = longest - 1;
    if (title.at(end - 1).isHighSurrogate())
        --end;
    return title.first(end) + u'…';
}

} // namespace minutebook
