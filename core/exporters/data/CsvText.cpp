// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/data/CsvText.h"

#include "core/exporters/Words.h"

#include <algorithm>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

/// What a spreadsheet would work out instead of showing: OWASP, "CSV injection".
bool looksLikeFormula(const QString &text)
{
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u' '; });
    return first != text.cend() && u"=+-@\t\r\n＝＋－＠"_s.contains(*first);
}

QString cell(const QString &words)
{
    QString text = exportable(words);
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    const bool plain = std::none_of(text.cbegin(), text.cend(),
                                    [](QChar c) { return u"\",;\t\r\n"_s.contains(c); });
    if (plain && text == text.trimmed())
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s).replace(u'\n', u"\r\n"_s) + u'"';
}

} // namespace

QByteArray csvText(const QList<QStringList> &rows)
{
    QString text(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &words : row)
            cells += cell(words);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace minutebook
