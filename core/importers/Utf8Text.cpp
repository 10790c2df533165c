// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/importers/Utf8Text.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

struct Utf8Text {
    Q_DECLARE_TR_FUNCTIONS(minutebook::Utf8Text)
};

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && !text.contains(QChar::Null);
}

int firstBadLine(const QByteArray &bytes)
{
    int line = 1;
    for (const QByteArray &part : bytes.split('\n')) {
        if (!isUtf8(part))
            return line;
        ++line;
    }
    return line;
}

} // namespace

Result<QString> textFromUtf8(const QByteArray &bytes)
{
    if (!isUtf8(bytes)) {
        return Error{.code = ErrorCode::BadInput,
                     .message = Utf8Text::tr(
                         "This is not text in UTF-8. Save the file again with the encoding "
                         "UTF-8. Nothing was taken."),
                     .place = Utf8Text::tr("line %1").arg(firstBadLine(bytes)),
                     .detail = {}};
    }
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

} // namespace minutebook
