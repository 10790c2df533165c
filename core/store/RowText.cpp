// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/store/RowText.h"

#include "core/meetingfile/JsonText.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

Result<StoredText> toDiskThrough(const TextSealer &sealer, const QByteArray &text,
                                 AccessLevel access, const QByteArray &context)
{
    if (access == AccessLevel::Open)
        return StoredText{text, std::nullopt};
    const auto sealed = sealer.seal(text, context);
    if (!sealed)
        return sealed.error();
    return StoredText{sealed->bytes, sealed->by};
}

Result<QByteArray> fromDiskThrough(const TextSealer &sealer, const StoredText &text,
                                   const QByteArray &context)
{
    if (!text.sealedBy)
        return text.bytes;
    return sealer.unseal({text.bytes, *text.sealedBy}, context);
}

QByteArray rowContext(const QString &table)
{
    return "row/"_ba + table.toUtf8();
}

const QByteArray &logContext()
{
    static const QByteArray context("change-log");
    return context;
}

} // namespace

Result<StoredText> RowText::toDisk(const QJsonObject &body, AccessLevel access,
                                   const QString &table) const
{
    return toDiskThrough(m_sealer, jsonText(body, QJsonDocument::Compact), access,
                         rowContext(table));
}

Result<QJsonObject> RowText::fromDisk(const StoredText &text, const QString &table) const
{
    const auto bytes = fromDiskThrough(m_sealer, text, rowContext(table));
    if (!bytes)
        return bytes.error();
    auto json = parseJsonObject(*bytes);
    if (!json) {
        return Error{.code = ErrorCode::Damaged,
                     .message = QCoreApplication::translate(
                         "minutebook::MinuteBook", "A part of this meeting cannot be read."),
                     .place = {},
                     .detail = u"a body that is no JSON object in "_s + table};
    }
    return json;
}

Result<StoredText> LogText::toDisk(const QByteArray &edit, AccessLevel access) const
{
    return toDiskThrough(m_sealer, edit, access, logContext());
}

Result<QByteArray> LogText::fromDisk(const StoredText &text) const
{
    return fromDiskThrough(m_sealer, text, logContext());
}

} // namespace minutebook
