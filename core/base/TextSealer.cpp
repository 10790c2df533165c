// SPDX-FileCopyrightText: 2026 The Minutebook authors
// SPDX-License-Identifier: MIT

#include "core/base/TextSealer.h"

#include <QCoreApplication>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr auto plainName = "plain"_L1;

} // namespace

Result<SealedText> PlainSealer::seal(const QByteArray &text, const QByteArray &) const
{
    return SealedText{text, plainName};
}

Result<QByteArray> PlainSealer::unseal(const SealedText &sealed, const QByteArray &) const
{
    if (sealed.by == plainName)
        return sealed.bytes;
    return Error{.code = ErrorCode::Refused,
                 .message = QCoreApplication::translate(
                     "minutebook::TextSealer",
                     "This text is sealed with a key that this program was not given."),
                 .place = {},
                 .detail = u"sealed by "_s + sealed.by};
}

} // namespace minutebook
