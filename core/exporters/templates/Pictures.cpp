// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/exporters/templates/Pictures.h"

#include <QByteArrayList>
#include <QtEndian>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

using Bare = std::optional<QByteArray>;

constexpr int chunkFrame = 12; // length, name, checksum
constexpr qsizetype pngHead = 8;

/// Chunks that are not needed to paint it (RFC 2083, 4.2; PNG 3, 11.3) are left out.
Bare barePng(const QByteArray &bytes)
{
    static const QByteArrayList kept{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA",
                                     "cHRM", "sRGB", "pHYs", "sBIT", "bKGD"};
    QByteArray bare = bytes.first(pngHead);
    qsizetype at = pngHead;
    while (at + chunkFrame <= bytes.size()) {
        const qint64 length = qFromBigEndian<quint32>(bytes.constData() + at);
        const QByteArray name = bytes.sliced(at + 4, 4);
        const qint64 whole = length + chunkFrame;
        if (whole > bytes.size() - at)
            return {};
        if (kept.contains(name))
            bare += bytes.sliced(at, whole);
        if (name == "IEND")
            return bare;
        at += whole;
    }
    return {};
}

/// Segments that say how it is painted, to the end of its last scan (ITU-T T.81, B.1).
Bare bareJpeg(const QByteArray &bytes)
{
    QByteArray bare = bytes.first(2);
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && static_cast<uchar>(bytes.at(at)) == 0xff) {
        const auto kind = static_cast<uchar>(bytes.at(at + 1));
        if (kind == 0xda) { // the scans themselves; what stands after their end is left out
            const qsizetype end = bytes.lastIndexOf("\xff\xd9");
            return end < at ? Bare() : Bare(bare + bytes.sliced(at, end + 2 - at));
        }
        const qsizetype length = qFromBigEndian<quint16>(bytes.constData() + at + 2) + 2;
        if (length > bytes.size() - at)
            return {};
        const bool isAdobe = kind == 0xee; // which colours it is in
        const bool isPlain = kind == 0xe0 && bytes.sliced(at + 4).startsWith("JFIF");
        const bool isBeside = (kind >= 0xe0 && kind <= 0xef) || kind == 0xfe;
        if (!isBeside || isAdobe || isPlain)
            bare += bytes.sliced(at, length);
        at += length;
    }
    return {};
}

/// Without comments and the extensions of programs (GIF89a, 24 and 26).
Bare bareGif(const QByteArray &bytes)
{
    constexpr qsizetype head = 13;
    const auto byteAt = [&](qsizetype at) {
        return at < bytes.size() ? static_cast<uchar>(bytes.at(at)) : uchar(0);
    };
    const auto colours = [&](qsizetype at) {
        return (byteAt(at) & 0x80) != 0 ? 3 << ((byteAt(at) & 7) + 1) : 0;
    };
    const auto afterBlocks = [&](qsizetype at) {
        while (byteAt(at) != 0)
            at += byteAt(at) + 1;
        return at + 1;
    };
    qsizetype at = head + colours(10);
    QByteArray bare = bytes.first(std::min(at, bytes.size()));
    while (at < bytes.size()) {
        const uchar kind = byteAt(at);
        if (kind == 0x3b)
            return bare + ';';
        const bool isPicture = kind == 0x2c;
        const bool isControl = kind == 0x21 && byteAt(at + 1) == 0xf9;
        if (!isPicture && kind != 0x21)
            return {};
        const qsizetype end = afterBlocks(isPicture ? at + 10 + colours(at + 9) + 1 : at + 2);
        if (end > bytes.size())
            return {};
        if (isPicture || isControl)
            bare += bytes.sliced(at, end - at);
        at = end;
    }
    return {};
}

Bare bareOf(const QByteArray &bytes, const QString &ending)
{
    if (ending == "png"_L1)
        return barePng(bytes);
    if (ending == "jpeg"_L1)
        return bareJpeg(bytes);
    return ending == "gif"_L1 ? bareGif(bytes) : Bare(bytes);
}

QString endingOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u"png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u"jpeg"_s;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return u"gif"_s;
    if (bytes.startsWith(QByteArray::fromRawData("\x01\0\0\0", 4))
        && bytes.sliced(std::min<qsizetype>(40, bytes.size())).startsWith(" EMF"))
        return u"emf"_s;
    if (bytes.startsWith("\xd7\xcd\xc6\x9a"))
        return u"wmf"_s;
    return {};
}

} // namespace

std::optional<Picture> barePicture(const QByteArray &bytes)
{
    const QString ending = endingOf(bytes);
    const Bare bare = ending.isEmpty() ? Bare() : bareOf(bytes, ending);
    if (!bare)
        return {};
    return Picture{*bare, ending};
}

} // namespace minutebook
