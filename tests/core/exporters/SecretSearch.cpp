// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "tests/core/exporters/SecretSearch.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>

#include <memory>

#include <zip.h>

namespace minutebook::test {

using namespace Qt::StringLiterals;

namespace {

/// Every member of a zip file, unpacked, with its name; nothing of another file.
QByteArrayList membersOf(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *opened = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!opened) {
        zip_source_free(source);
        return {};
    }
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(opened, zip_discard);
    QByteArrayList members;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        zip_stat_index(archive.get(), index, 0, &stat);
        QByteArray member(static_cast<qsizetype>(stat.size), '\0');
        zip_file_t *file = zip_fopen_index(archive.get(), index, 0);
        zip_fread(file, member.data(), stat.size);
        zip_fclose(file);
        members += QByteArray(stat.name) + '\n' + member;
    }
    return members;
}

/// The streams of a PDF file, inflated where they are packed.
QByteArrayList streamsOf(const QByteArray &pdf)
{
    QByteArrayList streams;
    const QByteArray begin("stream\n");
    const QByteArray end("endstream");
    qsizetype at = pdf.indexOf(begin);
    while (at >= 0) {
        const qsizetype from = at + begin.size();
        const qsizetype to = pdf.indexOf(end, from);
        const QByteArray packed = pdf.mid(from, to - from);
        const bool deflated = !packed.isEmpty() && packed.front() == 0x78;
        streams += deflated ? qUncompress(QByteArray("\0\x04\0\0", 4) + packed) : packed;
        at = pdf.indexOf(begin, to + end.size());
    }
    return streams;
}

/// The letter of each glyph, from a ToUnicode map as Qt writes it.
QHash<int, QString> lettersOf(const QByteArray &map)
{
    static const QRegularExpression ranges(
        u"<([0-9A-Fa-f]{4})> <[0-9A-Fa-f]{4}> \\[([^\\]]*)\\]"_s);
    static const QRegularExpression one(u"<([0-9A-Fa-f]{4,})>"_s);
    QHash<int, QString> letters;
    for (const auto &range : ranges.globalMatch(QString::fromLatin1(map))) {
        int glyph = range.captured(1).toInt(nullptr, 16);
        for (const auto &letter : one.globalMatch(range.captured(2)))
            letters.insert(glyph++, QChar(letter.captured(1).toUShort(nullptr, 16)));
    }
    return letters;
}

/// What the glyphs of a page say in a font.
QString shown(const QByteArray &page, const QHash<int, QString> &letters)
{
    static const QRegularExpression glyphs(u"<([0-9A-Fa-f]+)> ?Tj"_s);
    QString words;
    for (const auto &run : glyphs.globalMatch(QString::fromLatin1(page))) {
        const QString codes = run.captured(1);
        for (qsizetype i = 0; i + 4 <= codes.size(); i += 4)
            words += letters.value(QStringView(codes).mid(i, 4).toInt(nullptr, 16));
    }
    return words;
}

/// What is painted, once for every font: that of the right font is the words.
QStringList paintedIn(const QByteArrayList &streams)
{
    QStringList words;
    for (const QByteArray &map : streams) {
        if (!map.contains("begincmap"))
            continue;
        const QHash<int, QString> letters = lettersOf(map);
        for (const QByteArray &page : streams)
            if (page.contains(" Tj"))
                words += shown(page, letters);
    }
    return words;
}

/// Characters that are written by number, as themselves.
QString withoutNumbers(const QString &text)
{
    static const QRegularExpression byNumber(
        u"&#(?<ten>\\d+);|&#x(?<hex>[0-9a-fA-F]+);|\\\\u(?<json>[0-9a-fA-F]{4})"
        "|%(?<percent>[0-9a-fA-F]{2})|\\\\(?<css>[0-9a-fA-F]{2,6}) ?"_s);
    QString plain;
    qsizetype at = 0;
    for (const auto &match : byNumber.globalMatch(text)) {
        plain += QStringView(text).mid(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QString ten = match.captured(u"ten"_s);
        const QString hex = match.captured(u"hex"_s) + match.captured(u"json"_s)
            + match.captured(u"percent"_s) + match.captured(u"css"_s);
        const uint code = ten.isEmpty() ? hex.toUInt(nullptr, 16) : ten.toUInt();
        if (code > 0 && code < 0x80)
            plain += QChar(static_cast<char16_t>(code));
    }
    return plain + text.sliced(at);
}

/// The words as a reader would put them together.
QString joined(const QString &text)
{
    static const QRegularExpression between(u"<[^<>]*>|\\s"_s);
    return withoutNumbers(text).remove(between);
}

QString secretIn(const QString &text, const QSet<QString> &secrets)
{
    static const QRegularExpression word(u"SECRET\\d+X"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    for (const auto &match : word.globalMatch(text)) {
        if (secrets.contains(match.captured().toUpper()))
            return match.captured();
    }
    return {};
}

QStringList readingsOf(const QByteArray &part)
{
    const QString text = QString::fromUtf8(part);
    const QString wide = QString::fromLatin1(QByteArray(part).replace('\0', QByteArray()));
    return {text, wide, joined(text)};
}

} // namespace

QString secretIn(const QByteArray &file, const QSet<QString> &secrets)
{
    QByteArrayList parts{file};
    QStringList readings;
    if (file.startsWith("PK")) {
        parts += membersOf(file);
    } else if (file.startsWith("%PDF")) {
        const QByteArrayList streams = streamsOf(file);
        readings = paintedIn(streams);
        parts += streams;
    }
    for (const QByteArray &part : parts)
        readings += readingsOf(part);
    for (const QString &reading : readings) {
        const QString secret = secretIn(reading, secrets);
        if (!secret.isEmpty())
            return secret;
    }
    return {};
}

} // namespace minutebook::test
