// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/session/importing/FileText.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QList>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

QByteArray checkSum(const QByteArray &by, const QByteArray &text)
{
    return QCryptographicHash::hash(by + ' ' + text, QCryptographicHash::Sha256).toHex();
}

const QByteArray &fileContext()
{
    static const QByteArray context("file");
    return context;
}

} // namespace

Result<QByteArray> FileText::toLine(const QByteArray &text) const
{
    const auto sealed = m_sealer.seal(text, fileContext());
    if (!sealed)
        return sealed.error();
    const QByteArray by = sealed->by.toUtf8().toPercentEncoding();
    const QByteArray bytes = sealed->bytes.toBase64();
    return checkSum(by, bytes) + ' ' + by + ' ' + bytes + '\n';
}

Result<QByteArray> FileText::fromLine(const QByteArray &line) const
{
    const QList<QByteArray> parts = line.trimmed().split(' ');
    if (parts.size() != 3 || checkSum(parts.at(1), parts.at(2)) != parts.at(0)) {
        return Error{.code = ErrorCode::Damaged,
                     .message = QCoreApplication::translate("minutebook::FileText",
                                                            "A line of this file is damaged."),
                     .place = {},
                     .detail = {}};
    }
    return m_sealer.unseal({QByteArray::fromBase64(parts.at(2)),
                            QString::fromUtf8(QByteArray::fromPercentEncoding(parts.at(1)))},
                           fileContext());
}

} // namespace minutebook
